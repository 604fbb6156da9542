package nl.kamergraaf.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueReaderTests {

    private static List<CatalogueEntry> read(String text) {
        List<CatalogueEntry> entries = new ArrayList<>();
        new CatalogueReader("map/proef.csv", new StringReader(text)).forEachRemaining(entries::add);
        return entries;
    }

    @Test
    void readsQuotesLineBreaksAndSeveralIdentifiers() {
        List<CatalogueEntry> entries = read(
                """
                \uFEFFidentifier,title,date,type,extra,dossier
                kst-99999-3 2031Z00003,"Proeven; Brief regering; Over ""proeven"",
                en meer",2031-03-03,Brief,x,99999

                ah-tk-20312032-7,Antwoord op vragen van de leden Proef en De Test,2031-12-02,Antwoord,,
                """);

        assertThat(entries)
                .containsExactly(
                        new CatalogueEntry(
                                "proef.csv",
                                List.of("kst-99999-3", "2031Z00003"),
                                "Proeven; Brief regering; Over \"proeven\",\nen meer",
                                "2031-03-03",
                                "letter",
                                "99999"),
                        new CatalogueEntry(
                                "proef.csv",
                                List.of("ah-tk-20312032-7"),
                                "Antwoord op vragen van de leden Proef en De Test",
                                "2031-12-02",
                                "answers",
                                null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    identifier\\nkst-99999-1\\n"kst                 | map/proef.csv:3: a quote is opened
                    identifier,date\\nkst-99999-1,3 maart 2031        | map/proef.csv:2: "3 maart 2031" is no date
                    identifier,date\\nkst-99999-1,2031-02-30          | map/proef.csv:2: "2031-02-30" is no date
                    identifier,date\\nkst-99999-1,2031-13             | map/proef.csv:2: "2031-13" is no date
                    identifier,title\\nkst-99999-1,Stil, stil         | map/proef.csv:2: there are 3 fields, but the first line names 2
                    identifier,title\\nkst-99999-1,Caf\uFFFD              | map/proef.csv:2: is not in UTF-8
                    identifier:title\\nkst-99999-1:Stil              | map/proef.csv:1: has no column "identifier"
                    title,identifier\\n"a\\nb",kst-99999-1\\nc,         | map/proef.csv:4: the identifier is missing
                    title,date                                       | map/proef.csv:1: has no column "identifier"
                    """)
    void tellsFileAndLineOfWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identifier;title;date\nkst-99999-1;Stil, en toch: niet;2031-03-03\n",
                "title\tIdentifier\tdate\n\"Stil, en toch: niet\"\tkst-99999-1\t2031-03-03\t\n",
                "identifier,date,title\r\nkst-99999-1,2031-03-03,\"Stil, en toch: niet\",,\r\n,,,\r\n"
            })
    void takesWhatSpreadsheetsWrite(String text) {
        assertThat(read(text))
                .containsExactly(new CatalogueEntry(
                        "proef.csv", List.of("kst-99999-1"), "Stil, en toch: niet", "2031-03-03", null, null));
    }

    @Test
    void wrongRowsArePassedOverAndTold() {
        List<String> told = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        CatalogueReader reader = new CatalogueReader(
                "proef.csv",
                new StringReader(
                        "identifier,title,date\n,x,\nkst-99999-1,een,\nkst-99999-2,twee,ooit\nkst-99999-3,drie,\n"),
                wrong -> told.add(wrong.getMessage()));
        reader.forEachRemaining(each -> titles.add(each.title()));
        assertThat(titles).containsExactly("een", "drie");
        assertThat(told)
                .containsExactly(
                        "proef.csv:2: the identifier is missing",
                        "proef.csv:4: \"ooit\" is no date such as 2031-03-03");
        assertThat(reader.hasNext()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identifier", "identifier\n\n"})
    void takesWhatHasNoRows(String text) {
        if (text.isEmpty()) {
            assertThatThrownBy(() -> read(text)).hasMessageStartingWith("map/proef.csv:1: is empty");
        } else {
            assertThat(read(text)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Motie van het lid Van Voorbeeld over proeven                    ; van-voorbeeld
                    Motie van de leden Proef en De Test over iets                   ; proef de-test
                    Gewijzigde Motie van het lid Proef-Voorbeeld c.s. ter vervanging ; proef-voorbeeld
                    Motie-Voorbeeld over iets                                       ; voorbeeld
                    Motie Voorbeeld over iets                                       ; voorbeeld
                    Motie van de leden Jan van Proef, Test (PVX) en El Voorbeeld om ; jan-van-proef test el-voorbeeld
                    Motie om iets te doen                                           ; ''
                    Brief van de minister over de motie inzake proeven              ; ''
                    """)
    void findsAuthorsInTitles(String title, String slugs) {
        assertThat(String.join(" ", TitleAuthors.in(title))).isEqualTo(slugs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Motie     | Proeven; Motie; Motie van het lid Proef      | motion
                    Kamerstuk | Proeven; Gewijzigd amendement over iets      | amendment
                    Kamerstuk | Proeven; Brief minister over iets            | letter
                    Kamerstuk | Proeven; Brief regering; Voortgang           | letter
                    Kamerstuk | Proeven; Lijst van vragen en antwoorden over | question-list
                    Kamerstuk | Proeven; Nota van wijziging                  | -
                    Kamerstuk | Wet op de briefkaarten; Briefkaarten         | -
                    Antwoord  | Antwoord op vragen                           | answers
                    """)
    void tellsTheKindByTypeAndTitle(String type, String title, String kind) {
        assertThat(CatalogueKinds.standard().kind(type, title).orElse(null)).isEqualTo(kind);
    }
}
