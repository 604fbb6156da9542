/** Reads documents on many machines: the program's own {@code extract} as a job of Apache Spark. */
@NullMarked
package nl.kamergraaf.spark;

import org.jspecify.annotations.NullMarked;
