package nl.kamergraaf.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kamergraaf.mention.date.DateFinder;
import nl.kamergraaf.mention.entity.CountryFinder;
import nl.kamergraaf.mention.entity.NameFinder;
import nl.kamergraaf.model.DocumentStructure;

/**
 * Measures how fast dates, countries and names are found: {@code java … MentionBenchmark FOLDER} reads the text files of a folder and
 * prints megabytes (of 10^6 characters) a second of processor time for each finder, on one thread, after warming up.
 */
public final class MentionBenchmark {

    private static final int ROUNDS = 8;
    private static final int CHARACTERS = 20_000_000;

    private MentionBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        long loading = System.nanoTime();
        DateFinder dates = DateFinder.standard();
        CountryFinder countries = CountryFinder.standard();
        NameFinder names = NameFinder.standard();
        System.out.printf(Locale.ROOT, "lexicon loaded in %.3f s%n", (System.nanoTime() - loading) / 1e9);
        List<DocumentStructure> documents = documents(Path.of(arguments[0]));
        for (int round = 0; round < ROUNDS; round++) {
            measure("dates", dates, documents);
            measure("countries", countries, documents);
            measure("names", names, documents);
        }
    }

    private static void measure(String name, MentionFinder finder, List<DocumentStructure> documents) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        long found = 0;
        for (DocumentStructure document : documents) {
            found += finder.find(document).size();
        }
        double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%-10s %8.1f MB/s  %d found%n", name, CHARACTERS / 1e6 / seconds, found);
    }

    private static List<DocumentStructure> documents(Path folder) throws IOException {
        List<String> texts;
        try (Stream<Path> files = Files.walk(folder)) {
            texts = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(MentionBenchmark::text)
                    .toList();
        }
        List<DocumentStructure> documents = new ArrayList<>();
        long length = 0;
        for (int i = 0; length < CHARACTERS; i = (i + 1) % texts.size()) {
            documents.add(Structures.dated(LocalDate.of(2024, 9, 20), "S1", texts.get(i)));
            length += texts.get(i).length();
        }
        return documents;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
