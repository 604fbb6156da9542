package nl.kamergraaf.mention;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.kamergraaf.ingest.TikaDocumentReader;
import nl.kamergraaf.lexicon.WordTraits;
import nl.kamergraaf.mention.citation.CitationExtractor;
import nl.kamergraaf.mention.date.DateFinder;
import nl.kamergraaf.mention.date.DocumentDating;
import nl.kamergraaf.mention.entity.CountryFinder;
import nl.kamergraaf.mention.entity.NameCutter;
import nl.kamergraaf.mention.entity.NameFinder;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.structure.ClerkStructureParser;
import nl.kamergraaf.structure.StructureParser;
import nl.kamergraaf.text.SourceText;
import org.junit.jupiter.api.Test;

/**
 * Measures how fast text is taken apart and mentions and citations are found in it, in megabytes (10^6 characters) a second of
 * processor time on one thread, warm; the reading of files is not counted. Then it does the same to one generated paper of 1,
 * 10 and 50 MB, longer than the reader of files lets pass, whose figures do not fall if time is linear in length. Run it, on any folder of documents, with
 *
 * <pre>mvn -q test -pl src/kamergraaf -Dtest=MentionBenchmark -Dkamergraaf.benchmark=import -DargLine=-Xmx3g</pre>
 */
class MentionBenchmark {

    private static final int CHARACTERS = 8_000_000;
    private static final int ROUNDS = 60;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Map<String, Long> spent = new LinkedHashMap<>();
    private final StructureParser parser;
    private final CitationFinder citations;
    private final NameCutter cutter;
    private final Map<String, MentionFinder> finders = new LinkedHashMap<>();

    MentionBenchmark() {
        long start = System.nanoTime();
        long busy = CLOCK.getCurrentThreadCpuTime();
        parser = ClerkStructureParser.standard();
        citations = CitationExtractor.standard();
        NameFinder names = NameFinder.standard();
        finders.put("names", names);
        finders.put("countries", CountryFinder.standard());
        finders.put("dates", DateFinder.standard());
        List<WordTraits> traits = new ArrayList<>(List.of(citations.traits()));
        finders.values().stream().filter(each -> each != names).forEach(each -> traits.add(each.traits()));
        cutter = names.cutter(traits);
        report(
                "lexicons loaded, cold: %.3f s, of which %.3f s processor%n",
                (System.nanoTime() - start) / 1e9, (CLOCK.getCurrentThreadCpuTime() - busy) / 1e9);
    }

    /** Runs it outside a build: {@code java … MentionBenchmark FOLDER}. */
    public static void main(String[] arguments) throws IOException {
        new MentionBenchmark().measure(Path.of(arguments[0]));
    }

    @Test
    void measures() throws IOException {
        String folder = System.getProperty("kamergraaf.benchmark");
        assumeTrue(folder != null, "skipped: no -Dkamergraaf.benchmark=FOLDER");
        Path path = Path.of(folder);
        measure(path.isAbsolute() ? path : Path.of(System.getProperty("kamergraaf.root", "."), folder));
    }

    private void measure(Path folder) throws IOException {
        List<SourceDocument> documents = read(folder);
        List<SourceDocument> repeated = new ArrayList<>();
        long length = 0;
        for (int i = 0; length < CHARACTERS; i = (i + 1) % documents.size()) {
            repeated.add(documents.get(i));
            length += documents.get(i).text().content().length();
        }
        report("%d documents of %s, %.1f MB a round%n", documents.size(), folder, length / 1e6);
        for (int round = 1; round <= ROUNDS; round++) {
            spent.clear();
            long found = 0;
            for (SourceDocument document : repeated) {
                found += understand(document);
            }
            line("round " + round, length, found);
        }
        for (int megabytes : new int[] {1, 10, 50}) {
            String text = generated(megabytes * 1_000_000);
            SourceDocument document = new SourceDocument(
                    "generated.txt", "0".repeat(64), "text/plain", Map.of(), SourceText.plain(text), List.of());
            spent.clear();
            line(megabytes + " MB", text.length(), understand(document));
        }
    }

    private int understand(SourceDocument document) {
        long at = CLOCK.getCurrentThreadCpuTime();
        DocumentStructure parsed = parser.parse(document);
        at = lap("structure", at);
        DocumentStructure structure = parsed.head().date() != null
                ? parsed
                : DocumentDating.infer(parsed)
                        .map(date -> parsed.withHead(parsed.head().withDate(date, DateBasis.INFERRED)))
                        .orElse(parsed);
        at = lap("dating", at);
        CutDocument cut = cutter.cut(structure);
        at = lap("cutting", at);
        List<Citation> cited = citations.findIn(cut);
        at = lap("citations", at);
        List<Mention> mentions = new ArrayList<>();
        for (Map.Entry<String, MentionFinder> finder : finders.entrySet()) {
            mentions.addAll(finder.getValue().findIn(cut));
            at = lap(finder.getKey(), at);
        }
        int kept = OverlapPolicy.select(structure, mentions, cited).size();
        lap("overlap", at);
        return kept + cited.size();
    }

    private long lap(String stage, long since) {
        long now = CLOCK.getCurrentThreadCpuTime();
        spent.merge(stage, now - since, Long::sum);
        return now;
    }

    private void line(String title, long length, long found) {
        long all = spent.values().stream().mapToLong(Long::longValue).sum();
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT, "%-8s structure + all finders %6.2f MB/s  %d found ", title, length * 1e3 / all, found));
        spent.forEach((stage, nanoseconds) ->
                line.append(String.format(Locale.ROOT, "  %s %.1f", stage, length * 1e3 / Math.max(1, nanoseconds))));
        report("%s%n", line);
    }

    private static void report(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private static List<SourceDocument> read(Path folder) throws IOException {
        List<SourceDocument> documents = new ArrayList<>();
        TikaDocumentReader reader = TikaDocumentReader.standard();
        for (DocumentFiles.DocumentFile file : DocumentFiles.find(List.of(folder))) {
            for (ReadOutcome outcome : reader.read(file.source(), Files.readAllBytes(file.path()))) {
                if (outcome instanceof ReadOutcome.Read read) {
                    documents.add(read.document());
                }
            }
        }
        return documents;
    }

    /** Returns an invented paper of at least so many characters. */
    private static String generated(int characters) {
        String[] sentences = {
            "Bent u bekend met het bericht «Voorbeeldbank stopt met loket» in het Voorbeelds Dagblad van %d mei 2031?",
            "In mijn brief van %d september jl. (Kamerstuk 99 %d, nr. 12) heb ik uw Kamer hierover bericht.",
            "De Nederlandse Vereniging van Voorbeeldbanken en het Ministerie van Financiën spreken hierover met Duitsland en België.",
            "Het lid Van Voorbeeld (D66) heeft hierover een motie ingediend (Kamerstukken II 2030/31, 99 %d, nr. %d).",
            "Zie ook het antwoord op vraag %d en artikel %d, tweede lid, van de Algemene wet bestuursrecht.",
            "Het aantal meldingen daalde van 1.200 naar %d, terwijl de kosten met 12 procent zijn gestegen.",
            "De uitvoering ligt bij de gemeenten, die daarvoor in de komende jaren extra middelen ontvangen.",
            "Eind vorig jaar is met de Europese Commissie overlegd; een antwoord wordt in het voorjaar van 2032 verwacht."
        };
        Random random = new Random(3);
        StringBuilder text = new StringBuilder(
                "Antwoorden van de minister van Voorbeeldzaken op vragen van het lid Van Voorbeeld\n");
        for (int question = 1; text.length() < characters; question++) {
            text.append("\nVraag ").append(question).append('\n');
            sentences(random, sentences, text);
            text.append("\nAntwoord ").append(question).append('\n');
            sentences(random, sentences, text);
        }
        return text.toString();
    }

    private static void sentences(Random random, String[] sentences, StringBuilder text) {
        for (int i = 3 + random.nextInt(12); i > 0; i--) {
            String sentence = sentences[random.nextInt(sentences.length)];
            text.append(String.format(Locale.ROOT, sentence, 1 + random.nextInt(28), 100 + random.nextInt(900)))
                    .append(' ');
        }
        text.append('\n');
    }
}
