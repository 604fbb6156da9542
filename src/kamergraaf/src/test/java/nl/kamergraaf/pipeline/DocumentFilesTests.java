package nl.kamergraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTests {

    @TempDir
    Path folder;

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }

    @Test
    void takesDocumentsOfAFolderByName() throws IOException {
        file("b.txt");
        file("a.pdf");
        file("deep/c.xml");
        file("README.md");
        file("catalogue/list.csv");
        file(".hidden/d.txt");
        file(".e.txt");

        assertThat(DocumentFiles.find(List.of(folder)))
                .extracting(DocumentFile::source)
                .containsExactly("a.pdf", "b.txt", "deep/c.xml");
    }

    @Test
    void takesAFileThatIsNamedWhateverItsName() throws IOException {
        file("README.md");

        assertThat(DocumentFiles.find(List.of(folder.resolve("README.md"))))
                .extracting(DocumentFile::source)
                .containsExactly("README.md");
    }

    @Test
    void tellsWhichPathIsMissing() {
        assertThatThrownBy(() -> DocumentFiles.find(List.of(folder.resolve("none"))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none");
    }
}
