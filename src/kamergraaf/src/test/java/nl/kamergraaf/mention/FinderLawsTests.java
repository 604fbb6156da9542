package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kamergraaf.lexicon.KnownWords;
import nl.kamergraaf.mention.citation.CitationExtractor;
import nl.kamergraaf.mention.date.DateFinder;
import nl.kamergraaf.mention.entity.CountryFinder;
import nl.kamergraaf.mention.entity.NameCutter;
import nl.kamergraaf.mention.entity.NameFinder;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every finder, and all of them together, to {@link FinderLaws}. */
class FinderLawsTests {

    private static final List<DocumentStructure> PAPERS = FinderLaws.papers(400, 17);

    static Stream<Arguments> finders() {
        return Stream.of(
                Arguments.of("dates", (Supplier<MentionFinder>) DateFinder::standard),
                Arguments.of("countries", (Supplier<MentionFinder>) CountryFinder::standard),
                Arguments.of("names", (Supplier<MentionFinder>) NameFinder::standard));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("finders")
    void mentionsStandApartWhereTheyAreSaidTo(String name, Supplier<MentionFinder> finder) {
        MentionFinder standard = finder.get();
        int found = 0;
        for (DocumentStructure paper : FinderLaws.papers(2000, 29)) {
            List<Mention> mentions = standard.find(paper);
            FinderLaws.assertSpans(
                    paper, mentions.stream().map(FinderLaws.Find::of).toList(), true);
            found += mentions.size();
        }
        assertThat(found).as("the papers hold something to find").isGreaterThan(2000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("finders")
    void mentionsAreTheSameInAnyThreadAndUnderAnyLocale(String name, Supplier<MentionFinder> finder) throws Exception {
        FinderLaws.assertSameInAnyThread(finder.get()::find, PAPERS);
        FinderLaws.assertSameUnderAnyLocale(() -> finder.get()::find, PAPERS);
    }

    @Test
    void citationsStandWhereTheyAreSaidTo() {
        CitationFinder finder = CitationExtractor.standard();
        int found = 0;
        for (DocumentStructure paper : FinderLaws.papers(2000, 31)) {
            List<Citation> citations = finder.find(paper);
            FinderLaws.assertSpans(
                    paper, citations.stream().map(FinderLaws.Find::of).toList(), false);
            found += citations.size();
        }
        assertThat(found).as("the papers hold something to find").isGreaterThan(2000);
    }

    @Test
    void citationsAreTheSameInAnyThreadAndUnderAnyLocale() throws Exception {
        FinderLaws.assertSameInAnyThread(CitationExtractor.standard()::find, PAPERS);
        FinderLaws.assertSameUnderAnyLocale(() -> CitationExtractor.standard()::find, PAPERS);
    }

    @Test
    void whatIsKeptOfAllFindersStandsApart() {
        Function<DocumentStructure, List<Mention>> all = all();
        for (DocumentStructure paper : FinderLaws.papers(2000, 37)) {
            FinderLaws.assertSpans(
                    paper, all.apply(paper).stream().map(FinderLaws.Find::of).toList(), true);
        }
    }

    /** What is cut once for all finders leads each of them to the same as what it cuts for itself. */
    @Test
    void findersShareTheWordsOfADocument() {
        NameFinder names = NameFinder.standard();
        List<MentionFinder> finders = List.of(names, CountryFinder.standard(), DateFinder.standard());
        CitationFinder citations = CitationExtractor.standard();
        NameCutter cutter = names.cutter(List.of(
                citations.traits(), finders.get(1).traits(), finders.get(2).traits()));
        for (DocumentStructure paper : FinderLaws.papers(1500, 41)) {
            CutDocument cut = cutter.cut(paper);
            assertThat(citations.findIn(cut)).isEqualTo(citations.find(paper));
            for (MentionFinder finder : finders) {
                assertThat(finder.findIn(cut)).isEqualTo(finder.find(paper));
            }
        }
    }

    /** The traits of words never deny what is found where every stretch of letters and digits is looked at. */
    @Test
    void traitsPassOverNothing() {
        KnownWords everywhere = KnownWords.plain(word -> Opening.all(), Opening.all());
        List<MentionFinder> finders = List.of(CountryFinder.standard(), DateFinder.standard());
        CitationFinder citations = CitationExtractor.standard();
        for (DocumentStructure paper : FinderLaws.papers(1500, 43)) {
            CutDocument cut = CutDocument.of(paper, everywhere);
            assertThat(citations.find(paper)).isEqualTo(citations.findIn(cut));
            for (MentionFinder finder : finders) {
                assertThat(finder.find(paper)).isEqualTo(finder.findIn(cut));
            }
        }
    }

    private static Function<DocumentStructure, List<Mention>> all() {
        List<MentionFinder> finders = List.of(NameFinder.standard(), CountryFinder.standard(), DateFinder.standard());
        CitationFinder citations = CitationExtractor.standard();
        return paper -> {
            List<Mention> mentions = new ArrayList<>();
            finders.forEach(finder -> mentions.addAll(finder.find(paper)));
            return OverlapPolicy.select(paper, mentions, citations.find(paper));
        };
    }
}
