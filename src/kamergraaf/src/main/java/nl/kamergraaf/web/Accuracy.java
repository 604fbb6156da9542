package nl.kamergraaf.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How well the extraction does, as the build measured it: the table of {@code src/docs/accuracy.md}.
 *
 * @param rows aspect, precision, recall, F1 and counts; none where the program was built without the report
 */
record Accuracy(List<List<String>> rows) {

    static Accuracy packaged() {
        try (InputStream in = Accuracy.class.getResourceAsStream("/docs/accuracy.md")) {
            return in == null ? new Accuracy(List.of()) : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Accuracy parse(String report) {
        return new Accuracy(report.lines()
                .filter(line -> line.startsWith("| ") && line.chars().anyMatch(Character::isDigit))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .filter(cells -> cells.size() >= 4)
                .toList());
    }
}
