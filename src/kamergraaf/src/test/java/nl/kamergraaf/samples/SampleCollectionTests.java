package nl.kamergraaf.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.kamergraaf.Repository;
import org.junit.jupiter.api.Test;

/** With {@code -Dkamergraaf.samples=write} the committed files are written first. */
class SampleCollectionTests {

    private final Path folder = Repository.root().resolve("import");

    @Test
    void committedFilesAreWhatThePapersGive() throws IOException {
        if ("write".equals(System.getProperty("kamergraaf.samples"))) {
            SampleCollection.write(folder);
        }
        SortedMap<String, byte[]> made = SampleCollection.files();
        try (Stream<Path> all = Files.list(folder)) {
            List<String> documents = all.filter(Files::isRegularFile)
                    .map(p -> p.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .toList();
            assertThat(documents).containsExactlyInAnyOrderElementsOf(made.keySet());
        }
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            assertThat(Files.readAllBytes(folder.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void samePaperGivesSameBytes() {
        SortedMap<String, byte[]> again = SampleCollection.files();
        SampleCollection.files()
                .forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void manyFormsAmongThem() {
        assertThat(SampleCollection.files().keySet().stream().map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .contains("pdf", "docx", "odt", "html", "xml", "txt")
                .hasSizeGreaterThanOrEqualTo(12);
    }
}
