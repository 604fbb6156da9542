package nl.kamergraaf.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kamergraaf.mention.Structures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDatingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Op 24 september jl. sprak ik.; Het Fictieve Blad, 25 september 2031; 2031-09-25",
                "Op 3 oktober jl. sprak ik.; Het Fictieve Blad, 25 september 2031; 2031-10-03",
                "Op 3 oktober jl. sprak ik.; Brief van 20 december 2030 en van 2 februari 2031; 2031-02-02",
                "Dit geldt per 1 juli 2035.; Brief van 3 mei 2031; 2031-05-03",
                "Dit geldt met ingang van 1 juli 2035.; Brief van 3 mei 2031; 2031-05-03",
                "Brief van 3 mei 2031, 4 mei 2031 en 5 mei 2091.; Bijlage; 2031-05-04",
                "In 2031.; Sinds maart 2031;",
                "Geen datum.; Geen;",
            })
    void takesTheLatestPlausibleDay(String answer, String note, LocalDate expected) {
        assertThat(DocumentDating.infer(Structures.of("A1", answer, "F1", note)).orElse(null))
                .isEqualTo(expected);
    }
}
