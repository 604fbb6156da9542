package nl.kamergraaf.mention.citation;

import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.lexicon.PlacedPattern;
import nl.kamergraaf.text.Span;

/**
 * Reads what a bill does, after "voorstel van wet tot wijziging": the laws it changes, and why.
 *
 * <pre>
 * bill   = noun laws [reason] ["(" short title ")"]
 * laws   = "van" law {("," | "en") law}                 "van de Mediawet 2008 en de Wet op de dijken"
 * reason = ("in verband met" | "ter" | "teneinde" | …) words, to the comma or the verb of the sentence
 * </pre>
 */
final class BillReader {

    private static final int MOST_WORDS = 60;
    private static final int LONGEST_TITLE = 140;
    private static final int SHORTEST_TITLE = 6;
    private static final Set<String> ELSEWHERE = CitationLists.of("beside-bill");

    /** Adverbs that a reason may hold, though they end another subject. */
    private static final Set<String> WITHIN = CitationLists.of("within-reason");

    private final PlacedPattern regulating;
    private final PlacedPattern reason;
    private final PlacedPattern nextLaw;
    private final PlacedPattern nextReason;
    private final PlacedPattern nextAim;
    private final ReferenceWords words;

    BillReader(ReferenceWords words, ReferenceParts parts) {
        this.words = words;
        this.regulating = parts.pattern("regulating", 80);
        this.reason = parts.pattern("reason", 30);
        this.nextLaw = parts.pattern("next-law", 30);
        this.nextReason = parts.pattern("next-reason", 30);
        this.nextAim = parts.pattern("next-aim", 80);
    }

    /** Takes what follows the noun as the title of the bill, if a law with a capital is named. */
    void read(ReferenceDraft draft) {
        String text = draft.text;
        int at = draft.end;
        int last = at;
        boolean law = regulating.at(text, draft.nounStart) != null;
        boolean given = false;
        for (int i = 0; i < MOST_WORDS; i++) {
            int next = Words.skipSpaces(text, at);
            Span word = Words.at(text, next);
            if (next == at || word.isEmpty()) {
                break;
            }
            String value = word.in(text);
            given = given || reason.at(text, next) != null;
            if (ends(text, value, at, given)) {
                break;
            }
            law = law || Words.isCapital(text, next);
            at = word.end();
            if (!words.is(WordKind.TRIM, value) && !value.equals("verband")) {
                last = at;
            }
            if (text.startsWith(", ", at)) {
                boolean goesOn =
                        nextReason.at(text, at + 2) != null || (given ? nextAim : nextLaw).at(text, at + 2) != null;
                if (!goesOn) {
                    break;
                }
                at++;
            }
        }
        if (!law) {
            return;
        }
        draft.title = text.substring(draft.nounStart, last);
        draft.end = last;
        draft.evidence.add("title");
        readShortTitle(draft);
    }

    /** Returns whether a word belongs to the sentence around the bill. */
    private boolean ends(String text, String word, int before, boolean given) {
        long kinds = words.kinds(word);
        boolean infinitive =
                text.startsWith(" te", before - 3) || word.endsWith("en") && text.startsWith(" het", before - 4);
        if (WordKind.VERB.in(kinds) && !infinitive) {
            return true;
        }
        if (WordKind.STOP.in(kinds) && !WITHIN.contains(word)) {
            return true;
        }
        if (given) {
            return word.equals("en") && words.isCertainDeterminerAt(text, before + 4) && isRoleBehind(text, before + 4);
        }
        return ELSEWHERE.contains(word) || ReferenceWords.isParticiple(word);
    }

    /** "en de minister": another thing than what the bill does. */
    private boolean isRoleBehind(String text, int at) {
        Span determiner = Words.at(text, Words.skipSpaces(text, at));
        Span noun = Words.at(text, Words.skipSpaces(text, determiner.end()));
        return words.is(WordKind.ROLE, noun.in(text).toLowerCase(Locale.ROOT));
    }

    /** "(Wet stille straten)". */
    private static void readShortTitle(ReferenceDraft draft) {
        String text = draft.text;
        int open = Words.skipSpaces(text, draft.end);
        int close = open < text.length() && text.charAt(open) == '(' ? Words.closing(text, open, LONGEST_TITLE) : -1;
        if (close < open + SHORTEST_TITLE
                || !Character.isLetter(text.charAt(open + 1))
                || text.startsWith("Kamerst", open + 1)) {
            return;
        }
        draft.title = text.substring(open + 1, close);
        draft.end = close + 1;
    }
}
