package nl.kamergraaf.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kamergraaf.Repository;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks of every official publication that the documents of an evaluation folder are found to cite whether it exists, where the folder
 * has lists of those that do ({@code reference/official-ids}, an identifier a line). What does not exist is listed in
 * {@code target/cited-identifiers.md}: it is a fault of the reading, of the paper, or newer than the lists.
 */
class CitedIdentifiersIT {

    private static final double SHARE = 0.95;

    @Test
    void nearlyAllThatIsCitedExists() throws IOException {
        Path lists = Repository.evaluation().resolve("reference/official-ids");
        assumeTrue(Files.isDirectory(lists), () -> "skipped: no lists of official identifiers in " + lists);
        Set<String> official = official(lists);
        Map<String, String> unknown = new TreeMap<>();
        Set<String> cited = new HashSet<>();
        for (String line :
                Extraction.of(Repository.evaluation().resolve("documents")).lines()) {
            JsonNode document = JsonMapper.builder().build().readTree(line);
            for (JsonNode citation : document.path("citations")) {
                String target = citation.path("target").asString("");
                if (target.matches("(?:kst|ah-[te]k|h-[te]k|kv-[te]k)-.*")
                        && cited.add(target)
                        && !exists(official, target)) {
                    String where = document.path("source").asString() + " "
                            + citation.path("unit").asString() + ": "
                            + citation.path("text").asString();
                    unknown.put(target, where);
                }
            }
        }
        double share = 1 - (double) unknown.size() / Math.max(1, cited.size());
        List<String> report = new ArrayList<>(List.of(
                "# Official publications cited",
                "",
                String.format(
                        Locale.ROOT,
                        "%d distinct identifiers, %d of them exist (%.3f).",
                        cited.size(),
                        cited.size() - unknown.size(),
                        share),
                ""));
        unknown.forEach((target, where) -> report.add("* " + target + " in " + where));
        Path target = Repository.root().resolve("target");
        Files.createDirectories(target);
        Files.write(target.resolve("cited-identifiers.md"), report);
        assertThat(cited).hasSizeGreaterThan(50);
        assertThat(share).as(() -> String.join("\n", report)).isGreaterThanOrEqualTo(SHARE);
    }

    /** The lists name the items of a sitting; a sitting exists if one of its items does. */
    private static boolean exists(Set<String> official, String target) {
        String name = target.toLowerCase(Locale.ROOT);
        return official.contains(name) || name.startsWith("h-") && official.contains(name + "-1");
    }

    private static Set<String> official(Path lists) throws IOException {
        Set<String> identifiers = new HashSet<>();
        try (Stream<Path> files = Files.list(lists)) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file)
                        .forEach(line -> identifiers.add(line.strip().toLowerCase(Locale.ROOT)));
            }
        }
        return identifiers;
    }
}
