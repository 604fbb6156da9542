package nl.kamergraaf.model;

/** Names of what a file format states of its document, whatever that format calls it. */
public final class MetadataKey {

    /** An official identifier of the document: {@code ah-tk-20202021-3235}, {@code kst-28844-269}. */
    public static final String IDENTIFIER = "identifier";
    /** The zaak number: {@code 2021Z09739}. */
    public static final String ZAAK = "zaak";
    /** The ministry's own reference ("Ons kenmerk"). */
    public static final String REFERENCE = "reference";
    /** The title. */
    public static final String TITLE = "title";
    /** The subject. */
    public static final String SUBJECT = "subject";
    /** What kind of document the source says it is: "Antwoord", "Motie", "Brief". */
    public static final String TYPE = "type";
    /** The document's own date, ISO 8601. Never the date on which the file was made. */
    public static final String DATE = "date";
    /** The day questions were sent in, ISO 8601. */
    public static final String SUBMITTED = "submitted";
    /** The day an answer was received, ISO 8601. */
    public static final String RECEIVED = "received";
    /** Who asks or proposes. */
    public static final String ASKER = "asker";
    /** Who answers or signs. */
    public static final String SENDER = "sender";
    /** The parliamentary year: {@code 2020-2021}. */
    public static final String SESSION = "session";

    private MetadataKey() {}
}
