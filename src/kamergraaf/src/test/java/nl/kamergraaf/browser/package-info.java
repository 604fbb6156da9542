/** What a person sees, seen through a real Chromium; skipped with a message where there is none. */
@NullMarked
package nl.kamergraaf.browser;

import org.jspecify.annotations.NullMarked;
