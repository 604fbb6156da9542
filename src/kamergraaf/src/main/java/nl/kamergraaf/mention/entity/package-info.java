/**
 * Countries, organisations and persons.
 */
@NullMarked
package nl.kamergraaf.mention.entity;

import org.jspecify.annotations.NullMarked;
