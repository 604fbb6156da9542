package nl.kamergraaf.mention.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds references to documents of which the text gives no identifier, by the rules of {@code lexicon/reference.rules}. One may stand
 * in the subject of another: "de kabinetsreactie op het rapport «Kale bomen»" holds two.
 */
final class DescribedReferences {

    /** The basis of words that only point back: "deze motie". They stay only with an antecedent. */
    static final String POINTER = "pointer";

    /** The basis of words that bring up a paper: "een motie van het lid Jansen". They stay only if others point back to them. */
    static final String INTRODUCED = "introduced";

    /** What stands between titles of a list. */
    private static final List<String> JOINTS = List.of(" en ", ", ", ", en ", "; ");

    private static final int SHORTEST_TITLE = 5;

    private final CitationMerger merger;
    private final ReferenceReader reader;
    private final LawReader lawReader;
    private final QuotedNews quotedNews;
    private final FootnoteTitles footnoteTitles;

    private DescribedReferences(List<Rule> rules, Anchors.Builder<AnchoredRule> anchors) {
        ReferenceWords words = ReferenceWords.load();
        ReferenceParts parts = new ReferenceParts(rules);
        ReferenceDates dates = ReferenceDates.of(parts);
        this.merger = new CitationMerger(words);
        this.reader = new ReferenceReader(words, dates, parts);
        this.lawReader = new LawReader(words);
        this.quotedNews = new QuotedNews(dates);
        this.footnoteTitles = new FootnoteTitles(words, dates);
        for (Rule rule : rules) {
            rule.attribute("anchor").ifPresent(list -> {
                ReferenceRule noun = ReferenceRule.of(rule);
                for (String anchor : list.split("\\|")) {
                    anchors.add(anchor, noun);
                }
            });
        }
    }

    /** Returns those of the lexicon; adds the anchors at which its rules are to be tried. */
    static DescribedReferences standard(Anchors.Builder<AnchoredRule> anchors) {
        return new DescribedReferences(RuleFile.load("reference"), anchors);
    }

    /** Returns what makes one of these and the identifiers that stand with them. */
    CitationMerger merger() {
        return merger;
    }

    /** Returns a search in a unit in which nothing has been tried yet. */
    Search in(DocumentStructure document, Unit unit, IntroducedLaws laws) {
        return new Search(document, unit, laws);
    }

    /** What is found in a unit by trying the rules where their anchors stand, in the order of the text. */
    final class Search {

        private final DocumentHead head;
        private final Unit unit;
        private final String text;
        private final @Nullable LocalDate anchor;
        private final IntroducedLaws laws;
        private final List<Citation> found = new ArrayList<>();
        private int nounEnd;
        private Span quotation = new Span(0, 0);

        private Search(DocumentStructure document, Unit unit, IntroducedLaws laws) {
            this.laws = laws;
            this.head = document.head();
            this.unit = unit;
            this.text = unit.text().value();
            this.anchor = document.head().date();
        }

        /** Returns what was found, in order. Pointers are among it; a longer one comes before one that stands in it. */
        List<Citation> found() {
            List<Citation> titles =
                    unit instanceof Unit.Footnote ? footnoteTitles.in(unit, anchor) : quotedNews.in(unit, anchor);
            return titles.isEmpty() ? found : withTitles(titles);
        }

        /** Adds whole titles and drops what stands in them; where something reaches beyond a title, that stays instead. */
        private List<Citation> withTitles(List<Citation> titles) {
            List<Citation> all = new ArrayList<>(titles);
            all.addAll(found);
            all.sort(Comparator.comparingInt(
                            (Citation citation) -> citation.span().start())
                    .thenComparingInt(citation -> -citation.span().end()));
            List<Citation> kept = new ArrayList<>();
            Span title = new Span(0, 0);
            for (Citation citation : all) {
                boolean isTitle = isTitle(citation);
                if (!isTitle && title.overlaps(citation.span())) {
                    continue;
                }
                Citation last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
                if (isTitle && last != null && last.span().overlaps(citation.span())) {
                    continue;
                }
                title = isTitle ? citation.span() : title;
                kept.add(citation);
            }
            return kept;
        }

        private static boolean isTitle(Citation citation) {
            return citation.basis().equals(FootnoteTitles.BASIS)
                    || citation.basis().equals(QuotedNews.BASIS);
        }

        /** Tries a rule at an offset. */
        void attempt(ReferenceRule rule, int start) {
            if (start < nounEnd
                    || quotation.start() <= start && start < quotation.end()
                    || unit instanceof Unit.Heading && !rule.heading()) {
                return;
            }
            PatternMatch noun = rule.pattern().at(text, start);
            if (noun == null
                    || isInsideWord(start + noun.length())
                    || isShouted(start) && (!noun.has("paper") || noun.group("paper") == null)) {
                return;
            }
            int end = start + noun.length();
            if (rule.law()) {
                LawReader.Law law =
                        rule.back() ? lawReader.readBack(text, start, end) : lawReader.read(text, start, end, laws);
                if (law != null) {
                    Citation.Detail detail =
                            new Citation.Detail("law", law.name(), null, List.of(), law.locator(), null);
                    add(law.span(), law.span(), rule.name(), detail); // the law itself is no second reference
                }
                return;
            }
            ReferenceReader.Reference read = reader.quoted(text, start, rule);
            if (read == null) {
                read = reader.read(text, start, rule, noun, anchor);
            }
            if (read == null) {
                return;
            }
            Citation.Detail detail = read.detail();
            if (read.own() && detail.authors().isEmpty()) {
                detail = new Citation.Detail(detail.kind(), detail.title(), detail.date(), senders());
            }
            if (read.quotation() != null) {
                quotation = read.quotation();
            }
            String basis =
                    switch (read.standing()) {
                        case CERTAIN -> rule.name();
                        case POINTER -> POINTER;
                        case INTRODUCED -> INTRODUCED;
                    };
            add(read.span(), new Span(start, end), basis, detail);
            if (read.quotation() != null && read.standing() == ReferenceReader.Standing.CERTAIN) {
                addFurtherTitles(read.quotation(), rule);
            }
        }

        /** "de rapporten «Stille sloten» en «Lage dijken»": each title is that of another. */
        private void addFurtherTitles(Span first, ReferenceRule rule) {
            Span title = nextTitle(first.end());
            while (title != null && !"news".equals(rule.kind())) {
                String value =
                        text.substring(title.start() + 1, title.end() - 1).strip();
                quotation = new Span(first.start(), title.end());
                add(title, title, rule.name(), new Citation.Detail(rule.kind(), value, null, List.of()));
                title = nextTitle(title.end());
            }
        }

        private @Nullable Span nextTitle(int at) {
            for (String joint : JOINTS) {
                Span title = text.startsWith(joint, at) ? Words.quotation(text, at + joint.length()) : null;
                if (title != null && title.length() > SHORTEST_TITLE) {
                    return title;
                }
            }
            return null;
        }

        private void add(Span span, Span noun, String basis, Citation.Detail detail) {
            nounEnd = noun.end();
            found.add(new Citation(unit.id(), span, span.in(text), noun, new Citation.Described(), basis, detail));
        }

        /** "BRIEF VAN DE MINISTER": the heading of the paper itself. */
        private boolean isShouted(int start) {
            return start + 3 < text.length()
                    && Character.isUpperCase(text.charAt(start + 1))
                    && Character.isUpperCase(text.charAt(start + 2))
                    && Character.isUpperCase(text.charAt(start + 3));
        }

        private boolean isInsideWord(int end) {
            boolean hyphen = end + 1 < text.length()
                    && text.charAt(end) == '-'
                    && Character.isLowerCase(text.charAt(end + 1)); // "het IBO-rapport"
            return hyphen
                    || end < text.length()
                            && Character.isLetter(text.charAt(end))
                            && Character.isLetter(text.charAt(end - 1));
        }

        private List<String> senders() {
            List<String> names = new ArrayList<>();
            for (Sender sender : head.senders()) {
                String name = sender.name() == null ? sender.role() : sender.name();
                if (name != null) {
                    names.add(name);
                }
            }
            return names;
        }
    }
}
