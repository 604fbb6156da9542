package nl.kamergraaf.mention.citation;

import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads back from the noun of a reference: determiner and adjectives, "de op 5 maart 2024 aangenomen" before "motie". */
final class LeadReader {

    private static final int LONGEST = 8;

    /** Words that may stand before the date: "door u". */
    private static final int LONGEST_AGENT = 3;

    private static final String KAMER = "Kamer";
    private static final int DAY = "2031-03-08".length();

    private final ReferenceWords words;
    private final ReferenceDates dates;

    LeadReader(ReferenceWords words, ReferenceDates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** Reads back to the determiner; without one nothing is taken but capitals right before the noun. */
    void read(ReferenceDraft draft) {
        String text = draft.text;
        int at = draft.wordStart;
        for (int i = 0; i < LONGEST; i++) {
            int gap = at;
            while (gap > 0 && Words.isSpace(text.charAt(gap - 1))) {
                gap--;
            }
            Span word = gap == at ? null : Words.before(text, gap);
            if (word == null) {
                return;
            }
            String value = word.in(text);
            long kinds = words.kinds(value);
            if (value.equals(KAMER) && at != draft.wordStart) {
                at = beforeKamer(text, word.start());
                continue;
            }
            if (ReferenceWords.isDeterminer(kinds)
                    && !isDuration(text, word.end())
                    && !isVerb(text, value, word.start())) {
                draft.lead = kinds;
                draft.leadStart = word.start();
                if (!WordKind.INDEFINITE.in(kinds)) {
                    draft.adjectives =
                            text.substring(word.end(), draft.wordStart).strip();
                    draft.start = word.start();
                }
                readDate(draft, word.end());
                return;
            }
            Span first = draft.start == at ? firstOfPair(text, word) : null;
            if (first != null && Words.isCapital(text, first.start())) {
                draft.nameStart = first.start();
                draft.nameEnd = draft.end;
                draft.evidence.add("name");
                draft.start = first.start();
                at = first.start();
                continue;
            }
            boolean capital = Words.isCapital(text, word.start());
            boolean adjacent = at == draft.wordStart || draft.nameStart == at;
            if (capital && adjacent && isName(text, word, value, kinds)) {
                draft.nameStart = word.start();
                draft.nameEnd = draft.end;
                draft.evidence.add("name");
                draft.start = word.start();
            } else if (!isModifier(value, kinds, capital) && !isDuration(text, word.end())) {
                return;
            } else if (draft.rule.isLead(value)) {
                draft.adjectives = text.substring(word.start(), draft.wordStart).strip();
                draft.start = word.start();
            }
            at = word.start();
        }
    }

    /** "de door uw Kamer aangenomen motie": the determiner of the Kamer is not that of the motion. */
    private int beforeKamer(String text, int kamer) {
        Span determiner = kamer > 0 ? Words.before(text, kamer - 1) : null;
        return determiner != null && ReferenceWords.isDeterminer(words.kinds(determiner.in(text)))
                ? determiner.start()
                : kamer;
    }

    /** Returns the first part of "Stilte- en Rustakkoord", where the word is its "en", or nothing. */
    private static @Nullable Span firstOfPair(String text, Span word) {
        int end = word.start() - 1;
        return word.in(text).equals("en") && end > 1 && text.charAt(end - 1) == '-'
                ? Words.before(text, end - 1)
                : null;
    }

    /** "er zijn rapporten": no possessive. */
    private static boolean isVerb(String text, String word, int at) {
        Span before = word.equals("zijn") && at > 0 ? Words.before(text, at - 1) : null;
        return before != null && before.in(text).equalsIgnoreCase("er");
    }

    /** "twee jaar geleden", "deze week verschenen". */
    private static boolean isDuration(String text, int at) {
        String next = Words.at(text, Words.skipSpaces(text, at)).in(text);
        return next.equals("jaar")
                || next.equals("maanden")
                || next.equals("weken")
                || next.equals("week")
                || next.equals("maand");
    }

    private static boolean isName(String text, Span word, String value, long kinds) {
        return !Words.isSentenceStart(text, word.start())
                && !WordKind.GENERIC.in(kinds)
                && !WordKind.ROLE.in(kinds)
                && ReferenceWords.isTitleWord(value, kinds)
                && !value.endsWith(".")
                && !value.endsWith("rechtelijke") // "het Europeesrechtelijke kader"
                && value.length() > 1;
    }

    private static boolean isModifier(String word, long kinds, boolean capital) {
        if (WordKind.MODIFIER.in(kinds)) {
            return true;
        }
        if (ReferenceWords.isStop(word, kinds) || WordKind.TRIM.in(kinds) || WordKind.ROLE.in(kinds)) {
            return false;
        }
        if (!capital && (word.endsWith("lijk") || word.endsWith("isch"))) {
            return true; // "het wettelijk verplichte rapport"
        }
        char last = word.charAt(word.length() - 1);
        return Character.isDigit(last)
                || Character.isDigit(word.charAt(0))
                || last == 'e' && word.length() > 3 && !isNounInE(word) && (!capital || word.endsWith("se"));
    }

    /** "de implementatie van": no adjective ends so, but for "mooie" and the like. */
    private static boolean isNounInE(String word) {
        return word.endsWith("ie") && word.length() > 5 && "aeiou".indexOf(word.charAt(word.length() - 3)) < 0;
    }

    /** "de op 5 maart 2024 aangenomen motie", "de door u op 3 mei verzonden brief", "de moties van 14 december 2021": the first. */
    private void readDate(ReferenceDraft draft, int from) {
        int at = Words.skipSpaces(draft.text, from);
        for (int i = 0; i < LONGEST_AGENT && at < draft.wordStart; i++) {
            ReferenceDates.Found found = dates.led(draft.text, at, draft.anchor);
            if (found != null && found.end() < draft.wordStart && found.iso().length() == DAY) {
                draft.date = found.iso();
                draft.evidence.add("date");
                return;
            }
            at = Words.skipSpaces(draft.text, Words.at(draft.text, at).end());
        }
    }
}
