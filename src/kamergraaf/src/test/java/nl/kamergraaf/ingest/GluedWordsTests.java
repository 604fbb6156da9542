package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedWordsTests {

    private static final int EXPLAINED = 1000;

    private static int cost(String marked) {
        int at = marked.indexOf('|');
        String text = marked.replace("|", "");
        Map<String, Integer> words = new HashMap<>();
        for (String word : text.split("[^\\p{L}]+")) {
            words.merge(word, 1, Integer::sum);
        }
        return new GluedWords(text, words).cost(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "het beleid|van de minister",
                "de minister|heeft gezegd",
                "de mensenrechten|hebben",
                "een economische|ontwikkeling",
                "de Minister|Van Voorbeeld",
                "de leden van|Nederland",
                "is dat zo?|Waarom niet",
                "gedaan.|De rest volgt",
                "de brug,|waarover",
                "(het dorp)|dat",
                "het stuk|«Voorbeeld»",
                "op 3 maart 2031|heeft hij",
                "brief van|3 maart",
                "aan de NVWA|is gevraagd",
                "de vraag in|het stuk",
                "dit ver-|band is"
            })
    void aLineMayHaveEnded(String marked) {
        assertThat(cost(marked)).isLessThanOrEqualTo(EXPLAINED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de belasting|betaler",
                "het be|leid is",
                "de d|e man",
                "20.|000 euro",
                "op www.voorbeeld|land.example",
                "A.|Voorbeeld is er",
                "met 12|x loon",
                "een I|K",
                "de b|rug",
                "hij is uitdr|ukkelijk",
                "uit|drukke-lijk genoemd",
                "dat is toe|gestaan en mag",
                "het is acht|eraf gebleken",
                "het Open|baarMinisterie",
                "de In|traverkeer"
            })
    void noLineEnded(String marked) {
        assertThat(cost(marked)).isGreaterThan(EXPLAINED);
    }
}
