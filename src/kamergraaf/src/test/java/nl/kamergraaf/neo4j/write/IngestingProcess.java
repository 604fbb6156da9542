package nl.kamergraaf.neo4j.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.Neo4jGraph;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import nl.kamergraaf.pipeline.Ingestion;

/** Ingests a folder in small batches, to be killed meanwhile. */
final class IngestingProcess {

    static final String BEGINS = "begins";

    private IngestingProcess() {}

    public static void main(String[] args) throws Exception {
        Connection connection = new Connection(args[0], "neo4j", System.getenv("KAMERGRAAF_PASSWORD"), "neo4j");
        List<DocumentFile> files = files(Path.of(args[1]));
        try (Neo4jGraph graph = Neo4jGraph.open(connection)) {
            Ingestion ingestion = new Ingestion(Extractors.standard(), graph.writer(), 2).inBatchesOf(3);
            System.out.println(BEGINS);
            ingestion.run(files, outcome -> {});
        }
    }

    /** Returns the files that it reads: those in subfolders take it too long. */
    static List<DocumentFile> files(Path folder) throws IOException {
        return DocumentFiles.find(List.of(folder)).stream()
                .filter(file -> !file.source().contains("/"))
                .toList();
    }
}
