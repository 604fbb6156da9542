package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamergraaf.model.MetadataKey;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.Markup.Kind;
import org.junit.jupiter.api.Test;

class PublicationReaderTests {

    private static final String QUESTIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <officiele-publicatie><metadata>
              <meta name="OVERHEIDop.externMetadataRecord" content="https://example.org/ah-tk-20292030-7/metadata.xml"/>
            </metadata><kamervragen>
            <kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2029-2030</tekstregel></kamervraagkop>
            <kamervraagnummer>7</kamervraagnummer>
            <kamervraagomschrijving type="vraag">Vragen van het lid <naam><achternaam>Fictief</achternaam></naam> over
              <kamervraagonderwerp>vijvers</kamervraagonderwerp> (ingezonden <datum isodatum="2029-11-02">2 november
              2029</datum>).</kamervraagomschrijving>
            <vraag><nr>Vraag 1</nr><al>Kent u de brief<noot id="a"><noot.nr>1</noot.nr><noot.al>Kamerstuk
              <extref doc="kst-99123-4">99 123, nr. 4</extref>.</noot.al></noot> over vijvers?</al></vraag>
            <antwoord><nr>Antwoord 1</nr><al>Ja, en wel:</al><lijst><li><li.nr>a.</li.nr><al>deze;</al></li></lijst></antwoord>
            </kamervragen></officiele-publicatie>
            """;

    @Test
    void questionsAreParagraphsWithNotesAtTheEnd() {
        SourceDocument document = read(QUESTIONS);
        assertThat(document.text().content())
                .isEqualTo("Vergaderjaar 2029-2030\n\n7\n\n"
                        + "Vragen van het lid Fictief over vijvers (ingezonden 2 november 2029).\n\n"
                        + "Vraag 1\n\nKent u de brief1 over vijvers?\n\nAntwoord 1\n\nJa, en wel:\n\na. deze;\n\n"
                        + "1 Kamerstuk 99 123, nr. 4.\n");
        assertThat(marked(document, Kind.NOTE_MARK)).containsExactly("1");
        assertThat(marked(document, Kind.NOTE)).containsExactly("1 Kamerstuk 99 123, nr. 4.");
        assertThat(marked(document, Kind.LINK)).containsExactly("99 123, nr. 4");
        assertThat(marked(document, Kind.HEADING)).containsExactly("Vraag 1", "Antwoord 1");
        assertThat(marked(document, Kind.FURNITURE)).containsExactly("Vergaderjaar 2029-2030", "7");
        assertThat(document.first(MetadataKey.IDENTIFIER)).contains("ah-tk-20292030-7");
        assertThat(document.first(MetadataKey.SUBMITTED)).contains("2029-11-02");
        assertThat(document.first(MetadataKey.SESSION)).contains("2029-2030");
        assertThat(document.first(MetadataKey.SUBJECT)).contains("vijvers");
    }

    @Test
    void titleOfPaperStandsOnTheLineOfItsNumber() {
        SourceDocument document = read("<officiele-publicatie><kamerstuk><dossier><dossiernummer><dossiernr>99 123"
                + "</dossiernr></dossiernummer>\n<titel>Vijvers</titel></dossier><stuk><stuknr>Nr. <ondernummer>4"
                + "</ondernummer></stuknr>\n<titel>MOTIE</titel><datumtekst>Voorgesteld <datum isodatum=\"2029-05-06\">"
                + "6 mei 2029</datum></datumtekst></stuk></kamerstuk></officiele-publicatie>");
        assertThat(document.text().content()).isEqualTo("99 123 Vijvers\n\nNr. 4 MOTIE\n\nVoorgesteld 6 mei 2029\n\n");
        assertThat(document.first(MetadataKey.DATE)).contains("2029-05-06");
    }

    @Test
    void notesOfAnyWebPageAreThoseToWhichRaisedNumbersLead() {
        SourceDocument document = read("<!DOCTYPE html><html><body><main><p>Kent u het bericht?"
                + "<a href=\"#fn1\" id=\"ref1\"><sup>1</sup></a> En de brief?<sup><a href=\"#n2\">[2]</a></sup></p>"
                + "<p>Zie <a href=\"#boven\">boven</a>.</p><ol><li id=\"fn1\">De Kustbode, 3 mei 2031 <a href=\"#ref1\">terug</a>"
                + "</li></ol><p><a name=\"n2\" href=\"#r2\">[2]</a> Kamerstuk 99 123, nr. 4.</p></main>"
                + "<footer><p>Over deze site</p></footer></body></html>");
        assertThat(document.text().content())
                .isEqualTo("Kent u het bericht?1 En de brief?[2]\n\nZie boven.\n\n1 De Kustbode, 3 mei 2031\n"
                        + "2 Kamerstuk 99 123, nr. 4.\n");
        assertThat(marked(document, Kind.NOTE_MARK)).containsExactly("1", "[2]");
        assertThat(marked(document, Kind.NOTE))
                .containsExactly("1 De Kustbode, 3 mei 2031", "2 Kamerstuk 99 123, nr. 4.");
    }

    @Test
    void entitiesFromOutsideAreNeverRead() {
        assertThat(outcome("<!DOCTYPE officiele-publicatie [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<officiele-publicatie><al>Voor &x; na</al></officiele-publicatie>"))
                .satisfiesAnyOf(broken -> assertThat(broken).isInstanceOf(ReadOutcome.Failed.class), read -> assertThat(
                                ((ReadOutcome.Read) read).document().text().content())
                        .isEqualTo("Voor na\n\n"));
    }

    @Test
    void metadataAloneAreNoDocument() {
        for (String root : List.of("metadata_gegevens", "owms-metadata")) {
            assertThat(outcome("<?xml version=\"1.0\"?><" + root + "><a>b</a></" + root + ">"))
                    .isInstanceOfSatisfying(ReadOutcome.NoContent.class, none -> assertThat(none.reason())
                            .isEqualTo(NoContentReason.NOT_A_DOCUMENT));
        }
    }

    @Test
    void webPageGivesTheSameAsItsXml() {
        SourceDocument document =
                read("<!DOCTYPE html><html><head><meta name=\"DC.identifier\" content=\"ah-tk-20292030-7\">"
                        + "<meta name=\"OVERHEIDop.vraagnummer\" content=\"2029Z00007\"><title></title></head><body>"
                        + "<div id=\"kopregel\">Menu</div><h1>Vragen van het lid Fictief over\n vijvers.</h1>"
                        + "<h2>Vraag 1\n</h2><p>Kent u de brief<a class=\"nootnum\" href=\"#n1\"><sup>1</sup></a>\n over vijvers?</p>"
                        + "<div class=\"voet noot\" id=\"n1\"><h2>X Noot</h2><span class=\"nootnum\">1</span>"
                        + "<p>Kamerstuk <a href=\"kst-99123-4.html\">99 123, nr. 4</a>.</p></div></body></html>");
        assertThat(document.text().content())
                .isEqualTo("Vragen van het lid Fictief over vijvers.\n\nVraag 1\n\nKent u de brief1 over vijvers?\n\n"
                        + "1 Kamerstuk 99 123, nr. 4.\n");
        assertThat(marked(document, Kind.NOTE_MARK)).containsExactly("1");
        assertThat(document.text().markup(Kind.LINK)).extracting(Markup::value).containsExactly("kst-99123-4");
        assertThat(document.first(MetadataKey.ZAAK)).contains("2029Z00007");
    }

    private static List<String> marked(SourceDocument document, Kind kind) {
        String content = document.text().content();
        return document.text().markup(kind).stream()
                .map(each -> content.substring(each.span().start(), each.span().end()))
                .toList();
    }

    private static SourceDocument read(String text) {
        return ((ReadOutcome.Read) outcome(text)).document();
    }

    private static ReadOutcome outcome(String text) {
        return TikaDocumentReader.standard()
                .read("invented", text.getBytes(StandardCharsets.UTF_8))
                .get(0);
    }

    @Test
    void whatWasLeftBeforeTheDeclarationIsPassedOver() {
        String item = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<officiele-publicatie><metadata>"
                + "<meta name=\"OVERHEIDop.externMetadataRecord\" content=\"https://example.org/h-tk-20312032-70-2/metadata.xml\"/>"
                + "</metadata><handelingen><agendapunt><item-titel>Mededelingen</item-titel><spreekbeurt><spreker>De voorzitter:"
                + "</spreker><tekst><al>Er zijn geen afmeldingen.</al></tekst></spreekbeurt></agendapunt></handelingen>"
                + "</officiele-publicatie>";
        String read = read(item).text().content();
        assertThat(read).contains("Er zijn geen afmeldingen.").doesNotContain("<");
        for (String left : List.of("\n", "\ufeff", "\ufeff \r\n", "\u00ef\u00bb\u00bf\n")) {
            SourceDocument document = read(left + item);
            assertThat(document.mediaType()).isEqualTo("application/xml");
            assertThat(document.text().content()).isEqualTo(read);
            assertThat(document.first(MetadataKey.IDENTIFIER)).contains("h-tk-20312032-70-2");
        }
        assertThat(read("Zie hier: " + item).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void theOlderXmlIsReadLikeTheNewer() {
        SourceDocument document = read("<?xml version=\"1.0\"?><kamerwrk kamer=\"2\"><metadata>"
                + "<meta name=\"OVERHEIDop.externMetadataRecord\" content=\"https://example.org/kst-99138-3/metadata.xml\"/>"
                + "</metadata><kop><titel>Tweede Kamer der Staten-Generaal</titel><subtitel>2</subtitel></kop>"
                + "<frontm><versie dtd=\"0.10\"></versie><ordernr>5K0977</ordernr><vergjaar>1994-1995</vergjaar>"
                + "<onderw><nummer>99 138</nummer><naam>Wijziging van de\nZeewet</naam></onderw></frontm><body><stuk>"
                + "<ltrlabel>Nr. </ltrlabel><nummer>3</nummer><titel>MEMORIE VAN TOELICHTING </titel>"
                + "<tuskop letat=\"vet\">1. De zee </tuskop><al>De zee is\ndiep<voetref refid=\"a\" nr=\"1\"/>.</al><witreg></witreg>"
                + "<al>De zee is <nadruk type=\"vet\">nat</nadruk>.</al><voetnoot id=\"a\" nr=\"1\"><al>Ter inzage gelegd.</al></voetnoot>"
                + "</stuk></body></kamerwrk>");
        assertThat(document.text().content())
                .isEqualTo(
                        "Tweede Kamer der Staten-Generaal\n\n2\n\n5K0977\n\n1994-1995\n\n99 138 Wijziging van de Zeewet\n\n"
                                + "Nr. 3 MEMORIE VAN TOELICHTING\n\n1. De zee\n\nDe zee is diep1.\n\nDe zee is nat.\n\n1 Ter inzage gelegd.\n");
        assertThat(marked(document, Kind.FURNITURE))
                .containsExactly("Tweede Kamer der Staten-Generaal", "2", "5K0977", "1994-1995");
        assertThat(marked(document, Kind.HEADING))
                .containsExactly("99 138 Wijziging van de Zeewet", "Nr. 3 MEMORIE VAN TOELICHTING", "1. De zee");
        assertThat(marked(document, Kind.NOTE_MARK)).containsExactly("1");
        assertThat(marked(document, Kind.NOTE)).containsExactly("1 Ter inzage gelegd.");
        assertThat(document.first(MetadataKey.IDENTIFIER)).contains("kst-99138-3");
        assertThat(document.first(MetadataKey.SESSION)).contains("1994-1995");
    }
}
