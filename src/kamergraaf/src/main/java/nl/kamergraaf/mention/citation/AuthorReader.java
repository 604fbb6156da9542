package nl.kamergraaf.mention.citation;

import java.util.List;
import java.util.Set;

/** Reads who wrote a document, who agreed on it or with whom it was spoken of, and tells what kind of author that is. */
final class AuthorReader {

    private static final String AND = " en ";
    private static final int MOST_PARTIES = 6;
    private static final Set<String> PUBLISHED = CitationLists.of("published");
    private static final String PERHAPS_SCHOLAR = "perhaps scholar";
    private static final Set<String> LED = CitationLists.of("before-author");

    private final ReferenceWords words;
    private final PhraseExtent extent;

    AuthorReader(ReferenceWords words, PhraseExtent extent) {
        this.words = words;
        this.extent = extent;
    }

    /** Returns whether a word goes before an author. */
    static boolean leads(String word) {
        return LED.contains(word);
    }

    /** Takes an author who may do research for one who does, where the work has a date or was published; with a date any work is a certain one. */
    static void weigh(ReferenceDraft draft) {
        if (draft.evidence.contains(PERHAPS_SCHOLAR) && (draft.date != null || isPublished(draft.adjectives))) {
            draft.evidence.add("scholar");
        }
        if (draft.evidence.contains("scholar") && draft.date != null) {
            draft.evidence.add("dated work");
        }
    }

    /** "het recent met u gedeelde onderzoek". */
    private static boolean isPublished(String adjectives) {
        return PUBLISHED.stream().anyMatch(adjectives::contains);
    }

    /** Reads who wrote the document; returns whether somebody did. */
    boolean readAuthor(ReferenceDraft draft, int at) {
        int from = Words.skipSpaces(draft.text, at);
        int to = extent.authorEnd(draft.text, from, draft.anchor);
        if (to < 0) {
            return false;
        }
        String author = draft.text.substring(from, to);
        draft.authors.addAll(AuthorNames.of(author, false));
        List<String> parts = Words.parts(author);
        if (author.chars().anyMatch(Character::isUpperCase) || isOnlyOne(parts)) {
            draft.evidence.add("author");
            boolean body = isByBody(parts);
            if (body) {
                draft.evidence.add("body");
            }
            if (!isByInvestigator(parts)) {
                draft.evidence.add(isByScholar(parts, body) ? "scholar" : PERHAPS_SCHOLAR);
            }
        }
        draft.evidence.add("role");
        draft.end = to;
        return true;
    }

    /** "het verslag van een overleg met de minister van Dijken". */
    boolean readPartner(ReferenceDraft draft, int at) {
        int to = extent.authorEnd(draft.text, Words.skipSpaces(draft.text, at), draft.anchor);
        if (to > 0) {
            draft.end = to;
        }
        return to > 0;
    }

    /** "de staatscommissie": in small letters as well a certain one. */
    private boolean isOnlyOne(List<String> author) {
        return author.stream().anyMatch(word -> words.is(WordKind.UNIQUE, word));
    }

    /** "van het Ministerie van Dijken", "van de OVD": not a person. */
    private boolean isByBody(List<String> author) {
        for (String word : author) {
            if (isAbbreviated(word) || words.endsInBody(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviated(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** "van Jansen" is no scholar, unless the work has a date; "van Jansen Instituut" is, and so is "van House of Birds". */
    private boolean isByScholar(List<String> author, boolean body) {
        int capitals = 0;
        for (String word : author) {
            capitals += Words.isCapital(word, 0) ? 1 : 0;
            if (words.isScholar(word)) {
                return true;
            }
        }
        return capitals > 1 || body;
    }

    /** "tussen de EU en Bosland": who agreed; their names are joined once more by "en". */
    boolean readParties(ReferenceDraft draft, int at) {
        String text = draft.text;
        int from = Words.skipSpaces(text, at);
        int to = extent.authorEnd(text, from, draft.anchor);
        for (int i = 0; i < MOST_PARTIES && to > 0; i++) {
            boolean comma = text.startsWith(", ", to);
            int next = comma ? to + 2 : text.startsWith(AND, to) ? to + AND.length() : -1;
            int end = next < 0 ? -1 : extent.authorEnd(text, next, draft.anchor);
            if (end < 0) {
                break;
            }
            to = end;
        }
        if (to < 0) {
            return false;
        }
        draft.end = to;
        return true;
    }

    /** "van de Rijksrecherche": its research is an investigation. */
    private boolean isByInvestigator(List<String> author) {
        for (String word : author) {
            if (words.is(WordKind.INVESTIGATOR, word)) {
                return true;
            }
        }
        return false;
    }
}
