package nl.kamergraaf.mention.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import nl.kamergraaf.lexicon.Table;
import nl.kamergraaf.mention.Structures;
import nl.kamergraaf.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryFinderTests {

    private static final CountryFinder FINDER = CountryFinder.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "De handel met China groeit; CN/China",
                "Chinese, Chinezen en een Chinees bedrijf; CN/Chinese CN/Chinezen CN/Chinees",
                "het VK, de VS en de VAE; GB/VK US/VS AE/VAE",
                "de Chinees-Nederlandse betrekkingen; CN/Chinees NL/Nederlandse",
                "de China-strategie en de EU-China-top; CN/China CN/China",
                "China's rol en Ruslands oorlog; CN/China RU/Ruslands",
                "in Hongkong, Hong Kong, Taiwan en Kosovo; HK/Hongkong HK/Hong Kong TW/Taiwan XK/Kosovo",
                "de Palestijnse gebieden; PS/Palestijnse gebieden",
                "Noord-Korea en Zuid-Korea; KP/Noord-Korea KR/Zuid-Korea",
                "Noord Korea en NEDERLAND; KP/Noord Korea NL/NEDERLAND",
                "Birma, Wit-Rusland en Swaziland; MM/Birma BY/Wit-Rusland SZ/Swaziland",
                "Belgie, Oekraine en Israel; BE/Belgie UA/Oekraine IL/Israel",
                "in Noord-Syrië; SY/Syrië",
                "Zuid-Soedanese vluchtelingen; SS/Zuid-Soedanese",
                "de Democratische Republiek Congo; CD/Democratische Republiek Congo",
                "een paard vanuitIerland in Tunesiëvan nu; IE/Ierland TN/Tunesië",
                "een Pool en de Polen; PL/Pool PL/Polen",
                "een Frans bedrijf; FR/Frans",
                "het Nederlands belang; NL/Nederlands",
                "Heeft Nederland gelijk? Ook Nederland; NL/Nederland NL/Nederland",
                "pro-Palestijnse leuzen; PS/Palestijnse",
                "the Netherlands and Yemen; NL/Netherlands YE/Yemen",
                "Nederlandse EU-gezant en Nederlands EU-beleid; NL/Nederlandse NL/Nederlands",
                "de Amerikaanse president; US/Amerikaanse",
                "uit het VerenigdKoninkrijk; GB/VerenigdKoninkrijk",
                "Turkish citizens and British Airways; TR/Turkish",
                "Rusland2 en Iran; RU/Rusland IR/Iran",
                "de Tunesiëdeal en het Chinabeleid; TN/Tunesië CN/China",
                "Oekraïnesteun, Syriëgangers; UA/Oekraïne SY/Syrië",
                "DeNederlandse regering en metDuitsemeters; NL/Nederlandse DE/Duitse",
                "AmbtsberichtenTurkije en KeniaanseProef; TR/Turkije KE/Keniaanse",
                "Tune-sië, Neder-landse; TN/Tune-sië NL/Neder-landse",
                "het Verenigde Koninkrijk; GB/Verenigde Koninkrijk",
                "Turks en Caicos; TC/Turks en Caicos",
                "de NL-inzet en in NL, VS-gezant; NL/NL NL/NL US/VS",
                "Koninkrijk der Nederlanden; NL/Koninkrijk der Nederlanden",
            })
    void findsCountries(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad Smit en Jordan Jansen",
                "Georgia Tech",
                "Turks fruit",
                "Frans Jansen en Frans, de broer",
                "in het Engels, het Nederlands en het Duits",
                "in het Nederlands vertaald",
                "wie Nederlands spreekt en Frans leert",
                "Noord-Ierland en Zuid-Amerikaanse",
                "de Nederlandse Antillen",
                "de Nederlandse Spoorwegen",
                "de Nederlandse Voedsel- en Warenautoriteit",
                "de Vereniging Fictief Nederland",
                "zwemmen in Oost-Nederland",
                "de Rechtbank Midden-Nederland",
                "de chinese muur",
                "Jordaan",
                "US$ 12",
                "de heer Fransen",
                "Letten op het verkeer",
                "Nederlandstalig",
                "VSX, AVK en vs",
                "Nigerdelta",
                "een Duitse herder",
                "www.Nederland.example",
                "Israëlieten en Indianen in Indianapolis",
                "Nederlandstalige scholen",
                "de Surinamestraat en het Panamakanaal",
                "Letselschade",
                "VeiligNederland",
                "de Universiteit van Suriname en de Bank of China",
                "China Airlines en Rusland Kenniscentrum",
                "de Tour de France",
                "de Zuid-Chinese Zee",
                "NL-Alert, ECLI:NL:HR:2031:1, het NL-ticket en NL 99",
            })
    void findsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void knowsEveryStateByItsName() {
        for (Table.Row row : Table.load("countries").rows()) {
            for (String name : row.list("names")) {
                assertThat(found("Over " + name + ".")).as(name).startsWith(row.get("code"));
            }
            assertThat(found("Over " + row.get("name") + ".")).isEqualTo(row.get("code") + "/" + row.get("name"));
        }
        List<String> codes = Table.load("countries").rows().stream()
                .map(row -> row.get("code"))
                .toList();
        assertThat(codes).doesNotHaveDuplicates().contains("XK", "PS", "TW", "HK");
        assertThat(Arrays.stream(Locale.getISOCountries()).filter(code -> !codes.contains(code)))
                .as("uninhabited places only")
                .containsExactlyInAnyOrder("GS", "HM", "IO", "TF", "UM");
    }

    @Test
    void spansAreExactOnAnyText() {
        Random random = new Random(7);
        String[] pieces = {
            "China", "Nederlands", "e", "-", "’s ", "VS", " ", "Ï", "\u00AD", "\u0301", "de Pool", "\n", "\uD800"
        };
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            for (Mention mention : FINDER.find(Structures.of("A1", text.toString()))) {
                assertThat(text.substring(mention.span().start(), mention.span().end()))
                        .isEqualTo(mention.text());
            }
        }
    }

    private static String found(String text) {
        return FINDER.find(Structures.of("A1", text)).stream()
                .map(mention -> mention.id() + "/" + mention.text())
                .collect(Collectors.joining(" "));
    }
}
