package nl.kamergraaf.graph;

import java.util.Locale;

/**
 * The kinds of rows that make up the graph of a document, in the order in which they are written. Each has a statement in
 * {@code cypher/write} that says what becomes of a row.
 */
public enum GraphTable {
    /** Documents: {@code id}, {@code label}, {@code properties}. */
    DOCUMENTS,
    /** What a document is known by: {@code document}, {@code value}. */
    IDENTIFIERS,
    /** Dossiers that a document belongs to: {@code document}, {@code number}. */
    DOSSIERS,
    /** Cases that a document belongs to: {@code document}, {@code number}. */
    ZAKEN,
    /** Calendar dates and what they lie within: {@code value}, {@code parent}. */
    DATES,
    /** A document's own date: {@code document}, {@code value}, {@code basis}. */
    DATED,
    /** Questions, one a number: {@code document}, {@code id}, {@code order}, {@code properties}. */
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
    /** Citations: {@code from}, {@code target}, {@code properties}. */
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
    /** Who asks: {@code document}, {@code key}, {@code name}, {@code role}. */
    ASKERS,
    /** Who answers or signs: as askers. */
    SENDERS,
    /** Parties of persons: {@code person}, {@code party}, {@code name}. */
    PARTIES;

    /** Returns the name of the table's statement: {@code mentioned-dates}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
