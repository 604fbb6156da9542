package nl.kamergraaf.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.pipeline.ExtractionWriter;
import nl.kamergraaf.pipeline.FolderExtraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of documents as {@code extract} gives it.
 *
 * @param lines the JSON Lines
 */
record Extraction(List<String> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Extracts every document of a folder. */
    static Extraction of(Path folder) throws IOException {
        return of(List.of(folder));
    }

    /** Extracts files, and every document of folders. */
    static Extraction of(List<Path> paths) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExtractionWriter writer = new ExtractionWriter(out)) {
            new FolderExtraction(Extractors.standard(), 2)
                    .run(DocumentFiles.find(paths), outcomes -> outcomes.forEach(writer::write));
        }
        return new Extraction(out.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** Returns the documents by the name of their file. */
    Map<String, JsonNode> documents() {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (String line : lines) {
            JsonNode document = JSON.readTree(line);
            String source = document.path("source").asString();
            documents.put(source.substring(source.lastIndexOf('/') + 1), document);
        }
        return documents;
    }

    /** Reads the truth of a folder. */
    static List<JsonNode> truth(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(f -> JSON.readTree(f.toFile()))
                    .toList();
        }
    }
}
