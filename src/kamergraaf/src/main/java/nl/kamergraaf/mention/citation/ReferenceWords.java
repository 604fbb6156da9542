package nl.kamergraaf.mention.citation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.lexicon.Table;
import nl.kamergraaf.lexicon.WordBits;

/** The small words around a reference, by their kinds, from {@code lexicon/citation-words.tsv}. */
final class ReferenceWords {

    private static final Set<String> PREFIXES = CitationLists.of("participle-prefixes");
    private static final long DETERMINERS =
            WordKind.DEFINITE.bit() | WordKind.OWN.bit() | WordKind.POSSESSIVE.bit() | WordKind.INDEFINITE.bit();
    private static final long CERTAIN_DETERMINERS = DETERMINERS & ~WordKind.INDEFINITE.bit();
    private static final long STOPS = WordKind.STOP.bit() | WordKind.VERB.bit();

    private static final int ENDS = 32;

    private final WordBits kinds;

    /** What ends the names of bodies, by the last letter of each; letters share a place. */
    private final String[][] bodies = new String[ENDS][];

    private ReferenceWords(Map<String, Long> kinds) {
        this.kinds = WordBits.of(kinds);
        for (int end = 0; end < ENDS; end++) {
            int shared = end;
            bodies[end] = kinds.entrySet().stream()
                    .filter(entry -> WordKind.BODY.in(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .filter(word -> end(word) == shared)
                    .toArray(String[]::new);
        }
    }

    static ReferenceWords load() {
        Map<String, WordKind> byCode = new HashMap<>();
        for (WordKind kind : WordKind.values()) {
            byCode.put(kind.code(), kind);
        }
        Map<String, Long> kinds = new HashMap<>();
        for (Table.Row row : Table.load("citation-words").rows()) {
            WordKind kind = byCode.get(row.required("class"));
            if (kind == null) {
                throw row.problem("no such class: " + row.get("class"));
            }
            for (String word : row.required("words").split(" ")) {
                kinds.merge(word, kind.bit(), (a, b) -> a | b);
            }
        }
        return new ReferenceWords(kinds);
    }

    /** Returns the bits of the kinds of a word, in any case. */
    long kinds(String word) {
        return kinds.of(word);
    }

    /** Returns the bits of the kinds of a word in a name, where capitals throughout are an abbreviation: "OM" is not "om". */
    long kindsInName(String word) {
        return isAbbreviation(word) ? 0 : kinds(word);
    }

    private static boolean isAbbreviation(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > 1;
    }

    /** Returns whether the word, in any case, is of the kind. */
    boolean is(WordKind kind, String word) {
        return kind.in(kinds(word));
    }

    /** Returns whether a word with these kinds goes before a noun: "de", "mijn", "uw", "een". */
    static boolean isDeterminer(long kinds) {
        return (kinds & DETERMINERS) != 0;
    }

    /** Returns whether a determiner that says which one is meant begins at an offset, spaces passed over. */
    boolean isCertainDeterminerAt(String text, int at) {
        String value = Words.at(text, Words.skipSpaces(text, at)).in(text);
        return (kinds(value) & CERTAIN_DETERMINERS) != 0;
    }

    /** Returns whether a subject or a name ends before the word: a verb, a participle, a pronoun or a conjunction. */
    boolean isStop(String word) {
        return isStop(word, kinds(word));
    }

    /** Likewise, where the word's kinds are known. */
    static boolean isStop(String word, long kinds) {
        return (kinds & STOPS) != 0 || isParticiple(word);
    }

    /** Returns whether a word may stand in a title: no verb, article or preposition, nor the Kamer. */
    static boolean isTitleWord(String word, long kinds) {
        return !isKamerName(word) && !isStop(word, kinds) && !WordKind.TRIM.in(kinds);
    }

    /** "Code Goed Dijkbestuur": with a capital in the midst of a name an adverb is no end of it, a pronoun is. */
    static boolean isLaterTitleWord(String word, long kinds) {
        return isTitleWord(word, kinds)
                || word.length() > 3
                        && WordKind.STOP.in(kinds)
                        && !isKamerName(word)
                        && !word.startsWith("W")
                        && !word.startsWith("D")
                || WordKind.VERB.in(kinds) && !isParticiple(word); // "het rapport Staat van de stilte"
    }

    /** Returns whether a word is, or ends in, one that names a body: "Tuinraad". */
    boolean endsInBody(String word) {
        if (word.isEmpty()) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (String body : bodies[end(lower)]) {
            if (lower.endsWith(body)) {
                return true;
            }
        }
        return false;
    }

    private static int end(String word) {
        return word.charAt(word.length() - 1) & ENDS - 1;
    }

    /** Those whose work is research: "het onderzoek van de Universiteit Voorbeeldstad", "het WODC-onderzoek". */
    boolean isScholar(String word) {
        return is(WordKind.SCHOLAR, word);
    }

    /** Returns whether a word names the Kamer or its papers. */
    static boolean isKamerName(String word) {
        return word.startsWith("Kamerst") || word.equals("Kamer") || word.startsWith("Aanhangsel");
    }

    /** "opgesteld", "gevolgd", "toegezonden". Words such as "geweld" are taken for one as well: a shorter phrase does no harm. */
    static boolean isParticiple(String word) {
        int at = word.indexOf("ge");
        boolean begins = at == 0 || at > 0 && at <= 5 && PREFIXES.contains(word.substring(0, at));
        return begins
                && word.length() > at + 4
                && (word.endsWith("d") || word.endsWith("t") || word.endsWith("en"))
                && Character.isLowerCase(word.charAt(0));
    }

    /** Participles of verbs that take no "ge" as well: "bekrachtigd", "ontwikkeld". */
    static boolean isVerbForm(String word) {
        boolean prefixed =
                word.startsWith("be") || word.startsWith("ver") || word.startsWith("ont") || word.startsWith("her");
        return isParticiple(word)
                || prefixed
                        && word.length() > 6
                        && (word.endsWith("igd")
                                || word.endsWith("eld")
                                || word.endsWith("erd")
                                || word.endsWith("kt"));
    }
}
