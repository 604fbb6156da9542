package nl.kamergraaf.mention.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.kamergraaf.mention.Structures;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTests {

    private static final NameFinder FINDER = NameFinder.standard();

    private static String names(String type, String... idsAndTexts) {
        return FINDER.find(Structures.of(idsAndTexts)).stream()
                .filter(mention -> mention.type().equals(type))
                .map(Mention::name)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // announced by a role, with and without party
                "Vragen van het lid Boomgaard (SP) aan de Minister | Boomgaard",
                "Vragen van de leden Boomgaard, Van der Wilg (beiden D66) en El Hazel (PvdD) | Boomgaard; Van der Wilg; El Hazel",
                "Vragen van het lid Olger van Wilgen (CDA) | Olger van Wilgen",
                "Antwoord van Minister De Beuk (Defensie) (ontvangen 3 mei 2021) | De Beuk",
                "Antwoord van Minister Linde-Van den Es (Financiën), mede namens | Linde-Van den Es",
                "Antwoord van Minister Linde - Van den Es (Financiën) | Linde - Van den Es",
                "Staatssecretaris Eik en Minister Bruin Esch hebben | Eik; Bruin Esch",
                "De heer van den Wilg en mevrouw Populier spraken | van den Wilg; Populier",
                "burgemeester Huri Wilg van Boomstad heeft gezegd | Huri Wilg",
                "MOTIE VAN DE LEDEN INGE VAN WILG EN BEUK | Inge van Wilg; Beuk",
                // titles and initials
                "onderzoek van prof. dr. C.H.J.M. Beuk en dr. Wilg | C.H.J.M. Beuk; Wilg",
                "De Minister van Financiën,¶W.B. Wilg | W.B. Wilg",
                "De Minister van Financiën,¶E. van der Wilg | E. van der Wilg",
                "de Minister-President, M. (Marijn) Wilg | M. (Marijn) Wilg",
                // a given name
                "Volgens Jos de Wilg en Hans Eikelboom is dit | Jos de Wilg; Hans Eikelboom",
                "gezant Jan-Willem Eikelboom heeft | Jan-Willem Eikelboom",
                "namens deze: Eva Eikelboom plaatsvervangend secretaris | Eva Eikelboom",
                "Mark Eikelboom schreef dit. | Mark Eikelboom",
                // a profession
                "de Boomstadse huisarts Eikels had gelijk | Eikels",
                "het Directoraat-Generaal Bomen en Struiken, directoraat-generaal Bosbouw | ``",
                "directeur Faiza Eikels en VN-directeur Noor Beukema, collega Van Eik | Faiza Eikels; Noor Beukema; Van Eik",
                "directeur Publieke Gezondheid, hoogleraar Publiek Management, voorzitter Europese Commissie | ``",
                "voorzitter Stichting Wilgen, topman Tata Steel Nederland, woordvoerder Rijkswaterstaat Zuid | ``",
                "woordvoerder Ulfert Wilgers en collega Minister Eik | Ulfert Wilgers; Eik",
                // reports
                "De voorzitter van de commissie, Wilgers¶De griffier van de vaste commissie voor Financiën,¶Van der Beuk | Wilgers; Van der Beuk",
                "Voorzitter: Wilgers¶Griffier: Beukema | Wilgers; Beukema",
                "Aanwezig zijn drie leden der Kamer, te weten: Wilgers, Van der Beuk en Bruine Eik,¶alsmede mevrouw Boom, Griffier | Wilgers; Van der Beuk; Bruine Eik; Boom",
                "Samenstelling: Leden: Beuk, K. (PvdA), Ross-van Eiken (CDA), van Wilgen (SP), voorzitter, d'Eik (VVD) | Beuk; Ross-van Eiken; van Wilgen; d'Eik",
                "De voorzitter: Dames en heren, De minister: Ja. | ``",
                "minister Wilgers, Kamerstuk 99 123 | Wilgers",
                "De Minister van Financiën,¶namens deze,¶Floranne Wilgers¶directeur | Floranne Wilgers",
                "namens deze: Teammanager Afdeling Vergunningen | ``",
                "Tegenwoordig zijn 3 leden der Kamer, te weten:¶Wilgers, Beuk en Eik, | Wilgers; Beuk; Eik",
                "Aanwezig zijn drie leden der Kamer, te weten: Kapitein, Wilgers en Van der Beuk, | Kapitein; Wilgers; Van der Beuk",
                "Antwoorden zijn afgedrukt. De voorzitter van de commissie, Wilgers De adjunct-griffier van de commissie, Beuk | Wilgers; Beuk",
                "geleid door de voorzitter van de commissie, Wilgers. De griffier van de commissie Beukema schreef | Wilgers; Beukema",
                "Aanwezige leden van de commissie: Wilgers, Van der Beuk en Eik. | Wilgers; Van der Beuk; Eik",
                "motie van het lid van den Wilg c.s. en van het lid de Beuk (D66), het lid van de Raad, het lid van de commissie | van den Wilg; de Beuk",
                "aan de Minister van Defensie Mr. X.Y. Wilgers. De Ad Hoc Bomengroep | X.Y. Wilgers",
                "FNV-bestuurder Wilgers en de Inspecteur-Generaal Beukema, VVD-woordvoerder Zorg | Wilgers; Beukema",
                // authors, suspects, several given names
                "Wilgema, P. & Eikema, T. (2030) en Beukema et al. (2032) | Wilgema; Eikema; Beukema",
                "Joris W. en Mohammed B. zijn veroordeeld | Joris W.; Mohammed B.",
                "Peter R. de Wilg en Jan Peter van der Beuk | Peter R. de Wilg; Jan Peter van der Beuk",
                // whom everybody knows
                "Volgens Macron en de heer Zelenskyy | Emmanuel Macron; Volodymyr Zelensky",
                "de Trump Tower en de motie-Rutte | Mark Rutte",
                "Wat zei Poetin? | Vladimir Poetin",
                // signatures one after the other
                "MOTIE VAN DE LEDEN WILG EN VAN BEUK¶en gaat over tot de orde van de dag.¶Wilg Van Beuk | Wilg; Van Beuk; Wilg; Van Beuk",
                // no persons
                "de Minister van Buitenlandse Zaken en de Staatssecretaris van Justitie en Veiligheid | ``",
                "BRIEF VAN DE MINISTER VAN BINNENLANDSE ZAKEN | ``",
                "artikel 5.1, tweede lid, Woo en artikel 3, eerste lid Awb | ``",
                "de leden van de Tweede Kamer en de leden van de commissie | ``",
                "namens de collega's Beukers van de Partij van de Arbeid, Wilgen van GroenLinks en Van Eiken van RPF/GPV | Beukers; Wilgen; Van Eiken",
                "De leden Beukers van de VVD, Wilgen van het CDA en Eiken | Beukers; Wilgen; Eiken",
                "de collega's van de VVD en van GroenLinks | ``",
                "Vraag 1¶Deelt u de mening dat Nederland dit moet doen? Bent u bereid? | ``",
                "zoals bijlage E. Bij de beoordeling van categorie D. Producten | ``",
                "de Anne Frank Stichting | ``",
                "Geachte voorzitter, Hierbij zend ik | ``",
                "Holland B.V. Wonen | ``",
                "Bent Eikelboom daarvan? Rust Eikelboom uit? | ``",
                "vragen van de leden Van den Wilg/Beukema en Rudmer Eikema/Wilgers | Van den Wilg; Beukema; Rudmer Eikema; Wilgers",
                "de staatssecretaris Funderend Onderwijs en Emancipatie, BRIEF VAN DE MINISTER BASIS- EN VOORTGEZET ONDERWIJS | ``",
                "I. Algemeen¶V. Reactie van de minister¶I. Eikema | I. Eikema",
                "de motie van het lid Eikema in de Raad en Jos in 't Wilg | Eikema; Jos in 't Wilg",
                "de fractievoorzitters Wilgers, Beukema en Van Eik en rechercheur Boomsma | Wilgers; Beukema; Van Eik; Boomsma",
            })
    void findsPersons(String text, String expected) {
        assertThat(names("person", "H", text.replace('¶', '\n'))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // of the lists, in their several forms
                "in EU-verband en bij de VN | Europese Unie; Verenigde Naties",
                "de Verenigde Naties (VN) en de UN | Verenigde Naties; Verenigde Naties",
                "VN\u2011Mensenrechtenraad en Mensenrechtenraad van de VN | VN-Mensenrechtenraad; VN-Mensenrechtenraad",
                "het lid X (GroenLinks\u2013PvdA) en Y (GL-PvdA) | GroenLinks-PvdA; GroenLinks-PvdA",
                "het bericht in de Telegraaf en het AD | De Telegraaf; Algemeen Dagblad",
                "het Openbaar Ministerie (OM) | Openbaar Ministerie",
                "de vaste commissie voor Economische Zaken en Klimaat | vaste commissie voor Economische Zaken en Klimaat",
                // ministries by name or abbreviation, not in "Minister van"
                "het ministerie van Volksgezondheid, Welzijn en Sport (VWS) | ministerie van Volksgezondheid, Welzijn en Sport",
                "de ministeries van OCW en VWS | ministerie van Onderwijs, Cultuur en Wetenschap; ministerie van Volksgezondheid, Welzijn en Sport",
                "de ministeries van Defensie en Financiën | ministerie van Defensie; ministerie van Financiën",
                "de Minister van BZK en de Staatssecretaris van JenV en van VWS | ``",
                "de Minister van Defensie en van Financiën | ``",
                "SZW en UWV hebben afspraken gemaakt | ministerie van Sociale Zaken en Werkgelegenheid; UWV",
                // ordinary words and parts of other things
                "Trouw aan zijn woord bleef hij | ``",
                "het dagblad Trouw schrijft | Trouw",
                "de politie, het kabinet, uw Kamer en het ministerie | ``",
                "ECLI:NL:RVS:2019:1 en https://www.vn.nl/EU-beleid | ``",
                "Tweede Kamer, vergaderjaar 2018\u20132019, 99 123, nr. 4 | ``",
                "Vraag 1¶Bent u bekend met het bericht? Antwoord Ja. | ``",
                "De Russische Federatie | ``",
                // made like names of bodies
                "de Stichting Wilde Wilgen en de Vereniging van Wilgenknotters | Stichting Wilde Wilgen; Vereniging van Wilgenknotters",
                "het Kenniscentrum Bomen en Struiken heeft | Kenniscentrum Bomen en Struiken",
                "onderzoek van Willow Tree University en het Eikelboom Instituut | Willow Tree University; Eikelboom Instituut",
                "Ook de Bomenautoriteit en Wilgen Beheer B.V. | Bomenautoriteit; Wilgen Beheer B.V.",
                "adviesbureau Wilgenroos deed onderzoek | Wilgenroos",
                "het waterschap Limburg, de veiligheidsregio Utrecht en de stichting Wilgenroos | Waterschap Limburg; Veiligheidsregio Utrecht; stichting Wilgenroos",
                "de commissie-Eik, de commissie Van Wilg en de commissie Financiën | commissie-Eik; commissie-Van Wilg; vaste commissie voor Financiën",
                "de algemene commissie voor Bomen, Struiken en Heggen heeft | algemene commissie voor Bomen, Struiken en Heggen",
                "De griffier van de vaste commissie voor Bomen & Struiken, Wilgers | vaste commissie voor Bomen & Struiken",
                "advies van Wilg & Beuk Advocaten en RTV Boomstad | Wilg & Beuk Advocaten; RTV Boomstad",
                "de Vereniging van Boomkwekers en de Bond van Boomverzorgers | Vereniging van Boomkwekers; Bond van Boomverzorgers",
                "de Rijksbrede Wilgen Groep (RWG Groep), de RWG Groep | Rijksbrede Wilgen Groep; Rijksbrede Wilgen Groep",
                "de Raad voor het boombestuur (Rbb) en de Rbb | Raad voor het boombestuur; Raad voor het boombestuur",
                "Renewable Tree Agency Directive | ``",
                "heeft de Raad de Commissie en de Commissie de Raad gevraagd | ``",
                "de gemeente Eik aan den Beek, gemeente Wilgen en de gemeente De Beuk, gemeente Den Haag | gemeente Eik aan den Beek; gemeente Wilgen; gemeente De Beuk; gemeente Den Haag",
                "uw gemeente. Gemeente en Rijk. De gemeente Onderwerp: | ``",
                "een nieuwe praktijkrichtlijn (NPR) en daarna de NPR | ``",
                "het bericht van NPR | NPR",
                "de NGO Wilgenroos en het consortium Beukenhaag | Wilgenroos; Beukenhaag",
                "het Landelijk Bureau Bomen en Struiken van | Landelijk Bureau Bomen en Struiken",
                "De Toelatingsorganisatie Boomkap Noord keurt | Toelatingsorganisatie Boomkap Noord",
                "via het Boomfonds Eik en Beuk is | Boomfonds Eik en Beuk",
                "de Bomenombudsman Van Eik zegt | Bomenombudsman",
                // words broken or glued at the end of a line, and the marks of notes
                "Rijkswater-staat en het Ministerie van Econo-mische Zaken | Rijkswaterstaat; ministerie van Economische Zaken",
                "het Wilgen Instituut2 en 3Kenniscentrum Bomen en Struiken | Wilgen Instituut; Kenniscentrum Bomen en Struiken",
                "alle 193VN-landen; het Ministerie van VWSondersteunt | Verenigde Naties; ministerie van Volksgezondheid, Welzijn en Sport",
                "Zo nee,waarom niet?Deelt u dat,ja? Het Internationaal Strafhofverdacht hem, het Tweede Kamerlid ook | Internationaal Strafhof",
                "het Internationaal Strafhofverdachte en de JA21 en BIJ1 | JA21; BIJ1",
                "Dat is bekend.Daarom wacht ik. Dat is gemeld.Het is de Europese Ombudsmanmet wie ik sprak. | Europese Ombudsman",
                "Dat is bekend. Daarom wacht ik. Het is de Europese Ombudsmanmet wie ik sprak. | ``",
                "die dienst bestaat.Rijkswaterstaat weet | Rijkswaterstaat",
                "de Wet Huis voor Klokkenluiders en het Huis voor Klokkenluiders | Huis voor Klokkenluiders",
                "de Raad van Bestuur en de Raad van Toezicht | ``",
                "Volgens het QXN zijn er meer, volgens de QXM en het QXV minder. Volgens het QXV ook. | QXN",
                "de provinciale staten van Noord-Wilgen en Gedeputeerde Staten van Eikenland | provinciale staten van Noord-Wilgen; gedeputeerde Staten van Eikenland",
                "het Ministerie van Wilgenzaken (VII) en hoofdstuk VII | ministerie van Wilgenzaken",
                "de Wet Bomen (WB) en het Register Oude Bomen (ROB1) | ``",
                "het Landelijk Programma Bomen (LP Bomen) en LP Bomen | ``",
                "de Minister van Volksgezondheid, Welzijn en Sport (VWS) | ``",
                // bodies of other countries, and legal forms
                "de Société Boréale des Tilleuls en de Banque du Tilleul | Société Boréale des Tilleuls; Banque du Tilleul",
                "met Tilleul S.A., Lindenbaum GmbH en Willow Inc. samen | Tilleul S.A.; Lindenbaum GmbH; Willow Inc",
                "van Heineken N.V. en van N.V. Heineken | Heineken; Heineken",
                "het US Department of Health and Human Services (HHS) meldt | US Department of Health and Human Services",
                // what stands in a series of bodies
                "overleg met FNV, QXZ en CNV en met VNO-NCW, MKB-Nederland en QZV | FNV; QXZ; CNV; VNO-NCW; MKB-Nederland; QZV",
                "de FNV, de QXZ en het weer; QZV, eik en wilg | FNV",
                "uitzendbureaus (Wilgebo, Groene Beuk en Level Vier), banken zoals Wilga en Beuka | Wilgebo; Groene Beuk; Level Vier; Wilga; Beuka",
                "van de FNV, QXZ en | FNV",
                "van de FNV, CNV en QXZ, | FNV; CNV; QXZ",
                "uitzendbureaus zoals Wilgebo en | ``",
                "uitzendbureaus (Wilgebo, | ``",
                "organisaties zoals Rijkswaterstaat, de Ministeries van Bosbouw en ProRail | Rijkswaterstaat; ProRail",
                "het bezoek Tree Committee for the Care of Willows or Oaks, Bezoek Tree Committee | Tree Committee for the Care of Willows or Oaks; Tree Committee",
                "de jeugdinstelling Wilgenroos en de leerinstelling Beukenhaag | Wilgenroos; Beukenhaag",
                "organisaties (Rijk, gemeenten), omroepen (Wilga, eik), landen als China en India, kantoren (Wilga en Beuka) | ``",
                "de BPQC (Buiten Parlementaire Quercus Commissie) en de BPQC; de WBB (Wet Bomen en Beken) | Buiten Parlementaire Quercus Commissie; Buiten Parlementaire Quercus Commissie",
                // of former days, of the islands and of the arts
                "het Productschap Vee en Vlees, het LISV en het Productschap Vis | Productschap Vee en Vlees; Landelijk instituut sociale verzekeringen; Productschap Vis",
                "het World Food Programma, de Liga van Arabische Staten en de Committee of the Regions | Wereldvoedselprogramma; Arabische Liga; Europees Comité van de Regio's",
                "IMARES, de Nederlandse Reisopera en Fundashon Cas Bonairiano | IMARES; Nederlandse Reisopera; Fundashon Cas Bonairiano",
            })
    void findsOrganisations(String text, String expected) {
        assertThat(names("organisation", "A1", text.replace('¶', '\n'))).isEqualTo(expected);
    }

    @Test
    void knowsAnAbbreviationOnceTheDocumentExplainedIt() {
        assertThat(names(
                        "organisation",
                        "Q1",
                        "Kent u de Nederlandse orde van boomverzorgers (NOvB)?",
                        "A1",
                        "Ja, de NOvB is bekend."))
                .isEqualTo("Nederlandse orde van boomverzorgers; Nederlandse orde van boomverzorgers");
        assertThat(names("organisation", "Q1", "Kent u de NOvB?")).isEmpty();
    }

    @Test
    void knowsAnAbbreviationOfAListedBodyThatTheListLacks() {
        assertThat(names("organisation", "Q1", "de Stichting Tuchtrecht Banken (STB)", "A1", "Ja, de STB is bekend."))
                .isEqualTo("Stichting Tuchtrecht Banken; Stichting Tuchtrecht Banken");
        assertThat(names("organisation", "Q1", "het ministerie van Defensie (Def)", "A1", "De Minister van Def is"))
                .isEqualTo("ministerie van Defensie");
    }

    @Test
    void whatTheDocumentExplainsGoesBeforeTheLists() {
        assertThat(names(
                        "organisation", "Q1", "de Vereniging Nationale Groenvoorziening (VNG) zegt", "A1", "De VNG is"))
                .isEqualTo("Vereniging Nationale Groenvoorziening; Vereniging Nationale Groenvoorziening");
    }

    @Test
    void aNameThatIsAWordCountsAtTheBeginningOnceItIsSure() {
        assertThat(names("organisation", "Q1", "Kent u het dagblad Trouw?", "A1", "Trouw schrijft dat dit zo is."))
                .isEqualTo("Trouw; Trouw");
        assertThat(names("organisation", "A1", "Trouw schrijft dat dit zo is.")).isEmpty();
    }

    @Test
    void laterFormsOfAPersonHaveOneId() {
        List<Mention> mentions = FINDER.find(Structures.of(
                "H",
                "Vragen van het lid Populier (DENK)",
                "Q1",
                "Klopt wat Hans Eikelboom zegt?",
                "A1",
                "Zoals Populier vroeg: Eikelboom zegt dat niet."));
        assertThat(mentions)
                .filteredOn(mention -> mention instanceof Mention.Person)
                .extracting(Mention::id)
                .containsExactly("populier", "hans-eikelboom", "populier", "hans-eikelboom");
        assertThat(mentions)
                .filteredOn(mention ->
                        mention instanceof Mention.Person && mention.id().equals("populier"))
                .allSatisfy(mention ->
                        assertThat(((Mention.Person) mention).party()).isEqualTo("DENK"));
    }

    @Test
    void findsMediaAndAuthorsInNotes() {
        assertThat(names("organisation", "F1", "Dagblad van Boomstad, 3 mei 2021, «De wilg»"))
                .isEqualTo("Dagblad van Boomstad");
        assertThat(names("organisation", "F1", "«De wilg», Boomstadse Bode, 3 mei 2021"))
                .isEqualTo("Boomstadse Bode");
        assertThat(names("organisation", "F1", "Kamerstuk 99 123, nr. 4")).isEmpty();
        assertThat(names("person", "F1", "Eikelboom, H.F. en Wilg, T.M. (2017)"))
                .isEqualTo("Eikelboom; Wilg");
    }

    @Test
    void namesOfMinistriesDependOnTheDate() {
        assertThat(FINDER.find(Structures.dated(LocalDate.of(2012, 3, 1), "A1", "het ministerie van V&J")))
                .singleElement()
                .satisfies(mention -> assertThat(mention.name()).isEqualTo("ministerie van Veiligheid en Justitie"));
    }

    @Test
    void anyTextGivesSoundSpansInAnyLocale() {
        Locale before = Locale.getDefault();
        Random random = new Random(11);
        String[] pieces = {
            "het lid ",
            "Van ",
            "der ",
            "Minister ",
            "(",
            ")",
            "VVD",
            "VN-",
            "’s ",
            "A.B. ",
            "Jos ",
            "de ",
            "Wilg",
            ", ",
            "\n",
            "Stichting ",
            "ministeries van ",
            "en ",
            "Defensie",
            "ı",
            "İ",
            "\ud83d",
            "http://a.nl/EU ",
            "1",
            ". ",
            "- ",
            "commissie-",
            "directeur ",
            "d'",
            "leden: ",
            "te weten:\n",
            "Voorzitter: ",
            "De griffier van de commissie,\n",
            "namens deze, ",
            "R. ",
            "gemeente ",
            "FNV",
            "QXZ",
            "uitzendbureaus ",
            "zoals ",
            "-bestuurder ",
            "N.V. ",
            "RBB (Raad voor Bomen en Beken)",
            "voorzitter van de commissie",
            "vaste commissie voor ",
            "Raad voor bomen (Rb) ",
            "Trouw ",
            "wilg,beuk ",
            "Internationaal Strafhofwilg ",
            "3Instituut",
            "et al."
        };
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            for (int round = 0; round < 3000; round++) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(25); i > 0; i--) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                DocumentStructure document =
                        Structures.of("H", text.toString(), "F1", text.reverse().toString());
                int end = 0;
                String unit = "";
                for (Mention mention : FINDER.find(document)) {
                    Unit in = document.unit(mention.unit()).orElseThrow();
                    assertThat(mention.span().in(in.text())).isEqualTo(mention.text());
                    assertThat(mention.name()).isNotBlank();
                    assertThat(mention.span().start())
                            .isGreaterThanOrEqualTo(mention.unit().equals(unit) ? end : 0);
                    unit = mention.unit();
                    end = mention.span().end();
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
