package nl.kamergraaf.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.lexicon.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Executes the examples and counter-examples of {@code lexicon/date-shapes.tsv}. */
class DateShapesTests {

    private static final LocalDate ANCHOR = LocalDate.of(2024, 9, 20);
    private static final DateFinder FINDER = DateFinder.standard();

    static Stream<Arguments> examples() {
        return Table.load("date-shapes").rows().stream().flatMap(row -> row.list("examples").stream()
                .map(example -> example.split("=>"))
                .map(example -> Arguments.of(row.get("name"), example[0].strip(), example[1].strip())));
    }

    static Stream<Arguments> counterExamples() {
        return Table.load("date-shapes").rows().stream().flatMap(row -> row.list("counterexamples").stream()
                .map(example -> Arguments.of(row.get("name"), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void findsTheDatesOfAnExample(String shape, String text, String expected) {
        assertThat(dates(text)).as(shape).isEqualTo(expected);
        assertThat(dates("De Kamer schreef: " + text + ", zo bleek.")).as(shape).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void findsNothingInACounterExample(String shape, String text) {
        assertThat(dates(text)).as(shape).isEmpty();
    }

    private static String dates(String text) {
        return FINDER.read(text, ANCHOR).stream()
                .map(dated -> dated.date().iso())
                .collect(Collectors.joining(" "));
    }
}
