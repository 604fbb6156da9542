package nl.kamergraaf.mention.citation;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Span;

/** Reads a title that is told by its capitals: "de Code IBV", "visie 2040", "het Handelingskader aanpak stille personen". */
final class TitleReader {

    /** Small words in the midst of a title that end other phrases: "Meer dan Stilte", "Water zonder Dijken". */
    private static final Set<String> LINKS = CitationLists.of("title-links");

    private static final int LONGEST = 10;
    private static final int MOST_SMALL_WORDS = 6;
    private static final int LONGEST_COMPLEMENT = 6;
    /** How verbs end and few nouns do: "voorschrijft", "onderbouwt". */
    private static final List<String> FINITE = CitationLists.phrases("finite-ends");

    private static final List<String> NOMINAL = CitationLists.phrases("nominal-ends");

    private final ReferenceWords words;
    private final ReferenceDates dates;
    private final PhraseExtent extent;

    TitleReader(ReferenceWords words, ReferenceDates dates, PhraseExtent extent) {
        this.words = words;
        this.dates = dates;
        this.extent = extent;
    }

    /** Reads the capitals of the noun itself and those after it. */
    void read(ReferenceDraft draft) {
        String text = draft.text;
        int wordStart = draft.wordStart;
        boolean sentenceStart = Words.isSentenceStart(text, draft.start) && draft.start == wordStart;
        boolean capital = Words.isCapital(text, wordStart);
        boolean prefixed = wordStart < draft.nounStart
                && text.charAt(draft.nounStart - 1) == '-'
                && Character.isUpperCase(text.charAt(wordStart));
        if ((capital && !sentenceStart || prefixed)
                && !draft.isKamerWord()
                && (wordStart < draft.nounStart || isOpenName(draft))) {
            draft.startName(wordStart);
            draft.evidence.add("name");
        }
        if (prefixed) {
            draft.evidence.add("prefixed");
        }
        if (wordStart < draft.nounStart && isScholar(text.substring(wordStart, draft.nounStart))) {
            draft.evidence.add("scholar");
        }
        boolean digits = readFollowing(draft, capital);
        if (!digits && draft.evidence.contains("following")) {
            digits = readToYear(draft);
        }
        readComplement(draft);
        boolean small = draft.nameEnd == draft.end
                && !digits
                && draft.start < wordStart
                && (draft.nameStart == wordStart && capital || isOneCapital(draft));
        if (draft.end < text.length()
                && Words.isSpace(text.charAt(draft.end))
                && (small || draft.rule.needs("small"))) {
            readSmallWords(draft);
        }
    }

    /** "wetsvoorstel Verbetering beschikbaarheid": a title of one capital word and small ones. */
    private static boolean isOneCapital(ReferenceDraft draft) {
        return draft.evidence.contains("following")
                && !draft.hasLongName()
                && isNominal(draft.text.substring(draft.nameStart, draft.nameEnd));
    }

    /** "WODC-" before "onderzoek". */
    private boolean isScholar(String compound) {
        int dash = 0;
        while (dash < compound.length() && compound.charAt(dash) != '-' && compound.charAt(dash) != '‑') {
            dash++;
        }
        return words.isScholar(compound.substring(0, dash));
    }

    /** Reads capitals and years after the noun; returns whether a year was the last. */
    private boolean readFollowing(ReferenceDraft draft, boolean capital) {
        String text = draft.text;
        int at = draft.end;
        boolean digits = false;
        for (int i = 0; i < LONGEST; i++) {
            Span next = Words.at(text, Words.skipSpaces(text, at));
            if (next.isEmpty() || next.start() == at || at != draft.end && ",;:".indexOf(text.charAt(at)) >= 0) {
                break;
            }
            String value = next.in(text);
            long kinds = words.kindsInName(value);
            if (Words.isCapital(text, next.start())
                    && !value.equals("Nr")
                    && ReferenceWords.isLaterTitleWord(value, kinds)) {
                if (draft.nameStart < 0 && !capital) {
                    draft.evidence.add("following");
                }
                draft.startName(draft.nameStart < 0 && !capital ? next.start() : draft.wordStart);
                draft.evidence.add("name");
                draft.end = next.end();
                draft.nameEnd = draft.end;
            } else if (isYears(value)) {
                draft.startName(draft.wordStart);
                draft.evidence.add("year");
                draft.end = rangeEnd(text, next.end());
                draft.nameEnd = draft.end;
                digits = true;
            } else if (!LINKS.contains(value) && ReferenceWords.isStop(value, kinds)
                    || !isLinkToName(draft, next, value, kinds)) {
                break;
            }
            at = next.end();
            if (digits || draft.end == at && at < text.length() && !Words.isSpace(text.charAt(at))) {
                break;
            }
        }
        return digits;
    }

    /** "het rapport Staat van de stilte 2030": a title with small letters that ends in a year. Returns whether it does. */
    private boolean readToYear(ReferenceDraft draft) {
        String text = draft.text;
        int at = draft.end;
        boolean weight = true;
        for (int i = 0; i < LONGEST_COMPLEMENT; i++) {
            Span word = Words.at(text, Words.skipSpaces(text, at));
            if (word.isEmpty() || word.start() == at || at < text.length() && !Words.isSpace(text.charAt(at))) {
                return false;
            }
            String value = word.in(text);
            long kinds = words.kinds(value);
            if (isYears(value)) {
                if (weight) {
                    draft.end = word.end();
                    draft.nameEnd = draft.end;
                    draft.evidence.add("year");
                }
                return weight;
            }
            if (ReferenceWords.isStop(value, kinds) && !ReferenceWords.isDeterminer(kinds)
                    || ReferenceWords.isVerbForm(value)) {
                return false;
            }
            weight = kinds == 0; // "uit 2030" is a date
            at = word.end();
        }
        return false;
    }

    /** "de verzamelbrief dijken van 16 juni 2030": words between noun and date. */
    private void readComplement(ReferenceDraft draft) {
        if (draft.lead == 0 || WordKind.INDEFINITE.in(draft.lead) || !draft.rule.needs("date")) {
            return;
        }
        String text = draft.text;
        int at = draft.end;
        for (int i = 0; i < LONGEST_COMPLEMENT; i++) {
            int from = Words.skipSpaces(text, at);
            Span word = Words.at(text, from);
            if (word.isEmpty() || from == at) {
                return;
            }
            boolean begun = i > 0 || draft.nameEnd == draft.end;
            boolean genitive = word.in(text).equals("van") || word.in(text).startsWith("d.d"); // not "bereikte mij op"
            ReferenceDates.Found found = begun && genitive ? dates.led(text, from, draft.anchor) : null;
            if (found != null && found.iso().length() > "2031".length()) {
                if (draft.title == null) {
                    int start = draft.nameStart >= 0 ? draft.nameStart : Words.skipSpaces(text, draft.end);
                    draft.title = text.substring(start, at);
                }
                draft.end = at;
                return;
            }
            if (!isOfComplement(word.in(text), Words.isCapital(text, from), begun)) {
                return;
            }
            at = word.end();
        }
    }

    private boolean isOfComplement(String word, boolean capital, boolean begun) {
        long kinds = words.kinds(word);
        return begun && (AuthorReader.leads(word) || WordKind.INSIDE.in(kinds))
                || capital && ReferenceWords.isTitleWord(word, kinds)
                || !ReferenceWords.isStop(word, kinds)
                        && !WordKind.TRIM.in(kinds)
                        && !WordKind.SUBJECT.in(kinds)
                        && !WordKind.CLAUSE.in(kinds)
                        && !WordKind.ROLE.in(kinds)
                        && !ReferenceWords.isVerbForm(word)
                        && Character.isLetter(word.charAt(0));
    }

    /** "2030–2036": where the second year ends, else {@code end}. */
    private static int rangeEnd(String text, int end) {
        boolean dash = end < text.length() && "–—-".indexOf(text.charAt(end)) >= 0;
        Span second = dash ? Words.at(text, end + 1) : new Span(end, end);
        return isYear(second.in(text)) ? second.end() : end;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && (word.startsWith("20") || word.startsWith("19")) && digits(word, 0) == 4;
    }

    /** "2040", "2031-2035", "2031–35". */
    private static boolean isYears(String word) {
        if (word.length() < 7) {
            return isYear(word);
        }
        if (!isYear(word.substring(0, 4))) {
            return false;
        }
        int after = digits(word, 5);
        return "-–".indexOf(word.charAt(4)) >= 0 && after == word.length() && after >= 7 && after <= 9;
    }

    /** Returns where the digits end that begin at an offset. */
    private static int digits(String word, int from) {
        int end = from;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** A capital noun is a name if it isn't the first word of a title or heading: its determiner stands before it. */
    private static boolean isOpenName(ReferenceDraft draft) {
        return draft.lead != 0 || draft.nameStart >= 0;
    }

    /** The small words that a title with a capital goes on with: "Uitvoeringsrichtlijn openbare agenda’s". */
    private void readSmallWords(ReferenceDraft draft) {
        String text = draft.text;
        int to = extent.subjectEnd(text, Words.skipSpaces(text, draft.end), draft.date != null, draft.anchor);
        int at = draft.end;
        for (int i = 0; i < MOST_SMALL_WORDS; i++) {
            Span next = Words.at(text, Words.skipSpaces(text, at));
            if (next.isEmpty() || next.start() == at || next.end() > to) {
                break;
            }
            String value = next.in(text);
            long kinds = words.kinds(value);
            if (isComplementOfNominal(text, draft.end, at, next, to)) {
                at = next.end();
                continue;
            }
            if (WordKind.SUBJECT.in(kinds)
                    || WordKind.TRIM.in(kinds)
                    || ReferenceWords.isStop(value, kinds)
                    || ReferenceWords.isVerbForm(value)
                    || WordKind.ROLE.in(kinds)
                    || !Character.isLetter(value.charAt(0))) {
                break;
            }
            at = next.end();
        }
        String small = text.substring(draft.end, at);
        boolean several = small.strip().indexOf(' ') > 0
                && !endsFinite(small.strip())
                && (draft.nameEnd == draft.end || draft.rule.needs("following") && !isFinite(small.strip()));
        if (at > draft.end && (several || isNominal(small))) {
            draft.startName(draft.wordStart);
            draft.end = at;
            draft.nameEnd = at;
            draft.evidence.add("small");
        }
    }

    /** "van" in "continuïteit van zorg": after a noun of doing, with one more word of no other kind. */
    private boolean isComplementOfNominal(String text, int from, int at, Span link, int to) {
        if (!link.in(text).equals("van")
                || at <= from
                || !isNominal(text.substring(from, at).strip())) {
            return false;
        }
        Span word = Words.at(text, Words.skipSpaces(text, link.end()));
        String value = word.in(text);
        long kinds = words.kinds(value);
        return !word.isEmpty()
                && word.end() <= to
                && kinds == 0
                && Character.isLowerCase(value.charAt(0))
                && !ReferenceWords.isVerbForm(value);
    }

    /** "onderbouwt uitgebreid": the first word may be a verb. */
    private static boolean isFinite(String phrase) {
        String first = phrase.substring(0, phrase.indexOf(' '));
        return endsFinite(first) || first.endsWith("ef");
    }

    private static boolean endsFinite(String word) {
        return FINITE.stream().anyMatch(word::endsWith);
    }

    private static boolean isNominal(String phrase) {
        for (String word : phrase.split(" ")) {
            for (String suffix : NOMINAL) {
                if (word.endsWith(suffix)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Small words inside a name, or one or two before an abbreviation: "rapportage hoofdlijnen JVO". */
    private boolean isLinkToName(ReferenceDraft draft, Span word, String first, long firstKinds) {
        if (AuthorReader.leads(first) || WordKind.SUBJECT.in(firstKinds)) {
            return false;
        }
        String text = draft.text;
        int at = word.end();
        for (int i = 0; i < 2; i++) {
            Span next = Words.at(text, Words.skipSpaces(text, at));
            if (next.isEmpty() || next.start() == at) {
                return false;
            }
            String value = next.in(text);
            if (Words.isCapital(text, next.start())) {
                int after = Words.skipSpaces(text, next.end());
                boolean twoTitles = Words.isCapital(text, after) && after > next.end();
                if (first.equals("en") && (i > 0 || twoTitles)) {
                    return false; // "de Monitor Stilte en World Silence Report": two
                }
                boolean abbreviation = value.length() > 1 && Character.isUpperCase(value.charAt(1));
                return (WordKind.INSIDE.in(firstKinds) || LINKS.contains(first)) && draft.nameStart >= 0
                        || abbreviation && !ReferenceWords.isDeterminer(firstKinds);
            }
            long kinds = words.kinds(value);
            if (ReferenceWords.isStop(value, kinds) || WordKind.TRIM.in(kinds) && !WordKind.INSIDE.in(kinds)) {
                return false;
            }
            at = next.end();
        }
        return false;
    }
}
