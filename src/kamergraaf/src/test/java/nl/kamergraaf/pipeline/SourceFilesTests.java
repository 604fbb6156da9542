package nl.kamergraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTests {

    @TempDir
    Path place;

    private Path archive;
    private final SourceFiles files = new SourceFiles();

    @BeforeEach
    void archive() throws IOException {
        archive = Files.createDirectories(place.resolve("archive/2033")).getParent();
        Files.writeString(place.resolve("secret.txt"), "not for others");
        files.addFolder(archive);
    }

    @Test
    void findsWhatLiesInAFolderAlsoWhenItCameLater() throws IOException {
        assertThat(files.path("2033/brief.txt")).isEmpty();
        Path letter = Files.writeString(archive.resolve("2033/brief.txt"), "Geachte voorzitter");
        assertThat(files.path("2033/brief.txt")).contains(letter.toRealPath());
        assertThat(files.path("2033")).isEmpty();
    }

    @Test
    void theFilesOfThisRunGoFirst() throws IOException {
        Files.writeString(archive.resolve("brief.txt"), "of the archive");
        Path own = Files.writeString(place.resolve("brief.txt"), "of this run");
        files.add(List.of(new DocumentFile(own, "brief.txt")));
        assertThat(files.path("brief.txt")).contains(own);
    }

    @Test
    void aPaperInAnArchiveLeadsToTheArchive() throws IOException {
        Path zip = Files.writeString(archive.resolve("2033/stukken.zip"), "packed");
        Path odd = Files.writeString(place.resolve("odd"), "a file whose name looks like that of a packed one");
        files.add(List.of(new DocumentFile(odd, "map!/odd")));
        assertThat(files.path("2033/stukken.zip!/a/stukken.zip")).contains(zip.toRealPath());
        assertThat(files.isPacked("2033/stukken.zip!/a/stukken.zip")).isTrue();
        assertThat(files.isPacked("2033/stukken.zip")).isFalse();
        assertThat(files.path("map!/odd")).contains(odd);
        assertThat(files.isPacked("map!/odd")).isFalse();
        assertThat(files.isPacked("nowhere.zip!/a.pdf")).isFalse();
    }

    @Test
    void nothingOutsideCanBeNamed() throws IOException {
        Files.createSymbolicLink(archive.resolve("link.txt"), place.resolve("secret.txt"));
        assertThat(files.path("../secret.txt")).isEmpty();
        assertThat(files.path("link.txt")).isEmpty();
        assertThat(files.path(place.resolve("secret.txt").toString())).isEmpty();
        assertThat(files.path("brief\0.txt")).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> files.addFolder(place.resolve("nowhere")));
    }
}
