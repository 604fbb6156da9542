package nl.kamergraaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.Diagnostic;
import nl.kamergraaf.pipeline.IngestOutcome;
import org.jspecify.annotations.Nullable;

/** What became of the documents of a run, as a JSON file: every failure, every file without text, every diagnostic. */
final class IngestReport {

    private final List<Map<String, @Nullable Object>> failed = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> noContent = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> diagnostics = new ArrayList<>();
    private int ingested;
    private int unchanged;

    void add(IngestOutcome outcome) {
        if (outcome instanceof IngestOutcome.Ingested one) {
            ingested++;
            diagnose(one.source(), one.documentId(), one.diagnostics());
        } else if (outcome instanceof IngestOutcome.Unchanged one) {
            unchanged++;
            diagnose(one.source(), one.documentId(), one.diagnostics());
        } else if (outcome instanceof IngestOutcome.NoContent none) {
            noContent.add(unread(none.source(), none.reason(), none.message()));
        } else if (outcome instanceof IngestOutcome.Failed bad) {
            failed.add(unread(bad.source(), bad.reason(), bad.message()));
        }
    }

    private void diagnose(String source, String document, List<Diagnostic> found) {
        for (Diagnostic diagnostic : found) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("source", source);
            row.put("document", document);
            row.put("code", diagnostic.code());
            row.put("unit", diagnostic.unit());
            row.put("message", diagnostic.message());
            diagnostics.add(row);
        }
    }

    private static Map<String, @Nullable Object> unread(String source, String reason, String message) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("source", source);
        row.put("reason", reason);
        row.put("message", message);
        return row;
    }

    /** Writes the file. */
    void write(Path file, int files, double seconds) throws IOException {
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("files", files);
        report.put("seconds", Math.round(seconds * 1000) / 1000.0);
        report.put("ingested", ingested);
        report.put("unchanged", unchanged);
        report.put("failed", failed);
        report.put("noContent", noContent);
        report.put("diagnostics", diagnostics);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, Json.pretty(report) + "\n");
    }

    /** Returns how many diagnostics there are. */
    int diagnostics() {
        return diagnostics.size();
    }
}
