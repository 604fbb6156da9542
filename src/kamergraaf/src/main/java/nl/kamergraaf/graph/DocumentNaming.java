package nl.kamergraaf.graph;

import nl.kamergraaf.model.DocumentIdentifier;

/** How nodes are called: labels and captions. */
final class DocumentNaming {

    /** The longest caption. */
    static final int CAPTION = 60;

    private DocumentNaming() {}

    /** Returns the label of a kind of document, by its code. */
    static String labelOf(String kind) {
        return switch (kind) {
            case "answers", "questions", "notice" -> "Kamervragen";
            case "letter" -> "Kamerbrief";
            case "motion" -> "Motie";
            case "proceedings" -> "Handelingen";
            case "decision" -> "Besluit";
            case "question-list", "consultation", "amendment", "report" -> "Kamerstuk";
            default -> "Bron";
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

    static String shorten(String text, int length) {
        String flat = text.replace('\n', ' ').strip();
        return flat.length() <= length ? flat : flat.substring(0, length - 1).strip() + "…";
    }
}
