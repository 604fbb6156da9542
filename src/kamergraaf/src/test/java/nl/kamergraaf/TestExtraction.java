package nl.kamergraaf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.pipeline.ExtractOutcome;
import nl.kamergraaf.pipeline.FolderExtraction;

/** The extraction as the program ships it, for tests. */
public final class TestExtraction {

    private TestExtraction() {}

    /** Returns what is found in the files of a folder that can be read. */
    public static List<ExtractedDocument> folder(Path folder) throws IOException {
        return files(DocumentFiles.find(List.of(folder)));
    }

    /** Returns what is found in files that can be read. */
    public static List<ExtractedDocument> files(List<DocumentFiles.DocumentFile> files) {
        List<ExtractedDocument> documents = new ArrayList<>();
        new FolderExtraction(Stages.extractor(), 2)
                .run(
                        files,
                        outcomes -> outcomes.forEach(outcome -> {
                            if (outcome instanceof ExtractOutcome.Extracted extracted) {
                                documents.add(extracted.document());
                            }
                        }));
        return documents;
    }
}
