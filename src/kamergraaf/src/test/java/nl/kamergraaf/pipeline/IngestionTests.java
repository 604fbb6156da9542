package nl.kamergraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestionTests {

    @Test
    void theFirstDocumentsAreToldOfSoonAndBatchesGrowToTheirLimit(@TempDir Path folder) throws IOException {
        KeepingWriter writer = new KeepingWriter();
        List<String> told = new ArrayList<>();
        Ingestion ingestion = new Ingestion(Extractors.standard(), writer, 2).inBatchesOf(20);

        IngestCounts counts = ingestion.run(files(folder, 60), outcome -> told.add(outcome.source()));

        assertThat(writer.sizes()).containsExactly(5, 10, 20, 20, 5);
        assertThat(told).hasSize(60).doesNotHaveDuplicates();
        assertThat(counts.ingested()).isEqualTo(60);
    }

    @Test
    void noBatchIsLargerThanAsked(@TempDir Path folder) throws IOException {
        KeepingWriter writer = new KeepingWriter();
        new Ingestion(Extractors.standard(), writer, 2).inBatchesOf(3).run(files(folder, 8), outcome -> {});
        assertThat(writer.sizes()).containsExactly(3, 3, 2);
    }

    @Test
    void aDocumentThatTheDatabaseRefusesFailsAlone(@TempDir Path folder) throws IOException {
        KeepingWriter writer =
                new KeepingWriter(each -> each.paperRecord().source().equals("brief-6.txt"));
        List<IngestOutcome> outcomes = new ArrayList<>();
        IngestCounts counts =
                new Ingestion(Extractors.standard(), writer, 2).inBatchesOf(4).run(files(folder, 9), outcomes::add);

        assertThat(writer.sizes())
                .as("the batch of the refused one is written one by one")
                .containsExactly(4, 1, 1, 1, 1);
        assertThat(counts.ingested()).isEqualTo(8);
        assertThat(outcomes)
                .hasSize(9)
                .filteredOn(each -> each instanceof IngestOutcome.Failed)
                .containsExactly(
                        new IngestOutcome.Failed("brief-6.txt", "refused", "the database did not take the documents"));
    }

    private static List<DocumentFile> files(Path folder, int count) throws IOException {
        List<DocumentFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("brief-" + i + ".txt");
            Files.writeString(file, "Geachte voorzitter,\n\nHierbij zend ik u verslag " + i + " van de proef.\n");
            files.add(new DocumentFile(file, file.getFileName().toString()));
        }
        return files;
    }
}
