package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.text.Span;

/**
 * What holds for every finder and every text: nothing throws; each span lies in its unit, is not blank and holds the words
 * reported; the finds stand in reading order; the same text gives the same in any thread and under any default locale.
 */
final class FinderLaws {

    /** A find of any finder: where it stands and its words. */
    record Find(String unit, Span span, String text) {

        static Find of(Mention mention) {
            return new Find(mention.unit(), mention.span(), mention.text());
        }

        static Find of(Citation citation) {
            return new Find(citation.unit(), citation.span(), citation.text());
        }
    }

    private static final String[] PIECES = {
        "5",
        "12",
        "2031",
        "99 123",
        " mei",
        " jl.",
        " a.s.",
        "-",
        "/",
        "–",
        " en ",
        " t/m ",
        ",",
        ". ",
        ": ",
        "; ",
        "’",
        "\"",
        "«",
        "»",
        "(",
        ")",
        "vorig jaar",
        "\n",
        " ",
        "\t",
        "\u00A0",
        "\u00AD",
        "\u0301",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "ı",
        "İ",
        "ß",
        "ﬁ",
        "Q1",
        "eerste kwartaal van",
        "vergaderjaar ",
        "Kamerstukken II 2030/31, 99 123, nr. 4",
        "Kamerstuk ",
        "nr. ",
        "Aanhangsel ",
        "Handelingen II ",
        "Stb. 2031, 12",
        "ECLI:NL:HR:2031:1",
        "artikel 3, tweede lid, van de ",
        "Wet ",
        "COM(2031) 12",
        "https://voorbeeld.example/a?b=2031-05-03",
        "www.",
        "antwoord op vraag ",
        "vraag ",
        "de motie-",
        "brief van ",
        "kenmerk ",
        "China",
        "Nederlandse ",
        "VS",
        "VK-",
        "Duits",
        "Noord-",
        "Turkije",
        "Minister ",
        "minister-president ",
        "de leden ",
        "het lid ",
        "Van Voorbeeld",
        "van der ",
        "De ",
        "c.s.",
        "(D66)",
        "(PvdA)",
        "Stichting ",
        "Vereniging van ",
        "Ministerie van ",
        "Voorbeeldzaken",
        "Verenigde Naties",
        "(VN)",
        "Tweede Kamer",
        "Universiteit ",
        "Autoriteit",
        "ABC",
        "A",
        "é",
        "Ö",
        "1)",
        "e",
        "[4]"
    };

    private FinderLaws() {}

    /** Returns invented papers of random pieces of what finders look for, and of anything. */
    static List<DocumentStructure> papers(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> Structures.dated(
                        LocalDate.of(2031, 1, 1).plusDays(random.nextInt(2000)),
                        "H",
                        text(random),
                        "Q1",
                        text(random),
                        "A1",
                        text(random),
                        "F1",
                        text(random)))
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            if (random.nextInt(20) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    /** Asserts that spans are exact and that finds stand in reading order; with {@code apart}, that none overlaps another. */
    static void assertSpans(DocumentStructure paper, List<Find> finds, boolean apart) {
        List<String> units = paper.units().stream().map(unit -> unit.id()).toList();
        Find before = null;
        for (Find find : finds) {
            String text = paper.unit(find.unit()).orElseThrow().text().value();
            assertThat(find.span().end()).as(find + " in " + text).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(find.span().start(), find.span().end()))
                    .as(text)
                    .isEqualTo(find.text())
                    .isNotBlank();
            if (before != null) {
                int order = units.indexOf(find.unit()) - units.indexOf(before.unit());
                assertThat(order).as(before + " before " + find).isNotNegative();
                if (order == 0) {
                    assertThat(find.span().start())
                            .as(before + " before " + find + " in " + text)
                            .isGreaterThanOrEqualTo(
                                    apart ? before.span().end() : before.span().start());
                }
            }
            before = find;
        }
    }

    /** Asserts that many threads at once find what one finds. */
    static <T> void assertSameInAnyThread(Function<DocumentStructure, T> finder, List<DocumentStructure> papers)
            throws InterruptedException, ExecutionException {
        List<T> expected = papers.stream().map(finder).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<T>>> runs = IntStream.range(0, 4)
                    .<Callable<List<T>>>mapToObj(
                            i -> () -> papers.stream().map(finder).toList())
                    .toList();
            for (Future<List<T>> run : threads.invokeAll(runs)) {
                assertThat(run.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Asserts that a finder made and used under other default locales finds what it finds under this one. */
    static <T> void assertSameUnderAnyLocale(
            Supplier<Function<DocumentStructure, T>> finder, List<DocumentStructure> papers) {
        List<T> expected = papers.stream().map(finder.get()).toList();
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "lt-LT", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(papers.stream().map(finder.get()).toList()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
