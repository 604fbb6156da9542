package nl.kamergraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import nl.kamergraaf.pipeline.PrintedPlaces.Printed;
import nl.kamergraaf.pipeline.PrintedPlaces.State;
import nl.kamergraaf.samples.RepeatedWords;
import nl.kamergraaf.text.Place;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedPlacesTests {

    private static Extractor extractor;

    @TempDir
    Path folder;

    private Path file;
    private PrintedPlaces places;
    private ExtractedDocument paper;

    @BeforeAll
    static void extractor() {
        extractor = Extractors.standard();
    }

    @BeforeEach
    void paper() throws IOException {
        file = Files.write(folder.resolve(RepeatedWords.FILE), RepeatedWords.pdf());
        SourceFiles files = new SourceFiles();
        files.add(List.of(new DocumentFile(file, RepeatedWords.FILE)));
        places = new PrintedPlaces(() -> extractor, files);
        paper = ((ExtractOutcome.Extracted) extractor
                        .extract(RepeatedWords.FILE, Files.readAllBytes(file))
                        .get(0))
                .document();
    }

    private Printed of(Citation citation) {
        Unit unit = paper.structure().unit(citation.unit()).orElseThrow();
        return places.of(RepeatedWords.FILE, unit.id(), unit.text().value(), citation.span());
    }

    private List<Citation> same() {
        return paper.citations().stream()
                .filter(each -> each.text().contains(RepeatedWords.WORDS))
                .toList();
    }

    @Test
    void theSameWordsOnOnePageHaveEachTheirOwnPlace() {
        List<Citation> same = same();
        assertThat(same).extracting(Citation::unit).contains("A1", "A2", "A3");
        List<Place> found = same.stream()
                .filter(each -> each.unit().startsWith("A"))
                .map(each -> of(each).places().get(0))
                .toList();
        assertThat(found).extracting(Place::page).containsOnly(1);
        assertThat(found).extracting(place -> place.box().y()).isSorted().doesNotHaveDuplicates();
        assertThat(found).allSatisfy(place -> {
            assertThat(place.box().width()).isPositive();
            assertThat(place.box().height()).isBetween(5f, 20f);
        });
    }

    @Test
    void partOfAWordIsAsWideAsItsLetters() {
        Citation citation = same().stream()
                .filter(each -> each.unit().equals("A3"))
                .findFirst()
                .orElseThrow();
        Unit unit = paper.structure().unit("A3").orElseThrow();
        int end = citation.text().length() == RepeatedWords.WORDS.length()
                ? citation.span().end()
                : citation.span().start() + citation.text().indexOf(RepeatedWords.WORDS) + RepeatedWords.WORDS.length();
        Place seven = places.of(RepeatedWords.FILE, "A3", unit.text().value(), new Span(end - 1, end))
                .places()
                .get(0);
        Place after = places.of(RepeatedWords.FILE, "A3", unit.text().value(), new Span(end, end + 2))
                .places()
                .get(0);
        assertThat(unit.text().value().substring(end - 1, end + 2)).isEqualTo("7).");
        // A figure of Helvetica is 0.556 of its size wide, as its metrics say; "7" is one of three characters of the
        // word.
        assertThat(seven.box().width() / seven.box().height()).isCloseTo(0.556f, within(0.01f));
        assertThat(after.box().x()).isCloseTo(seven.box().x() + seven.box().width(), within(0.05f));
    }

    @Test
    void findsWhatLiesInAnArchive() throws IOException {
        Path archive = folder.resolve("stukken.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("2032/brief.txt"));
            zip.write("Aan de Voorzitter".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("2032/" + RepeatedWords.FILE));
            zip.write(Files.readAllBytes(file));
        }
        String source = "map/stukken.zip!/2032/" + RepeatedWords.FILE;
        SourceFiles files = new SourceFiles();
        files.add(List.of(new DocumentFile(archive, "map/stukken.zip")));
        PrintedPlaces packed = new PrintedPlaces(() -> extractor, files);
        Citation citation = same().get(0);
        Unit unit = paper.structure().unit(citation.unit()).orElseThrow();

        assertThat(packed.of(source, unit.id(), unit.text().value(), citation.span()))
                .isEqualTo(of(citation));
        assertThat(packed.unpacked(source))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(RepeatedWords.pdf()));
        assertThat(packed.unpacked("map/stukken.zip!/2032/other.pdf")).isEmpty();
        assertThat(packed.unpacked("other.zip!/2032/other.pdf")).isEmpty();
    }

    @Test
    void unpacksAnArchiveOnceForAllThatAPageAsks() throws IOException {
        Path archive = archive("stukken.zip", RepeatedWords.pdf());
        SourceFiles files = new SourceFiles();
        files.add(List.of(new DocumentFile(archive, "stukken.zip")));
        AtomicInteger unpacked = new AtomicInteger();
        PackedPieces pieces = new PackedPieces(() -> {
            unpacked.incrementAndGet();
            return extractor;
        });
        String source = "stukken.zip!/" + RepeatedWords.FILE;
        DocumentFile file = files.file(source).orElseThrow();

        for (int i = 0; i < 3; i++) {
            assertThat(pieces.find(source, file))
                    .hasValueSatisfying(piece -> assertThat(piece.bytes()).isEqualTo(RepeatedWords.pdf()));
        }
        assertThat(unpacked).hasValue(1);
        assertThat(pieces.find("stukken.zip!/other.pdf", file)).isEmpty();

        byte[] other = "Aan de Voorzitter".getBytes(StandardCharsets.UTF_8);
        archive("stukken.zip", other);
        assertThat(pieces.find(source, file))
                .hasValueSatisfying(piece -> assertThat(piece.bytes()).isEqualTo(other));
    }

    private Path archive(String name, byte[] paper) throws IOException {
        Path archive = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(RepeatedWords.FILE));
            zip.write(paper);
        }
        return archive;
    }

    @Test
    void saysWhyThereIsNoPlace() throws IOException {
        Citation citation = same().get(0);
        assertThat(of(citation).state()).isEqualTo(State.FOUND);
        assertThat(places.of("other.pdf", "A1", "Ja.", new Span(0, 2)).state()).isEqualTo(State.NO_FILE);

        Files.write(file, "Aan de Voorzitter\n\nEen andere tekst.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(of(citation).state()).isEqualTo(State.CHANGED);
        Files.delete(file);
        assertThat(of(citation).state()).isEqualTo(State.NO_FILE);
    }

    @Test
    void plainTextHasNoPlaces() throws IOException {
        Path text =
                Files.writeString(folder.resolve("brief.txt"), "Aan de Voorzitter\n\nEen tekst zonder bladzijden.\n");
        SourceFiles files = new SourceFiles();
        files.add(List.of(new DocumentFile(text, "brief.txt")));
        Unit unit = extractor.structures("brief.txt", Files.readAllBytes(text)).get(0).units().stream()
                .filter(each -> each.text().length() > 3)
                .findFirst()
                .orElseThrow();
        Printed printed = new PrintedPlaces(() -> extractor, files)
                .of("brief.txt", unit.id(), unit.text().value(), new Span(0, 3));
        assertThat(printed.state()).isEqualTo(State.NO_PLACES);
    }
}
