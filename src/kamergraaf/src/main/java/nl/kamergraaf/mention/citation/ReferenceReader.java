package nl.kamergraaf.mention.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.SearchedPattern;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands around the noun of a reference without identifier: before it the determiner and adjectives, after it, in any
 * order, its title, author, date and subject.
 *
 * <pre>
 * reference = [lead] noun {title | author | date | subject | bracket}
 * lead      = determiner {adjective}                       "de op 5 maart 2024 aangenomen"
 * title     = quotation | capitals                         "«Kale bomen»", "The Blue Bird Project"
 * author    = ("van" | "door" | "uit") name                "van de Algemene Rekenkamer", "van het lid Jansen c.s."
 * date      = ("van" | "d.d." | "uit" | …) date            "van 14 juli 2023", "d.d. 5 juni jl."
 * subject   = ("over" | "inzake" | "op" | …) words         "over humanitaire hulp"
 * bracket   = "(" (date | abbreviation | medium date) ")"  "(2019)", "(NCG)", "(Leeuwarder Courant 4 juli 2024)"
 * </pre>
 *
 * It is a reference only if what the rule needs was there. Too short a phrase is better than one that runs into the sentence around it.
 */
final class ReferenceReader {

    /** The evidence that lies in the capitals and years of a name: when the name is read, no more of it comes. */
    private static final Set<String> OF_NAME = Set.of("name", "prefixed", "following", "year", "small");

    /** What says that questions are those of another paper. */
    private static final Set<String> OTHERS = CitationLists.of("of-others");

    /** What something is taken from exists: "uit een notitie van het ministerie van Dijken", not "op basis van een rapport". */
    private static final SearchedPattern SOURCE =
            SearchedPattern.of("\\b(?:[Uu]it|[Bb]lijkens|[Vv]olgens|[Nn]aar aanleiding van|[Ii]n) $");

    private static final int LONGEST_SOURCE = 30;

    private final ReferenceWords words;
    private final LeadReader lead;
    private final TitleReader title;
    private final TailReader tails;
    private final BillReader bills;

    ReferenceReader(ReferenceWords words, ReferenceDates dates, ReferenceParts parts) {
        PhraseExtent extent = new PhraseExtent(words, dates);
        this.words = words;
        this.lead = new LeadReader(words, dates);
        this.title = new TitleReader(words, dates, extent);
        this.tails = new TailReader(words, dates, extent, parts);
        this.bills = new BillReader(words, parts);
    }

    /**
     * What was read.
     *
     * @param span      the words
     * @param detail    what they say
     * @param own       whether the document is said to be the writer's: "mijn", "onze"
     * @param quotation the title in quotation marks, or {@code null}
     * @param standing  how surely one certain document is meant
     */
    record Reference(Span span, Citation.Detail detail, boolean own, @Nullable Span quotation, Standing standing) {}

    /** How surely one certain document is meant. */
    enum Standing {
        /** By the words themselves. */
        CERTAIN,
        /** They only point back: "deze motie". */
        POINTER,
        /** They bring it up, and what follows may come back to it: "een motie van het lid Jansen". */
        INTRODUCED
    }

    /**
     * Returns the reference whose noun begins at {@code start}, or nothing.
     *
     * @param noun   the match of the rule's pattern at {@code start}
     * @param anchor the date of the document, or {@code null}
     */
    @Nullable Reference read(String text, int start, ReferenceRule rule, PatternMatch noun, @Nullable LocalDate anchor) {
        ReferenceDraft draft = new ReferenceDraft(text, start, rule, noun, anchor);
        lead.read(draft);
        if (isExcluded(draft) && !isPointer(draft)) {
            return null;
        }
        if (rule.bill()) {
            bills.read(draft);
        } else {
            title.read(draft);
        }
        if (!mayBeCertain(draft) && !isPointer(draft) && !mayBeIntroduced(draft)) {
            return null; // most nouns mean no certain document, whatever follows
        }
        if (!rule.bill()) {
            tails.read(draft);
        }
        Standing standing = standing(draft);
        if (standing == null) {
            return null;
        }
        Citation.Detail detail = new Citation.Detail(rule.kind(), draft.titleOrName(), draft.date, draft.authors);
        return new Reference(
                new Span(draft.start, draft.end), detail, WordKind.OWN.in(draft.lead), draft.quotation, standing);
    }

    private @Nullable Standing standing(ReferenceDraft draft) {
        if (isCertain(draft)) {
            return Standing.CERTAIN;
        }
        if (isPointer(draft)) {
            return Standing.POINTER;
        }
        if (!draft.evidence.contains("author") || !mayBeIntroduced(draft)) {
            return null;
        }
        boolean source = draft.evidence.contains("body")
                && SOURCE.find(draft.text.substring(Math.max(0, draft.leadStart - LONGEST_SOURCE), draft.leadStart))
                        != null;
        return source ? Standing.CERTAIN : Standing.INTRODUCED;
    }

    /** "een brief …": the first time that it is spoken of. */
    private static boolean mayBeIntroduced(ReferenceDraft draft) {
        return draft.rule.pointer()
                && draft.isIntroduction()
                && !"regulation".equals(draft.rule.kind()) // "een besluit over subsidie", which is yet to be taken
                && !isExcluded(draft);
    }

    /** Returns a title in quotation marks that begins with the noun, after an article: "de «Trendanalyse: Stille straten»". */
    @Nullable Reference quoted(String text, int noun, ReferenceRule rule) {
        int start = noun;
        while (start > 0 && Words.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (start < 3 || !Words.isCapital(text, start) || !Words.isSpace(text.charAt(start - 2))) {
            return null;
        }
        Span quotation = Words.quotation(text, start - 1);
        Span article = quotation == null || start < 3 ? null : Words.before(text, start - 2);
        if (quotation == null || article == null || !words.is(WordKind.DEFINITE, article.in(text))) {
            return null;
        }
        String title = text.substring(start, quotation.end() - 1).strip();
        Citation.Detail detail = new Citation.Detail(rule.kind(), title, null, List.of());
        return new Reference(new Span(article.start(), quotation.end()), detail, false, quotation, Standing.CERTAIN);
    }

    /** Returns whether the noun, or what stands before it, rules out that one certain document is meant. */
    private static boolean isExcluded(ReferenceDraft draft) {
        ReferenceRule rule = draft.rule;
        return rule.excludes(draft.text, draft.nounStart + draft.nounLength)
                || !rule.isLed(draft.adjectives)
                || draft.lead == 0 && Words.isBehindDossier(draft.text, draft.start)
                || rule.determined() && (draft.lead == 0 || WordKind.INDEFINITE.in(draft.lead));
    }

    /** "de Index": the noun alone is no name. */
    private static boolean lacksName(ReferenceDraft draft) {
        return draft.rule.named() && (draft.nameStart < 0 || draft.nameStart == draft.nounStart);
    }

    /** Returns whether something that may still follow the noun and its name could make it a certain document. */
    private static boolean mayBeCertain(ReferenceDraft draft) {
        if (lacksName(draft) || isExcluded(draft)) {
            return false;
        }
        if (draft.rule.needs(ReferenceRule.NOTHING)) {
            return true;
        }
        for (String need : draft.rule.needs()) {
            if ((!OF_NAME.contains(need) || draft.evidence.contains(need)) && suits(draft, need)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCertain(ReferenceDraft draft) {
        ReferenceRule rule = draft.rule;
        if (lacksName(draft) || isExcluded(draft)) {
            return false;
        }
        if (rule.needs(ReferenceRule.NOTHING)) {
            return true;
        }
        if (isOwned(draft)) {
            draft.evidence.add("owned");
        }
        if (WordKind.OWN.in(draft.lead) && draft.wordStart < draft.nounStart && !draft.isKamerWord()) {
            draft.evidence.add("own compound");
        }
        if (draft.hasLongName()) {
            draft.evidence.add("several");
            boolean capital =
                    Words.isCapital(draft.text, draft.wordStart) || draft.nameEnd > draft.nounStart + draft.nounLength;
            if (capital && !draft.evidence.contains("following")) {
                draft.evidence.add("proper");
            }
        }
        for (String need : rule.needs()) {
            if (draft.evidence.contains(need) && suits(draft, need)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a piece of evidence is enough after this determiner. */
    private static boolean suits(ReferenceDraft draft, String need) {
        ReferenceRule rule = draft.rule;
        boolean indefinite = WordKind.INDEFINITE.in(draft.lead);
        boolean definite = draft.lead != 0 ? !indefinite : !draft.adjectives.isEmpty();
        return switch (need) {
            case "passed", "dated work" -> true;
            case "paper" -> !indefinite;
            case "title" -> !indefinite || !"policy".equals(rule.kind()); // "een gedragscode «Stil»": one of many
            case "date" -> definite || !rule.dated();
            case "author" -> !indefinite && (definite || rule.names());
            case "subject" -> definite && !WordKind.DEMONSTRATIVE.in(draft.lead) || draft.isKamerWord();
            case "following", "body", "clause", "role", "told", "prefixed" -> definite;
            case "name" -> (definite || rule.named() || draft.evidence.contains("following")) && !isOfOther(draft);
            default -> definite || draft.evidence.contains("following") || rule.named();
        };
    }

    /** "haar Meerjarenplan", with a capital for no reason: each has one. */
    private static boolean isOfOther(ReferenceDraft draft) {
        return WordKind.POSSESSIVE.in(draft.lead)
                && !draft.hasLongName()
                && !draft.text.startsWith("uw", draft.start)
                && !draft.text.startsWith("Uw", draft.start);
    }

    /** "mijn antwoorden op Kamervragen over …", "de eerdere beantwoording van de vragen van …": not the paper's own. */
    private static boolean isOwned(ReferenceDraft draft) {
        if (!draft.evidence.contains("subject") && !draft.evidence.contains("author")) {
            return false;
        }
        String noun = draft.text.substring(draft.nounStart, Math.min(draft.end, draft.nounStart + draft.nounLength));
        if (!noun.endsWith("vragen")) {
            return false;
        }
        return WordKind.OWN.in(draft.lead)
                || WordKind.POSSESSIVE.in(draft.lead)
                || draft.adjectives.contains("eerder")
                || OTHERS.stream().anyMatch(noun::contains);
    }

    /** "deze motie", "de genoemde brief", with nothing after it. */
    private boolean isPointer(ReferenceDraft draft) {
        if (!draft.evidence.isEmpty() || !draft.authors.isEmpty() || !draft.rule.pointer()) {
            return false;
        }
        if (WordKind.DEMONSTRATIVE.in(draft.lead)) {
            return true;
        }
        for (String adjective : draft.adjectives.split(" ")) {
            if (words.is(WordKind.DEMONSTRATIVE, adjective)) {
                return true;
            }
        }
        return false;
    }
}
