package nl.kamergraaf.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.structure.ClerkStructureParser;
import nl.kamergraaf.structure.StructureParser;

/**
 * Measures how fast documents are read, on one thread, warm, without OCR, in processor time:
 *
 * <pre>mvn -q test-compile exec:java -pl src/kamergraaf -Dexec.classpathScope=test \
 *     -Dexec.mainClass=nl.kamergraaf.ingest.ReadingBenchmark -Dexec.args=FOLDER</pre>
 *
 * <p>Prints, for the files of the folder that have a text, pages of PDF a second, DOCX files a second, and megabytes (10^6
 * characters) a second that are divided into questions and answers.
 */
public final class ReadingBenchmark {

    private static final int ROUNDS = 6;
    private static final double SECONDS_A_ROUND = 4;

    private ReadingBenchmark() {}

    /** A file in memory. */
    private record Loaded(String name, byte[] bytes) {}

    /** Runs it on the folder that is the first argument. */
    public static void main(String[] arguments) throws IOException {
        TikaDocumentReader reader =
                TikaDocumentReader.with(ReaderOptions.standard().withOcr(false));
        List<Loaded> pdf = new ArrayList<>();
        List<Loaded> docx = new ArrayList<>();
        List<SourceDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Loaded loaded = new Loaded(file.toString(), bytes(file));
                for (ReadOutcome outcome : reader.read(loaded.name(), loaded.bytes())) {
                    if (outcome instanceof ReadOutcome.Read read) {
                        documents.add(read.document());
                        String type = read.document().mediaType();
                        if (type.equals(FormatDetector.PDF)) {
                            pdf.add(loaded);
                        } else if (type.equals(FormatDetector.DOCX)) {
                            docx.add(loaded);
                        }
                    }
                }
            }
        }
        StructureParser parser = ClerkStructureParser.standard();
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d PDF %.0f pages/s; %d DOCX %.0f files/s; structure %.1f MB/s%n",
                    round,
                    pdf.size(),
                    perSecond(() -> pdf.stream()
                            .mapToDouble(file -> pages(reader, file))
                            .sum()),
                    docx.size(),
                    perSecond(() -> docx.stream()
                            .mapToDouble(file ->
                                    reader.read(file.name(), file.bytes()).size())
                            .sum()),
                    perSecond(() -> documents.stream()
                                    .mapToDouble(document -> parser.parse(document)
                                            .source()
                                            .text()
                                            .content()
                                            .length())
                                    .sum())
                            / 1e6);
        }
    }

    private static double pages(TikaDocumentReader reader, Loaded file) {
        return reader.read(file.name(), file.bytes()).stream()
                .mapToDouble(outcome ->
                        ((ReadOutcome.Read) outcome).document().text().pages().size())
                .sum();
    }

    private static double perSecond(java.util.function.DoubleSupplier work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        double done = 0;
        double seconds = 0;
        while (seconds < SECONDS_A_ROUND) {
            double more = work.getAsDouble();
            if (more == 0) {
                return 0;
            }
            done += more;
            seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
        }
        return done / seconds;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
