package nl.kamergraaf.structure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kamergraaf.ingest.TikaDocumentReader;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.SourceDocument;

/**
 * Measures how fast documents are taken apart, head and notes included: {@code java … StructureBenchmark FOLDER} reads all files
 * of a folder first and then prints megabytes (10^6 bytes of their text in UTF-8) a second of processor time, on one thread.
 */
public final class StructureBenchmark {

    private static final int ROUNDS = 10;
    private static final long BYTES = 20_000_000;

    private StructureBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        List<SourceDocument> documents = read(Path.of(arguments[0]));
        long size = documents.stream().mapToLong(StructureBenchmark::size).sum();
        StructureParser parser = ClerkStructureParser.standard();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        System.out.printf(Locale.ROOT, "%d documents, %d bytes of text%n", documents.size(), size);
        for (int round = 1; round <= ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            long done = 0;
            long units = 0;
            while (done < BYTES) {
                for (SourceDocument document : documents) {
                    units += parser.parse(document).units().size();
                }
                done += size;
            }
            double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "round %2d: %6.1f MB/s, %d units%n", round, done / 1e6 / seconds, units);
        }
    }

    private static long size(SourceDocument document) {
        return document.text().content().getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<SourceDocument> read(Path folder) throws IOException {
        List<SourceDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (ReadOutcome outcome :
                        TikaDocumentReader.standard().read(file.getFileName().toString(), Files.readAllBytes(file))) {
                    if (outcome instanceof ReadOutcome.Read read) {
                        documents.add(read.document());
                    }
                }
            }
        }
        return documents;
    }
}
