package nl.kamergraaf.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/**
 * Measures how fast documents are read, on one thread, warm, without OCR, in processor time:
 *
 * <pre>mvn -q test -pl src/kamergraaf -Dtest=ReadingBenchmark -Dkamergraaf.benchmark=import</pre>
 *
 * <p>Prints, for the files of the folder that have a text, pages of PDF a second, beside them those that Tika's own parser reads without layout, DOCX files a second, and megabytes (10^6
 * characters) a second that are divided into questions and answers.
 */
class ReadingBenchmark {

    private static final int ROUNDS = 6;
    private static final double SECONDS_A_ROUND = 4;

    /** A file in memory. */
    private record Loaded(String name, byte[] bytes) {}

    @Test
    void measures() throws IOException {
        String folder = System.getProperty("kamergraaf.benchmark");
        assumeTrue(folder != null, "skipped: no -Dkamergraaf.benchmark=FOLDER");
        measure(Path.of(System.getProperty("kamergraaf.root", ".")).resolve(folder));
    }

    private static void measure(Path folder) throws IOException {
        TikaDocumentReader reader =
                TikaDocumentReader.with(ReaderOptions.standard().withOcr(false));
        List<Loaded> pdf = new ArrayList<>();
        List<Loaded> docx = new ArrayList<>();
        List<SourceDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
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
                    "round %d: %d PDF %.0f pages/s (Tika's own parser %.0f); %d DOCX %.0f files/s; structure %.1f MB/s%n",
                    round,
                    pdf.size(),
                    perSecond(() -> pdf.stream()
                            .mapToDouble(file -> pages(reader, file))
                            .sum()),
                    perSecond(() -> pdf.stream()
                            .mapToDouble(ReadingBenchmark::plainPages)
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

    /** Reads a file as Tika does by itself, in the order of drawing and without layout, which tells how fast the hour is. */
    private static double plainPages(Loaded file) {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        Metadata metadata = new Metadata();
        try (TikaInputStream input = TikaInputStream.get(file.bytes())) {
            new PDFParser().parse(input, new BodyContentHandler(-1), metadata, context);
        } catch (IOException | SAXException | TikaException e) {
            throw new IllegalStateException(file.name(), e);
        }
        return metadata.getInt(PagedText.N_PAGES);
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
