package nl.kamergraaf.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.kamergraaf.Repository;
import nl.kamergraaf.ingest.TikaDocumentReader;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The units' sources and the furniture tile the text, whatever it is, and every letter of a unit leads back to its place. */
class NothingIsLostTests {

    private static final StructureParser PARSER = ClerkStructureParser.standard();
    private static final Duration LONGEST = Duration.ofSeconds(180);

    private static DocumentStructure parse(SourceText text) {
        return PARSER.parse(new SourceDocument("x.txt", "0", "text/plain", Map.of(), text, List.of()));
    }

    private static void check(SourceText text) {
        check(parse(text));
    }

    private static void check(DocumentStructure structure) {
        assertThat(Tiling.of(structure)).isEqualTo(structure.source().text().content());
        assertThat(Tiling.faultOfMap(structure)).isEmpty();
        List<String> ids = structure.units().stream().map(Unit::id).toList();
        assertThat(ids).doesNotHaveDuplicates().startsWith("H");
    }

    @TestFactory
    Stream<DynamicTest> everyFileOfTheSampleCollection() throws IOException {
        return tests(Repository.root().resolve("import"));
    }

    @TestFactory
    Stream<DynamicTest> everyFileOfTheEvaluationFolder() throws IOException {
        Path folder = Repository.evaluation().resolve("documents");
        assumeTrue(Files.isDirectory(folder), () -> "skipped: no evaluation folder " + folder);
        return tests(folder);
    }

    private static Stream<DynamicTest> tests(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), () -> read(file)));
        }
    }

    private static void read(Path file) throws IOException {
        for (ReadOutcome outcome :
                TikaDocumentReader.standard().read(file.getFileName().toString(), Files.readAllBytes(file))) {
            if (outcome instanceof ReadOutcome.Read read) {
                check(PARSER.parse(read.document()));
            }
        }
    }

    @Test
    void textPutTogetherAtRandom() {
        List<String> pieces = List.of(
                "Vraag 1\n",
                "Vraag 2 t/m 4\n",
                "Antwoord\n",
                "Antwoord 1: ",
                "Antwoord op de vragen 2, 3 en 4\n",
                "\n",
                "\n\n",
                " ",
                "1\n",
                "2. ",
                "1 Dagkrant, 3 mei 2099\n",
                "2Kamerstuk 99 123, nr. 4\n",
                "zee?1 ",
                "1) ",
                "[1] ",
                "X Noot\n1\n\n",
                "Mededeling\n",
                "Toelichting: ",
                "Onze Referentie\n\nXYZ-12345\n",
                "Directie Verre Landen\n",
                "Pagina 2 van 4\n",
                "Tweede Kamer, vergaderjaar 2099–2100, Aanhangsel 2\n",
                "Vragen van het lid Voorbeeld (XYZ)",
                " (ingezonden 3 mei 2099)",
                "Antwoord van Minister Duin (BZ) (ontvangen 3 juni 2099)\n",
                "99 310 Zeekabels\n",
                "Nr. 9 BRIEF VAN DE MINISTER\n",
                "Aan de Voorzitter\n",
                "Den Haag, 3 mei 2099\n",
                "Onderwerp Zee\n",
                "De Minister van Zeezaken,\n",
                "A. Duin\n",
                "De heer Voorbeeld (XYZ):\n",
                "regen-\n",
                "boog ",
                "VN-\nRaad ",
                "https://zee.example/a-\n",
                "b/c ",
                "\u00a0",
                "\u00ad",
                "\t",
                "\r\n",
                "é",
                "\u0301",
                "\ud83d\ude00",
                "\ud83d",
                "שלום ",
                "\u202eomgekeerd\u202c",
                "\u0000",
                "\f",
                "(((",
                ")))",
                "«",
                "»",
                "20991 ",
                "|");
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String content = text.toString();
            check(SourceText.plain(content));
            check(marked(content, random));
        }
    }

    /** Any markup may stand anywhere, also across lines and over other markup. */
    private static SourceText marked(String content, Random random) {
        List<Markup> markup = new ArrayList<>();
        Markup.Kind[] kinds = Markup.Kind.values();
        for (int i = random.nextInt(8); i > 0; i--) {
            int from = random.nextInt(content.length() + 1);
            int to = Math.min(content.length(), from + random.nextInt(30));
            markup.add(new Markup(
                    new Span(from, to), kinds[random.nextInt(kinds.length)], String.valueOf(random.nextInt(3))));
        }
        return SourceText.of(content, markup, List.of(), List.of());
    }

    @Test
    void anyCharactersAtAll() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            char[] content = new char[random.nextInt(2_000)];
            for (int i = 0; i < content.length; i++) {
                content[i] = (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 9 + random.nextInt(118));
            }
            check(SourceText.plain(new String(content)));
        }
    }

    @TestFactory
    Stream<DynamicTest> hostileText() {
        String question =
                "Vragen van het lid Voorbeeld (XYZ) aan de Minister (ingezonden 3 mei 2099).\nVraag 1\nHoe laat?\nAntwoord 1\n";
        Map<String, String> texts = Map.ofEntries(
                Map.entry("empty", ""),
                Map.entry("white space", " \n\t\u00a0\n".repeat(5_000)),
                Map.entry("nested brackets", question + "(".repeat(10_000) + ")".repeat(10_000)),
                Map.entry(
                        "nested brackets in the heading",
                        "Vragen van " + "(".repeat(10_000) + "x" + ")".repeat(10_000)),
                Map.entry("a long answer", question + "Dit is een zin met 1 getal.\n".repeat(5_000)),
                Map.entry("one long line", question + "woord ".repeat(5_000)),
                Map.entry("one long word", question + "a".repeat(300_000)),
                Map.entry("hyphens at line ends", question + "regen-\n".repeat(5_000)),
                Map.entry("an address without end", question + "https://zee.example/a-\n".repeat(5_000)),
                Map.entry("thousands of questions", "Vraag 1\nHoe laat?\n".repeat(5_000)),
                Map.entry("thousands of numbers", "Vragen van\n" + "1\n2\n3\n".repeat(10_000)),
                Map.entry("long lists of numbers", ("Vraag " + "1, 2 en 3, ".repeat(500) + "4\n").repeat(50)),
                Map.entry("thousands of notes", question + "1 Krant, 3 mei 2099\n".repeat(5_000)),
                Map.entry("thousands of marks", question + "zee?1 ".repeat(10_000) + "\n1 Krant, 3 mei 2099\n"),
                Map.entry("thousands of margins", question + "Onze Referentie\n\nXYZ-12345\n".repeat(5_000)),
                Map.entry("thousands of offices", "Aan de Voorzitter\n" + "De Minister van\n".repeat(5_000)),
                Map.entry("right to left", question + "\u202eשלום עולם\n".repeat(5_000)),
                Map.entry("half characters", question + "\ud83d \udc00\n".repeat(5_000)),
                Map.entry(
                        "paragraphs that ask",
                        "Vragen van X (ingezonden 3 mei 2099)\n\n" + "Hoe laat?\n\n".repeat(5_000)),
                Map.entry(
                        "paragraphs that do not",
                        "Vragen van X (ingezonden 3 mei 2099) ?\n\n" + "Laat\n\n".repeat(5_000)));
        return texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertTimeoutPreemptively(LONGEST, () -> check(SourceText.plain(entry.getValue())))));
    }
}
