package nl.kamergraaf.structure;

import static nl.kamergraaf.structure.Papers.ids;
import static nl.kamergraaf.structure.Papers.parse;
import static nl.kamergraaf.structure.Papers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of questions that are printed as a table. */
class ListTableTests {

    private static final String TITLE = "99 310 Zeekabels\n\nLijst van vragen\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nr | Vraag | Bijlage | Blz. (van) | t/m\n1 | Ligt de kabel er? Zo nee, waarom niet? | | 3 | \n2 | Hoe lang? | | 3 | 4\n",
                "| Nr. | Vraag | Blz. |\n| 1 | Ligt de kabel er? Zo nee, waarom niet? | 3 |\n| 2 | Hoe lang? | 3 |\n",
                "Nr | Vraag | Bijlage / blz.\n1 | Ligt de kabel er? Zo nee, waarom niet? | blz. 3\n2 | Hoe lang? | 2, 3 t/m 4\n",
                "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tLigt de kabel er? Zo nee, waarom niet?\t\t3\t\n2\tHoe lang?\t\t3\t4\n",
                "Nr Vraag Bijlage Blz. (van) t/m\n1 Ligt de kabel er? Zo nee, waarom niet? 3\n2 Hoe lang? 3 4\n",
                "Nr\n\nVraag\n\nBlz\nvan\n\ntot\n\n1\n\nLigt de kabel er? Zo nee, waarom niet?\n\n0\n\n2\n\nHoe lang?\n\n0\n",
                "Nr\nVraag\nBlz. (van)\nt/m\n1\nLigt de kabel er? Zo nee, waarom niet?\n2\n2\nHoe lang?\n3\n4\n",
            })
    void titlesAndPagesAreNoTextOfAQuestion(String table) {
        assertThat(texts(parse(TITLE + table)))
                .containsExactly(
                        "H 99 310 Zeekabels\nLijst van vragen",
                        "Q1 Ligt de kabel er? Zo nee, waarom niet?",
                        "Q2 Hoe lang?");
    }

    @Test
    void anAnswerMayStandBesideItsQuestion() {
        assertThat(texts(parse(TITLE
                        + "Nr | Vraag | Antwoord\n1 | Ligt de kabel er? | Ja, 3 | 4 jaar.\n2 en 3 | Hoe lang? | Twee jaar.\n"
                                .replace("3 | 4", "3 of 4")
                        + "4 | En dan? | \n")))
                .endsWith(
                        "Q1 Ligt de kabel er?",
                        "A1 Ja, 3 of 4 jaar.",
                        "Q2,3 Hoe lang?",
                        "A2,3 Twee jaar.",
                        "Q4 En dan?");
    }

    @Test
    void anotherTableInAnAnswerIsNone() {
        assertThat(ids(parse(TITLE + "Vraag 1\nHoeveel kabels zijn er?\nAntwoord 1\nZie de tabel.\nNr | Naam | Lengte\n"
                        + "1 | Noordkabel | 12\n2 | Zuidkabel | 14\nVraag 2\nHoe lang?\nAntwoord 2\nTwee jaar.\n")))
                .containsExactly("H", "Q1", "A1", "Q2", "A2");
    }

    @Test
    void aLetterThatSpeaksOfANumberAndAQuestionHasNoTable() {
        assertThat(ids(parse("Onderwerp: kabels\n\nGeachte voorzitter,\n\nNr. vraag\n\n1 kabel ligt er? 3\n")))
                .containsExactly("H", "S1");
    }
}
