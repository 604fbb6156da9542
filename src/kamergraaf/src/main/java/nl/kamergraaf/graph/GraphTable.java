package nl.kamergraaf.graph;

import java.util.Locale;

/**
 * The kinds of rows that make up the graph of a document, in the order in which they are written. Each has a statement in
 * {@code cypher/write} that says what becomes of a row. Parts are called by their names within the document.
 */
public enum GraphTable {
    /** Calendar dates and what they lie within: {@code value}, {@code parent}. */
    DATES,
    /** A document's own date: {@code value}, {@code basis}. */
    DATED,
    /** Questions, one a number: {@code part}, {@code order}, {@code properties}. */
    QUESTIONS,
    /** Answers: as questions. */
    ANSWERS,
    /** Other text: as questions. */
    SECTIONS,
    /** Footnotes: as questions. */
    FOOTNOTES,
    /** Which question an answer answers: {@code from}, {@code to}. */
    ANSWERED,
    /** Which footnote belongs to a part: {@code from}, {@code to}. */
    NOTED,
    /** References within the document: {@code from}, {@code to}, {@code text}, {@code start}, {@code end}. */
    REFERENCES,
    /** Citations: {@code from}, {@code properties}. */
    CITATIONS,
    /** Countries mentioned: {@code from}, {@code key}, {@code name}, {@code texts}, {@code starts}, {@code count}. */
    COUNTRIES,
    /** Organisations mentioned: as countries, and {@code kind}. */
    ORGANISATIONS,
    /** Persons mentioned: as countries. */
    PERSONS,
    /** Places mentioned: as countries. */
    PLACES,
    /** Dates mentioned: as countries. */
    MENTIONED_DATES,
    /** Who asks: {@code key}, {@code name}, {@code role}, and {@code party}, {@code partyName} where they are known. */
    ASKERS,
    /** Who answers or signs: {@code key}, {@code name}, {@code role}. */
    SENDERS;

    /** Returns the name of the table's statement: {@code mentioned-dates}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
