package nl.kamergraaf.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well the extraction does, as it was measured: the table of a report in {@code src/docs}.
 *
 * @param measured  on what: {@code sample} or {@code papers}
 * @param documents how many papers it was measured on
 * @param rows      aspect, precision, recall, F1 and counts
 */
record Accuracy(String measured, String documents, List<List<String>> rows) {

    /** The aspect that every paper has once. */
    private static final String OF_PAPERS = "kind";

    /** Returns the reports that the program was built with. */
    static List<Accuracy> packaged() {
        return Stream.of(read("papers", "/docs/accuracy-papers.md"), read("sample", "/docs/accuracy.md"))
                .filter(each -> !each.rows.isEmpty())
                .toList();
    }

    private static Accuracy read(String measured, String resource) {
        try (InputStream in = Accuracy.class.getResourceAsStream(resource)) {
            return parse(measured, in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Accuracy parse(String measured, String report) {
        List<List<String>> rows = report.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .filter(cells ->
                        cells.size() >= 7 && Character.isDigit(cells.get(1).charAt(0)))
                .toList();
        String documents = rows.stream()
                .filter(row -> row.get(0).equals(OF_PAPERS))
                .map(row -> String.valueOf(Integer.parseInt(row.get(4)) + Integer.parseInt(row.get(6))))
                .findFirst()
                .orElse("0");
        return new Accuracy(measured, documents, rows);
    }
}
