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
    /** Of a new law no other needs to be named. */
    private static final PlacedPattern REGULATING = PlacedPattern.of("[^\\n.]{5,60}? houdende ", 80);

    private static final PlacedPattern REASON = PlacedPattern.of(
            "(?:in verband met|met het oog op|ter|teneinde|houdende|strekkende|ten behoeve van|inzake|tot|naar aanleiding van|om) ",
            30);
    /** With a capital behind it, a law is named that the bill changes as well. */
    private static final PlacedPattern NEXT_LAW =
            PlacedPattern.of("(?:en )?(?:van )?(?:(?:de|het|enkele|enige) )?\\p{Lu}", 30);

    private static final PlacedPattern NEXT_REASON =
            PlacedPattern.of("(?:alsmede|in verband met|met het oog op|ter|teneinde|houdende|strekkende tot) ", 30);
    /** "ter vereenvoudiging, versnelling en verlaging van". */
    private static final PlacedPattern NEXT_AIM =
            PlacedPattern.of("\\p{Ll}+ing(?:, \\p{Ll}+ing| en \\p{Ll}+ing| van\\b)", 80);

    private static final Set<String> ELSEWHERE =
            Set.of("aan", "door", "naar", "bij", "tijdens", "na", "onder", "in", "met", "over", "uit");

    /** Adverbs that a reason may hold, though they end another subject. */
    private static final Set<String> WITHIN =
            Set.of("te", "niet", "nader", "beter", "mogelijk", "als", "geen", "alsmede");

    private final ReferenceWords words;

    BillReader(ReferenceWords words) {
        this.words = words;
    }

    /** Takes what follows the noun as the title of the bill, if a law with a capital is named. */
    void read(ReferenceDraft draft) {
        String text = draft.text;
        int at = draft.end;
        int last = at;
        boolean law = REGULATING.at(text, draft.nounStart) != null;
        boolean reason = false;
        for (int i = 0; i < MOST_WORDS; i++) {
            int next = Words.skipSpaces(text, at);
            Span word = Words.at(text, next);
            if (next == at || word.isEmpty()) {
                break;
            }
            String value = word.in(text);
            reason = reason || REASON.at(text, next) != null;
            if (ends(text, value, at, reason)) {
                break;
            }
            law = law || Words.isCapital(text, next);
            at = word.end();
            if (!words.is(WordKind.TRIM, value) && !value.equals("verband")) {
                last = at;
            }
            if (text.startsWith(", ", at)) {
                boolean goesOn =
                        NEXT_REASON.at(text, at + 2) != null || (reason ? NEXT_AIM : NEXT_LAW).at(text, at + 2) != null;
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
    private boolean ends(String text, String word, int before, boolean reason) {
        long kinds = words.kinds(word);
        boolean infinitive =
                text.startsWith(" te", before - 3) || word.endsWith("en") && text.startsWith(" het", before - 4);
        if (WordKind.VERB.in(kinds) && !infinitive) {
            return true;
        }
        if (WordKind.STOP.in(kinds) && !WITHIN.contains(word)) {
            return true;
        }
        if (reason) {
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
