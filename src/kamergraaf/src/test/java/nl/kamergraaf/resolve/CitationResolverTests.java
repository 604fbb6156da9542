package nl.kamergraaf.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kamergraaf.resolve.CitationResolver.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationResolverTests {

    private static final String CATALOGUE =
            """
            identifier,title,date,type,dossier
            kst-99999-3 2031Z00003,Proeven; Brief regering; Voortgang van het proefstation,2031-03-03,Brief,99999
            kst-99998-4,Toetsen; Brief regering; Kwaliteit van toetsen,2031-03-03,Brief,99998
            kst-99998-9,Toetsen; Brief regering; Later bericht,2033-03-03,Brief,99998
            kst-99999-5,Proeven; Motie; Motie van het lid Van Voorbeeld c.s. over een jaarlijks verslag,2031-06-25,Motie,99999
            kst-99998-6,Toetsen; Motie; Motie van het lid Van Voorbeeld over kortere toetsen,2031-06-26,Motie,99998
            kst-99997-2,Ramen; Motie; Motie van het lid Proef over dubbele ramen,2031-06-26,Motie,99997
            ah-tk-20312032-7 2031Z00007,Antwoord op vragen van de leden Duin en El Proef over het bericht,2031-12-02,Antwoord,
            kst-99996-1,Ramen; Rapport; Dubbele ramen in oude huizen,2031-05-01,Rapport,99996
            kst-99996-2,Ramen; Rapport; Ramenrapportage 2029,2030-05-01,Rapport,99996
            kst-99996-3,Ramen; Rapport; Ramenrapportage 2030,2031-05-01,Rapport,99996
            kst-99996-4,Ramen; Brief regering; Reactie op het rapport Dubbele ramen in oude huizen,2031-06-01,Brief,99996
            kv-tk-2031Z00007 2031Z00007,Vragen van de leden Duin en El Proef over het bericht,2031-11-02,Schriftelijke vragen,
            """;

    private static List<CatalogueEntry> entries() {
        List<CatalogueEntry> entries = new ArrayList<>();
        new CatalogueReader("proef.csv", new StringReader(CATALOGUE)).forEachRemaining(entries::add);
        return entries;
    }

    private static Question question(
            @Nullable String identifier,
            @Nullable String kind,
            @Nullable String date,
            @Nullable String authors,
            String words,
            @Nullable String dossier) {
        CitedPaper cited = new CitedPaper(
                identifier,
                kind == null ? CitedKinds.standard().named(words).orElse(null) : kind,
                date,
                null,
                authors == null ? List.of() : List.of(authors.split("/")),
                words,
                words.startsWith("mijn"));
        return new Question(
                cited,
                new CitingPaper("zelf", "2032-01-01", List.of(), dossier == null ? List.of() : List.of(dossier)));
    }

    private static String show(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved one) {
            return one.paper().id() + " " + one.basis() + (one.dateDiffers() ? " differs" : "");
        } else if (resolution instanceof Resolution.Ambiguous several) {
            return "? " + String.join(" ", several.candidates());
        }
        return "nothing";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    - | letter | 2031-03-03 | - | mijn brief van 3 maart jl. | 99999 | kst-99999-3 kind+day+dossier
                    - | letter | 2031-03-03 | - | de brief van 3 maart 2031 | - | ? kst-99998-4 kst-99999-3
                    - | letter | 2031-03-03 | - | de brief over de voortgang van het proefstation van 3 maart 2031 | - | kst-99999-3 kind+day+title
                    - | letter | 2031-03 | - | brief van maart 2031 over kwaliteit van toetsen | - | ? kst-99998-4
                    - | letter | 2031-03-04 | - | mijn brief van 4 maart jl. | 99999 | nothing
                    - | letter | 2033-03-03 | - | de brief van 3 maart 2033 | 99998 | nothing
                    - | motion | - | Van Voorbeeld | motie-Van Voorbeeld c.s. | 99999 | ? kst-99999-5 kst-99998-6
                    - | motion | 2031-06-25 | Van Voorbeeld | motie-Van Voorbeeld c.s. | - | kst-99999-5 kind+day+author
                    - | motion | - | Van Voorbeeld | motie-Van Voorbeeld c.s. over een jaarlijks verslag | 99999 | kst-99999-5 kind+author+dossier+title
                    - | motion | - | Van Voorbeeld | motie-Van Voorbeeld | - | ? kst-99998-6 kst-99999-5
                    - | motion | - | Voorbeeld | motie-Voorbeeld over kortere toetsen | - | kst-99998-6 kind+author+title
                    - | motion | - | Proef | motie-Proef | - | ? kst-99997-2
                    - | motion | - | Ander | motie-Ander | 99999 | nothing
                    - | answers | - | Duin/El Proef | antwoorden op vragen van de leden Duin en El Proef over het bericht | - | ah-tk-20312032-7 kind+author+title
                    - | agreement | 2031-03-03 | - | regeerakkoord | 99999 | nothing
                    2031Z00007 | - | - | - | mijn antwoorden op Kamervragen (kenmerk) | - | ah-tk-20312032-7 case+kind
                    2031Z00007 | - | - | - | uw vragen (kenmerk) | - | kv-tk-2031Z00007 case+kind
                    2031Z00007 | - | - | - | mijn brief (kenmerk) | - | nothing
                    2031Z00007 | - | - | - | kenmerk | - | ? ah-tk-20312032-7 kv-tk-2031Z00007
                    2031Z00003 | - | 2031-02-27 | - | de brief van 27 februari 2031 (kenmerk) | - | kst-99999-3 case+kind differs
                    kst-99999-3 | motion | 2031-03 | - | motie | - | kst-99999-3 identifier
                    kst-99999-33 | - | - | - | Kamerstuk | - | nothing
                    """)
    void tellsWhichPaperIsMeant(
            @Nullable String identifier,
            @Nullable String kind,
            @Nullable String date,
            @Nullable String authors,
            String words,
            @Nullable String dossier,
            String expected) {
        List<CatalogueEntry> entries = entries();
        Random random = new Random(3);
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(entries, random);
            List<Resolution> resolutions = new CitationResolver(ResolutionRules.standard())
                    .resolve(
                            List.of(question(identifier, kind, date, authors, words, dossier)),
                            new MemoryCatalogue(entries));
            assertThat(show(resolutions.get(0))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    report | Dubbele ramen in oude huizen | - | - | kst-99996-1 kind+title+name
                    report | dubbele ramen | - | - | ? kst-99996-1
                    report | dubbele ramen | - | 99996 | ? kst-99996-1
                    report | dubbele ramen in nieuwe huizen | - | 99996 | nothing
                    report | ramen | - | 99996 | nothing
                    report | Ramenrapportage 2030 | - | - | kst-99996-3 kind+title+name+year
                    report | Ramenrapportage | 2029 | - | kst-99996-2 kind+title+name+year
                    report | Ramenrapportage | 2028 | - | nothing
                    report | Ramenrapportage | - | 99996 | nothing
                    letter | Dubbele ramen in oude huizen | - | - | kst-99996-4 kind+title+phrase
                    letter | het proefstation, voortgang | - | - | ? kst-99999-3
                    motion | dubbele ramen | - | 99997 | ? kst-99997-2
                    motion | dubbele ramen | 2031 | 99997 | kst-99997-2 kind+dossier+title+year
                    agreement | Dubbele ramen in oude huizen | - | - | nothing
                    """)
    void aTitleAloneMeansThePaperThatHasIt(
            String kind, String title, @Nullable String year, @Nullable String dossier, String expected) {
        CitedPaper cited = new CitedPaper(null, kind, year, title, List.of(), title, false);
        List<String> dossiers = dossier == null ? List.of() : List.of(dossier);
        List<Resolution> resolutions = new CitationResolver(ResolutionRules.standard())
                .resolve(
                        List.of(new Question(cited, new CitingPaper("zelf", "2032-01-01", List.of(), dossiers))),
                        new MemoryCatalogue(entries()));
        assertThat(show(resolutions.get(0))).isEqualTo(expected);
    }

    @Test
    void aPaperByTheSameOfficeIsTheOneThatIsCalledOwn() {
        KnownPaper one = new KnownPaper(
                "a", "letter", "2031-03-03", null, List.of(), List.of("Minister van Proeven"), List.of());
        KnownPaper other = new KnownPaper(
                "b", "letter", "2031-03-03", null, List.of(), List.of("Minister van Toetsen"), List.of());
        CitedPaper cited = new CitedPaper(null, "letter", "2031-03-03", null, List.of(), "brief van 3 maart", true);
        CitingPaper citing = new CitingPaper("c", "2031-04-01", List.of("minister van Proeven"), List.of());

        List<Resolution> resolutions = new CitationResolver(ResolutionRules.standard())
                .resolve(
                        List.of(new Question(cited, citing)),
                        clues -> java.util.Map.of(cited.clue().orElseThrow(), List.of(other, one)));

        assertThat(show(resolutions.get(0))).isEqualTo("a kind+day+sender");
    }
}
