package nl.kamergraaf.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.Repository;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.UnknownQueryException;
import org.junit.jupiter.api.Test;

/** The named queries as files: complete heads, examples that work, and a README that lists exactly them. */
class NamedQueryFilesTests {

    private static final List<NamedQuery> QUERIES = NamedQueryFiles.all();

    @Test
    void everyFileIsLoaded() throws IOException {
        try (Stream<Path> files = Files.list(Repository.root().resolve("cypher/queries"))) {
            assertThat(QUERIES.stream().map(query -> query.name() + ".cypher"))
                    .hasSizeGreaterThan(10)
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void everyExampleAsksItsQueryWithParametersThatItHas() {
        for (NamedQuery query : QUERIES) {
            String[] words = query.example().split(" ");
            assertThat(words).startsWith("query", query.name());
            Map<String, String> given = Stream.of(words)
                    .skip(2)
                    .collect(Collectors.toMap(
                            word -> word.substring(0, word.indexOf('=')),
                            word -> word.substring(word.indexOf('=') + 1)));
            assertThat(query.values(given)).hasSameSizeAs(query.parameters());
        }
    }

    @Test
    void theReadmeListsExactlyThem() throws IOException {
        String readme = Files.readString(Repository.root().resolve("README.md"));
        List<String> rows = readme.substring(readme.indexOf("\n## Queries\n") + 1)
                .lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(QUERIES.stream()
                        .map(query -> "| `" + query.name() + "` | " + query.answers() + " | "
                                + query.parameters().stream()
                                        .map(each -> "`" + each.name() + "=" + each.fallback() + "`")
                                        .collect(Collectors.joining(", "))
                                + " |")
                        .toList());
    }

    @Test
    void aHeadMustBeCompleteAndTrue() {
        String sound =
                """
                // title: A
                // answers: B?
                // param: limit integer 5 how many
                // example: query a limit=3
                RETURN $limit
                """;
        assertThat(NamedQuery.parse("a", sound).values(Map.of())).containsEntry("limit", 5L);
        assertThatThrownBy(() -> NamedQuery.parse("a", sound.replace("$limit", "1")))
                .hasMessageContaining("declares [limit] but uses []");
        assertThatThrownBy(() -> NamedQuery.parse("a", sound.replace("$limit", "$limit, $other")))
                .hasMessageContaining("uses [limit, other]");
        assertThatThrownBy(() -> NamedQuery.parse("a", sound.replace("// title: A\n", "")))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> NamedQuery.parse("a", sound.replace("integer 5", "whole 5")))
                .hasMessageContaining("NAME TYPE DEFAULT MEANING");
        assertThatThrownBy(() -> NamedQuery.parse("a", sound).values(Map.of("limit", "many")))
                .isInstanceOf(UnknownQueryException.class)
                .hasMessageContaining("whole number");
        assertThatThrownBy(() -> NamedQuery.parse("a", sound).values(Map.of("size", "1")))
                .isInstanceOf(UnknownQueryException.class)
                .hasMessageContaining("no parameter \"size\"");
        assertThatThrownBy(() -> NamedQuery.find(QUERIES, "nothing"))
                .isInstanceOf(UnknownQueryException.class)
                .hasMessageContaining("trace-back");
    }
}
