package nl.kamergraaf.mention.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.lexicon.Vocabulary;
import nl.kamergraaf.lexicon.WordTraits;
import nl.kamergraaf.mention.CutDocument;
import nl.kamergraaf.mention.MentionFinder;
import nl.kamergraaf.mention.Opening;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Spans;

/**
 * Finds organisations and persons: those of the lists, those that the text announces as such, and the later short forms of
 * both ("NOvA", "Kuzu"). Its finds do not overlap. Two forms of one name within a document have one id.
 */
public final class NameFinder implements MentionFinder {

    private static final Comparator<Candidate> LONGEST_FIRST = Comparator.comparingInt(
                    (Candidate each) -> -each.span().length())
            .thenComparing(each -> -each.weight())
            .thenComparing(each -> each.span().start());

    private static final Comparator<Candidate> IN_ORDER =
            Comparator.comparingInt(each -> each.span().start());

    private final ListedBodies listed;
    private final UnlistedBodies unlisted;
    private final PersonRules persons;
    private final NameWords words;
    private final PublicFigures figures;
    private final PhraseTrie<OrganisationName> bodies;
    private final NameTraits traits;
    private final NameCutter cutter;

    private NameFinder(Gazetteer.Lists lists, NameWords words, PublicFigures figures, ForeignBodies foreign) {
        this.figures = figures;
        this.bodies = lists.names();
        this.listed = new ListedBodies(bodies, words, foreign, AmbiguousNames.load(lists.byId()));
        this.unlisted = new UnlistedBodies(words, bodies);
        this.persons = new PersonRules(words, bodies, foreign);
        this.words = words;
        this.traits = new NameTraits(words, bodies);
        this.cutter = cutter(List.of());
    }

    /**
     * Returns a finder with the program's own lists.
     *
     * @throws nl.kamergraaf.lexicon.LexiconException if one of them is wrong
     */
    public static NameFinder standard() {
        Vocabulary vocabulary = new Vocabulary();
        return new NameFinder(
                Gazetteer.load(vocabulary),
                NameWords.load(vocabulary),
                PublicFigures.load(vocabulary),
                ForeignBodies.load());
    }

    /** Returns what cuts documents into words for this finder and others, by what those ask of words. */
    public NameCutter cutter(List<WordTraits> others) {
        List<WordTraits> all = new ArrayList<>(others);
        all.add(traits);
        return new NameCutter(bodies.knownWords(WordTraits.of(all), Opening.all(), NameTraits.NOTICED));
    }

    @Override
    public WordTraits traits() {
        return traits;
    }

    @Override
    public List<Mention> find(DocumentStructure document) {
        return findIn(cutter.cut(document));
    }

    /**
     * Returns the mentions in all units of a document, in reading order.
     *
     * @param cut by a {@link #cutter(List)} of this finder
     */
    @Override
    public List<Mention> findIn(CutDocument cut) {
        DocumentStructure document = cut.structure();
        LocalDate date = document.head().date();
        List<TextView> views = new ArrayList<>();
        List<List<Candidate>> found = new ArrayList<>();
        Set<OrganisationName> sure = new HashSet<>();
        Set<String> things = new HashSet<>();
        DocumentNames names = new DocumentNames(words, figures);
        for (int i = 0; i < document.units().size(); i++) {
            boolean footnote = document.units().get(i) instanceof Unit.Footnote;
            TextView view = new TextView(cut.texts().get(i), footnote, words);
            List<Candidate> candidates = new ArrayList<>();
            listed.find(view, date, candidates, sure);
            persons.find(view, candidates);
            unlisted.find(view, candidates, things);
            List<Candidate> kept = withoutOverlaps(candidates);
            kept.forEach(each -> names.learn(view.text, each, form -> isListed(form, each)));
            views.add(view);
            found.add(kept);
        }
        document.head().askers().forEach(asker -> names.learnPerson(asker.name(), asker.party()));
        for (Sender sender : document.head().senders()) {
            if (sender.name() != null) {
                names.learnPerson(sender.name(), null);
            }
        }
        names.finish();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            String unit = document.units().get(i).id();
            List<Candidate> all = new ArrayList<>(found.get(i));
            names.find(views.get(i), all);
            if (!things.isEmpty()) {
                String text = views.get(i).text;
                all.removeIf(each -> !each.isPerson()
                        && each.weight() < Candidate.EXPLAINED
                        && things.contains(each.span().in(text)));
            }
            if (!sure.isEmpty()) {
                listed.findAgain(views.get(i), date, all, sure);
            }
            for (Candidate each : withoutOverlaps(all)) {
                mentions.add(names.mention(unit, views.get(i).text, each));
            }
        }
        return mentions;
    }

    /** Returns whether the lists have a body under that very form. */
    private boolean isListed(String form, Candidate body) {
        return bodies.find(form).stream()
                .flatMap(match -> match.value().bearers().stream())
                .anyMatch(bearer -> bearer.id().equals(body.id()));
    }

    private static List<Candidate> withoutOverlaps(List<Candidate> candidates) {
        if (candidates.size() < 2) {
            return candidates;
        }
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(IN_ORDER);
        if (!Spans.overlap(sorted, Candidate::span)) {
            return sorted;
        }
        sorted.sort(LONGEST_FIRST);
        NavigableMap<Integer, Candidate> byStart = new TreeMap<>();
        for (Candidate each : sorted) {
            Map.Entry<Integer, Candidate> before =
                    byStart.floorEntry(each.span().start());
            Map.Entry<Integer, Candidate> after =
                    byStart.ceilingEntry(each.span().start());
            if ((before == null || before.getValue().span().end() <= each.span().start())
                    && (after == null || after.getKey() >= each.span().end())) {
                byStart.put(each.span().start(), each);
            }
        }
        return new ArrayList<>(byStart.values());
    }
}
