package nl.kamergraaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kst-99310-209                     | Kamerstuk 99 310, nr. 209
                    kst-99775-V-39                    | Kamerstuk 99 775 V, nr. 39
                    kst-99501-02-2498                 | Kamerstuk 99 501-02, nr. 2498
                    kst-99261-B                       | Kamerstuk 99 261, B
                    dossier-99775-V                   | Dossier 99 775 V
                    kst-CLXXX-G                       | Kamerstuk CLXXX, G
                    ah-tk-20312032-354                | Aanhangsel 2031–2032, nr. 354
                    h-tk-20312032-22-8                | Handelingen 2031–2032, nr. 22, item 8
                    h-tk-20312032-22                  | Handelingen 2031–2032, nr. 22
                    kv-tk-2031Z90359                  | Kamervragen 2031Z90359
                    2031Z90781                        | Zaak 2031Z90781
                    2031D90781                        | Stuk 2031D90781
                    stb-2031-9123                     | Stb. 2031, 9123
                    trb-2031-9012                     | Trb. 2031, 9012
                    CELEX:32031R0679                  | Verordening (EU) 2031/679
                    CELEX:32013R9604                  | Verordening nr. 9604/2013
                    CELEX:32031L9016                  | Richtlijn 2031/9016
                    ECLI:NL:HR:2031:9006              | Uitspraak HR 2031:9006
                    COM(2031) 9123                    | COM(2031) 9123
                    S/RES/9334                        | VN-resolutie S/RES/9334
                    TZ203106-026                      | Toezegging TZ203106-026
                    BZDOC-99942081-24                 | kenmerk BZDOC-99942081-24
                    ref:de-brief-van-3-maart@2031-03-03 | de brief van 3 maart
                    https://www.kustbode.example/buitenland/2031/wachten-op-de-kabel | kustbode.example: wachten op de kabel
                    https://www.kustbode.example/p/20310907.pdf | kustbode.example …/20310907.pdf
                    https://www.kustbode.example/     | kustbode.example
                    https://www.kustbode.example/?q=1 | kustbode.example
                    """)
    void saysHowPeopleSpeakOfIt(String target, String name) {
        assertThat(SpokenName.of(target)).isEqualTo(name);
    }
}
