package nl.kamergraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.Repository;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that go to the graph by way of a file with their rows come to the same as those that go there at once. */
class RowsIngestionTests {

    @TempDir
    private Path folder;

    private DocumentFile rowsOf(List<DocumentFile> files) throws IOException {
        Path rows = folder.resolve("papers.rows");
        try (OutputStream out = Files.newOutputStream(rows);
                RowsWriter writer = new RowsWriter(out)) {
            new FolderExtraction(Extractors.standard(), 2).run(files, all -> all.forEach(writer::write));
        }
        return new DocumentFile(rows, "papers.rows");
    }

    @Test
    void theGraphGetsTheSameRowsAndTheListenerTheSameOutcomes() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("more")).resolve("empty.txt"), "  ");
        Files.write(folder.resolve("more/broken.pdf"), "%PDF-1.7\nnothing more".getBytes("US-ASCII"));
        List<DocumentFile> files =
                DocumentFiles.find(List.of(Repository.root().resolve("import"), folder.resolve("more")));
        KeepingWriter atOnce = new KeepingWriter();
        List<IngestOutcome> outcomesAtOnce = new ArrayList<>();
        new Ingestion(Extractors.standard(), atOnce, 2).run(files, outcomesAtOnce::add);

        KeepingWriter later = new KeepingWriter();
        List<IngestOutcome> outcomes = new ArrayList<>();
        List<DocumentFile> rows = List.of(rowsOf(files));
        IngestCounts counts = new RowsIngestion(later).run(rows, () -> {}, outcomes::add);

        assertThat(RowsIngestion.count(rows)).isEqualTo(files.size());
        assertThat(counts.ingested()).isEqualTo(files.size() - 2);
        assertThat(outcomes).containsExactlyInAnyOrderElementsOf(outcomesAtOnce);
        assertThat(later.written())
                .extracting(GraphDelta::paperRecord)
                .containsExactlyElementsOf(
                        atOnce.written().stream().map(GraphDelta::paperRecord).toList());
        for (int i = 0; i < later.written().size(); i++) {
            GraphDelta one = later.written().get(i);
            GraphDelta other = atOnce.written().get(i);
            assertThat(one.bytes()).isEqualTo(other.bytes());
            assertThat(one.properties().keySet())
                    .containsExactlyElementsOf(
                            new java.util.TreeSet<>(other.properties().keySet()));
            assertThat(one.size()).isEqualTo(other.size());
        }
    }

    @Test
    void aLineThatHoldsNoneFailsAloneAndIsNamed() throws IOException {
        DocumentFile good = rowsOf(DocumentFiles.find(List.of(Repository.root().resolve("import/kst-99310-7.xml"))));
        String line = Files.readString(good.path()).strip();
        Path mixed = folder.resolve("mixed.rows");
        Files.writeString(
                mixed,
                String.join(
                        "\n",
                        line.substring(0, line.length() / 2),
                        line.replace("\"rows\":\"", "\"rows\":\"AAAA"),
                        "{\"source\":\"a.pdf\",\"outcome\":\"extracted\"}",
                        "[]",
                        "",
                        line));
        List<DocumentFile> files = List.of(
                new DocumentFile(mixed, "mixed.rows"), new DocumentFile(folder.resolve("gone.rows"), "gone.rows"));
        KeepingWriter writer = new KeepingWriter();
        List<IngestOutcome> outcomes = new ArrayList<>();

        IngestCounts counts = new RowsIngestion(writer).run(files, () -> {}, outcomes::add);

        assertThat(writer.written()).hasSize(1);
        assertThat(counts.ingested()).isEqualTo(1);
        assertThat(outcomes)
                .filteredOn(each -> each instanceof IngestOutcome.Failed)
                .extracting(IngestOutcome::source)
                .containsExactly(
                        "mixed.rows, line 1",
                        "mixed.rows, line 2",
                        "mixed.rows, line 3",
                        "mixed.rows, line 4",
                        "mixed.rows, line 5",
                        "gone.rows");
    }
}
