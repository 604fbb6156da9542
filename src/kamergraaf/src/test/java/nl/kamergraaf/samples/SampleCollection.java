package nl.kamergraaf.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of {@code import/}, made from the papers in the test resources. */
public final class SampleCollection {

    private static final String PAPERS = "/samples";

    private SampleCollection() {}

    /** Returns the files by name. */
    public static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path source : sources()) {
            String name = source.getFileName().toString();
            String text = read(source);
            if (name.endsWith(".paper")) {
                Paper paper = Paper.parse(text);
                Form form = Objects.requireNonNull(Form.ALL.get(paper.get("form")), name);
                files.put(paper.get("file"), form.render(paper));
            } else {
                files.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Writes the files to a folder that exists, over those of the same name. */
    public static void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<Path> sources() {
        try {
            Path folder = Path.of(Objects.requireNonNull(SampleCollection.class.getResource(PAPERS), PAPERS)
                    .toURI());
            try (Stream<Path> all = Files.list(folder)) {
                return all.sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
