package nl.kamergraaf.model;

import java.util.Locale;

/** On what a document's date rests. */
public enum DateBasis {
    /** A date line: "Den Haag, 16 mei 2018", "Datum 27 augustus 2018". */
    DATELINE,
    /** "ontvangen 28 juni 2024". */
    RECEIVED,
    /** "ingezonden 5 juni 2024". */
    SUBMITTED,
    /** The file format states the document's date. */
    METADATA,
    /** Concluded from the dates in the text. */
    INFERRED;

    /** Returns the name in the public format. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
