package nl.kamergraaf.mention.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** What has been read of one reference so far; each part of the grammar adds its own. */
final class ReferenceDraft {

    private static final String CHAMBER = "De Kamer";
    private static final String PAPER = "paper";

    final String text;
    final ReferenceRule rule;

    /** The date of the document, or {@code null}. */
    final @Nullable LocalDate anchor;

    /** Where the noun begins, within its word if that is a compound, and how much the rule's pattern took. */
    final int nounStart;

    final int nounLength;

    /** Where the word begins of which the noun is the end. */
    final int wordStart;

    int start;
    int end;

    /** The bits of the kinds of the determiner, 0 if there is none. */
    long lead;

    /** Where the determiner begins; -1 if there is none. */
    int leadStart = -1;

    /** The words between determiner and noun. */
    String adjectives = "";

    @Nullable String title;

    @Nullable String date;

    @Nullable Span quotation;

    final List<String> authors = new ArrayList<>();

    /** What was found, in the words with which the rules say what they need. */
    final FoundEvidence evidence = new FoundEvidence();

    /** The capitals that may be a title; -1 without any. */
    int nameStart = -1;

    int nameEnd = -1;

    ReferenceDraft(String text, int start, ReferenceRule rule, PatternMatch noun, @Nullable LocalDate anchor) {
        this.text = text;
        this.rule = rule;
        this.anchor = anchor;
        this.nounStart = start;
        this.nounLength = noun.length();
        this.end = start + noun.length();
        int first = start;
        while (first > 0 && (Words.isPartOfWord(text.charAt(first - 1)) && text.charAt(first - 1) != '.')) {
            first--;
        }
        this.wordStart = first;
        this.start = first;
        String names = rule.names() ? noun.group("names") : null;
        if (names != null && names.startsWith(CHAMBER)) {
            this.end -= names.length() + 1; // the heading "Motie" above "De Kamer, gehoord de beraadslaging"
        } else if (names != null) {
            int identifier = names.indexOf(", Kamerst");
            if (identifier > 0) {
                this.end -= names.length() - identifier;
                names = names.substring(0, identifier);
            }
            authors.addAll(AuthorNames.of(names, true));
            evidence.add("author");
        }
        if (noun.has(PAPER) && noun.group(PAPER) != null) {
            evidence.add(PAPER);
        }
    }

    /** "een brief", not "geen" or "elke". */
    boolean isIntroduction() {
        return leadStart >= 0 && (text.startsWith("een ", leadStart) || text.startsWith("Een ", leadStart));
    }

    /** "Kamerbrief", "Kamervragen". */
    boolean isKamerWord() {
        return text.startsWith("Kamer", wordStart);
    }

    /** Begins the name, if none has begun, and takes it up to where the reference ends now. */
    void startName(int at) {
        if (nameStart < 0) {
            nameStart = at;
        }
        nameEnd = Math.max(nameEnd, end);
    }

    /** @param last where it ends, with another one that is named along with it */
    void takeDate(ReferenceDates.Found found, int last) {
        date = found.date();
        evidence.add("date");
        end = last;
    }

    void takeTitle(Span quoted) {
        title = unquoted(quoted);
        quotation = quoted;
        if (!title.isEmpty()
                && (Character.isUpperCase(title.charAt(0)) || title.indexOf(' ') > 0 || isNumber(title.charAt(0)))) {
            evidence.add("title"); // not «onzin»
        }
        end = quoted.end();
    }

    private static boolean isNumber(char c) {
        return c >= '0' && c <= '9';
    }

    String unquoted(Span quoted) {
        return text.substring(quoted.start() + 1, quoted.end() - 1).strip();
    }

    /** Returns whether the name has several words: "Nota Stilte 2030". */
    boolean hasLongName() {
        return nameStart >= 0 && text.substring(nameStart, nameEnd).indexOf(' ') > 0;
    }

    /** Returns the title that was read, or else the name. */
    @Nullable String titleOrName() {
        return title != null || nameStart < 0 ? title : text.substring(nameStart, nameEnd);
    }
}
