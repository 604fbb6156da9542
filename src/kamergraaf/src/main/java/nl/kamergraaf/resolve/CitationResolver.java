package nl.kamergraaf.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which paper a citation means, given the papers that are known. What comes out depends on those alone, never on their
 * order.
 *
 * <p>An identifier of one paper decides, whatever else the words say. One that several papers can share (a case, a ministry's
 * reference) means the paper of the kind that the words name, never the citing paper itself. Without an identifier the papers
 * that do not contradict the words are weighed; only where exactly one stands out is it taken to be meant.
 */
public final class CitationResolver {

    private static final int MOST_CANDIDATES = 10;
    private static final int DAY = "2031-03-03".length();
    private static final int MONTH = "2031-03".length();

    private final ResolutionRules rules;

    /** Weighs by these rules. */
    public CitationResolver(ResolutionRules rules) {
        this.rules = rules;
    }

    /** A citation and the paper in which it stands. */
    public record Question(CitedPaper cited, CitingPaper citing) {}

    /** Resolves citations, with one look into the catalogue. The answers are in the order of the questions. */
    public List<Resolution> resolve(List<Question> questions, DocumentCatalogue catalogue) {
        Set<Clue> clues = new HashSet<>();
        questions.forEach(each -> each.cited().clue().ifPresent(clues::add));
        Map<Clue, List<KnownPaper>> found = catalogue.find(clues);
        List<Resolution> resolutions = new ArrayList<>(questions.size());
        for (Question question : questions) {
            List<KnownPaper> candidates =
                    question.cited().clue().map(found::get).orElse(List.of());
            resolutions.add(said(question.cited(), resolve(question, candidates == null ? List.of() : candidates)));
        }
        return resolutions;
    }

    /** Returns the resolution of words that stand elsewhere than the citation: less sure by as much as that can err. */
    private Resolution said(CitedPaper cited, Resolution resolution) {
        String via = cited.via();
        if (via == null || !(resolution instanceof Resolution.Resolved one)) {
            return resolution;
        }
        String basis = one.basis().equals(Resolution.Resolved.IDENTIFIER) ? via : via + "+" + one.basis();
        return new Resolution.Resolved(
                one.paper(), basis, rounded(one.confidence() * rules.value(via)), one.dateDiffers());
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private Resolution resolve(Question question, Collection<KnownPaper> candidates) {
        String identifier = question.cited().identifier();
        if (identifier == null) {
            return described(question, candidates);
        } else if (IdentifierRank.of(identifier).isOfOnePaper()) {
            return onlyOne(
                    candidates.stream().map(KnownPaper::id).toList(),
                    candidates,
                    question,
                    Resolution.Resolved.IDENTIFIER,
                    1);
        }
        return shared(question, candidates);
    }

    private Resolution shared(Question question, Collection<KnownPaper> candidates) {
        String kind = question.cited().kind();
        List<KnownPaper> others = candidates.stream()
                .filter(each -> !each.id().equals(question.citing().id()))
                .toList();
        if (kind == null) {
            List<String> ids = others.stream().map(KnownPaper::id).toList();
            return onlyOne(ids, others, question, "case", rules.value("case-only"));
        }
        List<String> ids = others.stream()
                .filter(each -> isOfKind(each, kind))
                .map(KnownPaper::id)
                .toList();
        return onlyOne(ids, others, question, "case+kind", rules.value("case-kind"));
    }

    private static boolean isOfKind(KnownPaper paper, String citedKind) {
        String kind = paper.kind();
        return kind != null && CitedKinds.standard().accepted(citedKind).contains(kind);
    }

    private static Resolution onlyOne(
            List<String> ids, Collection<KnownPaper> papers, Question question, String basis, double confidence) {
        if (ids.isEmpty()) {
            return new Resolution.Unresolved();
        } else if (ids.size() > 1) {
            return new Resolution.Ambiguous(
                    ids.stream().sorted().limit(MOST_CANDIDATES).toList());
        }
        KnownPaper meant = papers.stream()
                .filter(each -> each.id().equals(ids.get(0)))
                .findFirst()
                .orElseThrow();
        return new Resolution.Resolved(
                meant, basis, confidence, differs(question.cited().date(), meant.date()));
    }

    private static boolean differs(@Nullable String cited, @Nullable String actual) {
        return cited != null && actual != null && !actual.startsWith(cited) && !cited.startsWith(actual);
    }

    private Resolution described(Question question, Collection<KnownPaper> candidates) {
        List<Weighed> weighed = candidates.stream()
                .flatMap(each -> weigh(question, each).stream())
                .filter(each -> each.sum >= rules.value("candidate"))
                .sorted(Comparator.comparing((Weighed each) -> -each.sum).thenComparing(each -> each.paper.id()))
                .toList();
        if (weighed.isEmpty()) {
            return new Resolution.Unresolved();
        }
        Weighed best = weighed.get(0);
        boolean leads = weighed.size() == 1 || best.sum - weighed.get(1).sum >= rules.value("margin");
        if (best.sum >= rules.value("accept") && leads && !best.doubtful) {
            return new Resolution.Resolved(best.paper, String.join("+", best.evidence), Math.min(1, best.sum), false);
        }
        return new Resolution.Ambiguous(weighed.stream()
                .limit(MOST_CANDIDATES)
                .map(each -> each.paper.id())
                .toList());
    }

    /**
     * A candidate with what speaks for it.
     *
     * @param doubtful whether a member wrote several such papers and the words say of another subject than this one's
     */
    private record Weighed(KnownPaper paper, List<String> evidence, double sum, boolean doubtful) {}

    private Optional<Weighed> weigh(Question question, KnownPaper paper) {
        CitedPaper cited = question.cited();
        CitingPaper citing = question.citing();
        String kind = cited.kind();
        if (paper.id().equals(citing.id()) || kind == null || !isOfKind(paper, kind) || isLater(paper, citing)) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence();
        String date = cited.date();
        boolean titled = cited.clue().orElse(null) instanceof Clue.Titled;
        if (date != null && !titled) {
            if (differs(date, paper.date())) {
                return Optional.empty();
            }
            String basis = date.length() == DAY ? "day" : date.length() == MONTH ? "month" : "year";
            evidence.add(basis, paper.date() == null ? 0 : 1);
        }
        if (!cited.authors().isEmpty() && !paper.authors().isEmpty()) {
            if (!isByAny(paper, cited.authors())) {
                return Optional.empty();
            }
            evidence.add("author", 1);
        }
        if (cited.own() && !citing.roles().isEmpty() && !paper.roles().isEmpty()) {
            if (!isSentByAny(paper, citing.roles())) {
                return Optional.empty();
            }
            evidence.add("sender", 1);
        }
        if (paper.dossiers().stream().anyMatch(citing.dossiers()::contains)) {
            evidence.add("dossier", 1);
        }
        boolean doubtful = false;
        if (!titled) {
            double share = titleShare(cited, paper);
            evidence.add("title", share);
            TitleWords.of(cited).fit(paper.title(), paper.date()).ifPresent(fit -> addNames(fit, evidence));
            doubtful = cited.title() != null
                    && CitedKinds.standard().isByMembers(kind)
                    && share < rules.value("title-share");
        } else if (!addTitle(cited, paper, evidence)) {
            return Optional.empty();
        }
        return Optional.of(new Weighed(paper, evidence.names, rounded(evidence.sum), doubtful));
    }

    /** Adds what the title says for a paper that is called by it alone; returns whether it can be meant at all. */
    private static boolean addTitle(CitedPaper cited, KnownPaper paper, Evidence evidence) {
        Optional<TitleWords.Fit> fit = TitleWords.of(cited).fit(paper.title(), paper.date());
        fit.ifPresent(each -> {
            evidence.add("title", 1);
            addNames(each, evidence);
            evidence.add("year", each.year() ? 1 : 0);
        });
        return fit.isPresent();
    }

    private static void addNames(TitleWords.Fit fit, Evidence evidence) {
        evidence.add(fit.named() ? "name" : "phrase", fit.named() || fit.phrase() ? 1 : 0);
    }

    private static boolean isLater(KnownPaper paper, CitingPaper citing) {
        String date = paper.date();
        String citingDate = citing.date();
        return date != null && citingDate != null && date.compareTo(citingDate) > 0;
    }

    private static boolean isByAny(KnownPaper paper, List<String> names) {
        for (String name : names) {
            String slug = Slugs.of(name);
            for (String author : paper.authors()) {
                if (author.equals(slug) || author.endsWith("-" + slug) || slug.endsWith("-" + author)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSentByAny(KnownPaper paper, List<String> roles) {
        Set<String> offices = new HashSet<>();
        roles.forEach(role -> offices.add(role.toLowerCase(Locale.ROOT)));
        return paper.roles().stream().anyMatch(role -> offices.contains(role.toLowerCase(Locale.ROOT)));
    }

    private double titleShare(CitedPaper cited, KnownPaper paper) {
        String title = paper.title();
        String stated = cited.title();
        Set<String> words = new HashSet<>(rules.telling(stated == null ? cited.words() : stated));
        cited.authors()
                .forEach(author -> words.removeAll(List.of(Slugs.of(author).split("-"))));
        if (title == null || words.isEmpty()) {
            return 0;
        }
        Set<String> present = rules.telling(title);
        return words.stream().filter(present::contains).count() / (double) words.size();
    }

    /** Adds up what speaks for a paper. */
    private final class Evidence {

        private final List<String> names = new ArrayList<>(List.of("kind"));
        private double sum;

        void add(String name, double share) {
            if (share > 0) {
                names.add(name);
                sum += rules.value(name) * share;
            }
        }
    }
}
