package nl.kamergraaf.graph;

import java.util.List;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.SpokenName;
import org.jspecify.annotations.Nullable;

/** How nodes are called: labels and captions. */
final class DocumentNaming {

    /** The longest caption. */
    static final int CAPTION = 60;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

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

    static String caption(@Nullable String title, @Nullable String kind, @Nullable String date, String id) {
        if (title != null) {
            return shorten(title, CAPTION);
        }
        if (kind != null && !DocumentIdentifier.canParse(id)) {
            return date == null ? nameOf(kind) : nameOf(kind) + " " + spoken(date);
        }
        return shorten(SpokenName.of(id), CAPTION);
    }

    /** Returns what a section without a heading is called in a paper of a kind. */
    static String textOf(@Nullable String kind) {
        return switch (String.valueOf(kind)) {
            case "letter" -> "Brieftekst";
            case "motion" -> "Motietekst";
            default -> "Tekst";
        };
    }

    /** Returns the name of a kind of document, by its code. */
    private static String nameOf(String kind) {
        return switch (kind) {
            case "answers" -> "Antwoorden";
            case "questions" -> "Kamervragen";
            case "notice" -> "Uitstelbericht";
            case "letter" -> "Kamerbrief";
            case "motion" -> "Motie";
            case "amendment" -> "Amendement";
            case "proceedings" -> "Handelingen";
            case "decision" -> "Besluit";
            case "report" -> "Verslag";
            case "question-list" -> "Lijst van vragen";
            case "consultation" -> "Schriftelijk overleg";
            default -> "Stuk";
        };
    }

    /** {@code 2018-08-27} is 27 aug 2018. */
    private static String spoken(String date) {
        String[] parts = date.split("-");
        int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        String day = parts.length > 2 ? Integer.parseInt(parts[2]) + " " : "";
        return month < 1 || month > MONTHS.size() ? date : day + MONTHS.get(month - 1) + " " + parts[0];
    }

    static String shorten(String text, int length) {
        String flat = text.replace('\n', ' ').strip();
        return flat.length() <= length ? flat : flat.substring(0, length - 1).strip() + "…";
    }
}
