package nl.kamergraaf.resolve;

import java.util.List;
import nl.kamergraaf.model.DocumentIdentifier;

/** How much an identifier says of the paper that has it. */
enum IdentifierRank {
    /** Kamerstuk. */
    KAMERSTUK,
    /** Aanhangsel van de Handelingen. */
    AANHANGSEL,
    /** Published written questions. */
    QUESTIONS,
    /** Handelingen. */
    HANDELINGEN,
    /** Staatsblad, Staatscourant, Tractatenblad. */
    GAZETTE,
    /** Case law, papers of the Union and of the United Nations. */
    FOREIGN,
    /** The name of another publication, such as an annex: {@code blg-99123}. */
    PUBLICATION,
    /** A document of the Tweede Kamer. */
    TK_DOCUMENT,
    /** A ministry's own reference: a letter and its annexes share it. */
    REFERENCE,
    /** A case: questions, their answer and letters share it. */
    CASE,
    /** Names no paper: a dossier, a promise. */
    NONE;

    private static final List<String> PUBLICATIONS =
            List.of("kst-", "blg-", "ah-", "kv-", "h-", "nds-", "ag-", "stb-", "stcrt-", "trb-");

    /** Returns the rank of an identifier in its canonical form. */
    static IdentifierRank of(String identifier) {
        DocumentIdentifier parsed = DocumentIdentifier.tryParse(identifier).orElse(null);
        if (parsed == null) {
            return PUBLICATIONS.stream().anyMatch(identifier::startsWith) ? PUBLICATION : REFERENCE;
        } else if (parsed instanceof DocumentIdentifier.Kamerstuk) {
            return KAMERSTUK;
        } else if (parsed instanceof DocumentIdentifier.Aanhangsel) {
            return AANHANGSEL;
        } else if (parsed instanceof DocumentIdentifier.WrittenQuestions) {
            return QUESTIONS;
        } else if (parsed instanceof DocumentIdentifier.Handelingen) {
            return HANDELINGEN;
        } else if (parsed instanceof DocumentIdentifier.Gazette) {
            return GAZETTE;
        } else if (parsed instanceof DocumentIdentifier.TkDocument) {
            return TK_DOCUMENT;
        } else if (parsed instanceof DocumentIdentifier.Zaak) {
            return CASE;
        } else if (parsed instanceof DocumentIdentifier.Dossier || parsed instanceof DocumentIdentifier.Toezegging) {
            return NONE;
        }
        return FOREIGN;
    }

    /** Returns whether such an identifier is that of one published paper. */
    boolean isPublication() {
        return ordinal() < TK_DOCUMENT.ordinal();
    }

    /** Returns whether such an identifier alone is enough to tell a paper. */
    boolean isOfOnePaper() {
        return ordinal() <= TK_DOCUMENT.ordinal();
    }

    /** Returns whether several papers can have such an identifier, though never two of one kind. */
    boolean isShared() {
        return this == REFERENCE || this == CASE;
    }
}
