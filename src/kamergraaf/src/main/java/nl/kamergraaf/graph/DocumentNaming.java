package nl.kamergraaf.graph;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.SourceDocument;

/** How nodes are called: the id of a document, labels, slugs and captions. */
final class DocumentNaming {

    /** The most official first; a document's node has the id of the first that it has. */
    private static final List<Class<? extends DocumentIdentifier>> RANK = List.of(
            DocumentIdentifier.Kamerstuk.class,
            DocumentIdentifier.Aanhangsel.class,
            DocumentIdentifier.WrittenQuestions.class,
            DocumentIdentifier.Handelingen.class,
            DocumentIdentifier.Gazette.class,
            DocumentIdentifier.TkDocument.class,
            DocumentIdentifier.MinistryReference.class,
            DocumentIdentifier.Zaak.class);

    private DocumentNaming() {}

    /**
     * Returns the id of a document: its most official identifier, or its hash where it has none. A case number alone is no
     * id, for several papers share a case; but where it is all there is, it stands with the kind of paper.
     */
    static String idOf(DocumentHead head, SourceDocument source) {
        return head.identifiers().stream()
                .filter(identifier -> RANK.contains(identifier.getClass()))
                .min(Comparator.comparingInt((DocumentIdentifier identifier) -> RANK.indexOf(identifier.getClass()))
                        .thenComparing(DocumentIdentifier::toString))
                .map(identifier -> identifier instanceof DocumentIdentifier.Zaak
                        ? identifier + "/" + head.kind().code()
                        : identifier.toString())
                .orElse("sha256:" + source.sha256());
    }

    static String labelOf(DocumentKind kind) {
        return switch (kind) {
            case ANSWERS, QUESTIONS, NOTICE -> "Kamervragen";
            case LETTER -> "Kamerbrief";
            case MOTION -> "Motie";
            case PROCEEDINGS -> "Handelingen";
            case DECISION -> "Besluit";
            case QUESTION_LIST, CONSULTATION, AMENDMENT, REPORT -> "Kamerstuk";
            case OTHER -> "Bron";
        };
    }

    /** Returns the label of a stub, as far as its identifier tells what it is. */
    static String labelOf(DocumentIdentifier identifier) {
        if (identifier instanceof DocumentIdentifier.Kamerstuk || identifier instanceof DocumentIdentifier.Dossier) {
            return "Kamerstuk";
        } else if (identifier instanceof DocumentIdentifier.Aanhangsel
                || identifier instanceof DocumentIdentifier.WrittenQuestions) {
            return "Kamervragen";
        } else if (identifier instanceof DocumentIdentifier.Handelingen) {
            return "Handelingen";
        } else if (identifier instanceof DocumentIdentifier.Gazette || identifier instanceof DocumentIdentifier.Celex) {
            return "Wet";
        }
        return "Bron";
    }

    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    static String shorten(String text, int length) {
        String flat = text.replace('\n', ' ').strip();
        return flat.length() <= length ? flat : flat.substring(0, length - 1).strip() + "…";
    }
}
