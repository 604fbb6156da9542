package nl.kamergraaf.mention.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.lexicon.PlacedPattern;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells where the name of an author or the words of a subject end. Too short a phrase is better than one that runs into the sentence. */
final class PhraseExtent {

    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_AUTHOR = 16;
    private static final int LONGEST_BRACKET = 40;
    private static final int LONGEST_TITLE_WORD = 6;
    private static final int LONGEST_PARTY = 8;

    /** Longer ones inside a name belong to it at its end as well: "Afdeling bestuursrechtspraak". */
    private static final int SHORT_INSIDE = 9;

    private static final PlacedPattern MEMBER = PlacedPattern.of("(?:het |de )?(?i:(?:Kamer)?(?:lid|leden)) ", 20);

    private static final Set<String> PREPOSITIONS = CitationLists.of("to-kamer");
    private static final List<String> OF_OFFICE = CitationLists.phrases("adjective-ends");
    private static final List<String> KAMER = CitationLists.phrases("kamer");

    private final ReferenceWords words;
    private final ReferenceDates dates;

    PhraseExtent(ReferenceWords words, ReferenceDates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** Returns where the name that begins at {@code from} ends, or -1 where none does. */
    int authorEnd(String text, int from, @Nullable LocalDate anchor) {
        int at = from;
        int last = -1;
        for (int i = 0; i < LONGEST_AUTHOR; i++) {
            int next = Words.skipSpaces(text, at);
            if (i > 0 && next == at) {
                break;
            }
            if (next < text.length() && text.charAt(next) == '(' && last > 0) {
                int close = Words.closing(text, next, LONGEST_BRACKET);
                if (close > 0 && isNameInBrackets(text.substring(next + 1, close))) {
                    last = close + 1;
                    at = last;
                    continue;
                }
                break;
            }
            if (last > 0 && text.startsWith("& ", next) && Words.isCapital(text, next + 2)) {
                at = next + 1; // "Autoriteit Stilte & Markt"
                continue;
            }
            Span word = Words.at(text, next);
            if (word.isEmpty()) {
                break;
            }
            String value = word.in(text);
            long kinds = words.kinds(value);
            if (last > 0 && value.equals("in") && MEMBER.at(text, from) != null) {
                break; // "de motie van het lid Jansen in de Raad"
            }
            if (last > 0 && dates.led(text, word.start(), anchor) != null) {
                break;
            }
            boolean chamber = value.equals("Kamer") && isChamber(text, last, next);
            if (Words.isCapital(text, word.start()) && (chamber || !ReferenceWords.isKamerName(value))
                    || value.equals("c.s.")
                    || last > 0 && value.length() > SHORT_INSIDE && WordKind.INSIDE.in(kinds)
                    || isRole(value)) {
                last = word.end();
            } else if (i < 3 && last < 0 && isAdjectiveOfRole(text, value, word.end())) {
                at = word.end();
                continue;
            } else if (!(i == 0 && ReferenceWords.isDeterminer(kinds) && !WordKind.INDEFINITE.in(kinds))
                    && !WordKind.INSIDE.in(kinds)) {
                break;
            }
            at = afterTitle(text, word, kinds);
            if (text.startsWith("- & ", at) || text.startsWith("- en ", at)) {
                at = text.indexOf(' ', at + 2);
                continue; // "Stichting Water- & Dijkveiligheid"
            }
            if (at < text.length() && text.charAt(at) == ',') {
                int after = Words.skipSpaces(text, at + 1);
                if (!Words.isCapital(text, after)) {
                    break;
                }
                at = at + 1;
            }
        }
        return last;
    }

    /** "de voorzitter van de Tweede Kamer": the chamber as part of who wrote it. */
    private static boolean isChamber(String text, int last, int next) {
        return last == next - 1 && (text.startsWith("Tweede", last - 6) || text.startsWith("Eerste", last - 6));
    }

    /** Returns where a word ends with the full stop of a title: "prof. dr. Jansen". */
    private int afterTitle(String text, Span word, long kinds) {
        boolean title =
                word.length() < LONGEST_TITLE_WORD && WordKind.ROLE.in(kinds) && text.startsWith(".", word.end());
        int after = title ? Words.skipSpaces(text, word.end() + 1) : 0;
        boolean goesOn = Words.isCapital(text, after)
                || after < text.length() && isRole(Words.at(text, after).in(text));
        return title && goesOn ? word.end() + 1 : word.end();
    }

    /** "minister", what ends in a body's word ("enquêtecommissie"), and titles in a row: "prof.dr.", "commissie-Jansen". */
    private boolean isRole(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return words.is(WordKind.ROLE, word)
                || !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && words.endsInBody(word)
                || word.endsWith("commissie")
                || word.endsWith("rechter")
                || end > 1 && end < word.length() && words.is(WordKind.ROLE, word.substring(0, end));
    }

    /** "de parlementaire enquêtecommissie", "de demissionair minister": an adjective right before a body or an office. */
    private boolean isAdjectiveOfRole(String text, String word, int end) {
        return word.length() > 3
                && (word.endsWith("e") || OF_OFFICE.stream().anyMatch(word::endsWith))
                && isRole(Words.at(text, Words.skipSpaces(text, end)).in(text));
    }

    private static boolean isNameInBrackets(String inner) {
        return !inner.isEmpty()
                && Character.isUpperCase(inner.charAt(0))
                && (inner.chars().noneMatch(Character::isDigit)
                        || inner.length() < LONGEST_PARTY && inner.indexOf(' ') < 0) // "(D66)"
                && !inner.startsWith("Kamer");
    }

    /**
     * Returns where the subject that begins at {@code from} ends; {@code from} itself where none begins.
     *
     * @param dated whether the reference has its date already, so that another one is part of the subject
     */
    int subjectEnd(String text, int from, boolean dated, @Nullable LocalDate anchor) {
        int at = from;
        int last = from;
        for (int i = 0; i < LONGEST_SUBJECT; i++) {
            int next = Words.skipSpaces(text, at);
            Span quotation = Words.quotation(text, next);
            if (quotation != null) {
                at = quotation.end();
                last = at;
                if (at < text.length() && !Words.isSpace(text.charAt(at))) {
                    break;
                }
                continue;
            }
            Span word = Words.at(text, next);
            if (word.isEmpty()) {
                break;
            }
            boolean named =
                    words.is(WordKind.VERB, word.in(text)) && isArticle(text, at, next); // "de staat van de dijken"
            if (!named && stopsSubject(word.in(text), i == 0, last == from, last < at)
                    || i > 0 && leadsAway(text, word, dated, anchor)) {
                break;
            }
            at = word.end();
            if (!words.is(WordKind.TRIM, word.in(text))) {
                last = at;
            }
            if (at < text.length() && !Words.isSpace(text.charAt(at))) {
                break;
            }
        }
        return last;
    }

    /** Returns whether an article ends at {@code end} and the next word begins at {@code next}. */
    private static boolean isArticle(String text, int end, int next) {
        Span before = end < next ? Words.before(text, end) : null;
        String value = before == null ? "" : before.in(text);
        return value.equalsIgnoreCase("de") || value.equalsIgnoreCase("het");
    }

    /**
     * Returns whether a word is none of a subject.
     *
     * @param first   whether it is the first after the preposition
     * @param empty   whether no word of weight stands before it
     * @param pending whether small words stand right before it
     */
    private boolean stopsSubject(String word, boolean first, boolean empty, boolean pending) {
        long kinds = words.kinds(word);
        if (!ReferenceWords.isStop(word, kinds)) {
            return false;
        }
        boolean opening =
                empty && (ReferenceWords.isParticiple(word) && !WordKind.VERB.in(kinds) || WordKind.OPENING.in(kinds));
        boolean determiner = ReferenceWords.isDeterminer(kinds) && !word.equals("zijn");
        return !opening && !(determiner && (first || pending));
    }

    /** Returns where the name of the Kamer ends that begins at an offset, to whom papers go and who writes some; -1 if none does. */
    static int kamerEnd(String text, int at) {
        for (String name : KAMER) {
            if (text.startsWith(name, at)) {
                return at + name.length();
            }
        }
        return -1;
    }

    /** Returns whether the name of the Kamer begins at an offset. */
    static boolean isKamer(String text, int at) {
        return kamerEnd(text, at) >= 0;
    }

    /** Returns whether a word leads to the date of the reference, or to another thing: "en de …". */
    private boolean leadsAway(String text, Span word, boolean dated, @Nullable LocalDate anchor) {
        String value = word.in(text);
        if (!dated && !value.equals("op")) {
            ReferenceDates.Found found = dates.led(text, word.start(), anchor);
            if (found != null && found.iso().length() > "2031".length()) {
                return true;
            }
        }
        return value.equals("en") && words.isCertainDeterminerAt(text, word.end())
                || PREPOSITIONS.contains(value) && isKamer(text, Words.skipSpaces(text, word.end()));
    }
}
