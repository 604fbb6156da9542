package nl.kamergraaf.neo4j.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.Repository;
import nl.kamergraaf.query.NamedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserDressTests {

    private static List<NamedQuery> named() throws IOException {
        List<NamedQuery> queries = new ArrayList<>();
        try (Stream<Path> files = Files.list(Repository.root().resolve("cypher/queries"))) {
            for (Path file : files.sorted().toList()) {
                queries.add(
                        NamedQuery.parse(file.getFileName().toString().replace(".cypher", ""), Files.readString(file)));
            }
        }
        return queries;
    }

    @Test
    void theGuideNamesQueriesThatThereAre() throws IOException {
        assertThat(named().stream().map(NamedQuery::name)).containsAll(BrowserDress.queriesInGuide());
        assertThat(new BrowserDress(named()).guide()).doesNotContain("<!--");
    }

    @Test
    void queriesRunAsTheyStand() throws IOException {
        BrowserDress dress = new BrowserDress(named());
        assertThat(dress.guide()).doesNotContain("$").contains("'kst-99310-30'");
        assertThat(dress.favourites()).doesNotContain("$").startsWith("// Wie haalt wie aan\nMATCH");
    }

    @Test
    void valuesAreQuoted() {
        NamedQuery query = NamedQuery.parse(
                "hostile",
                """
                // title: <b>
                // answers: none
                // param: name string a'\\b a name
                // example: none
                MATCH (n {name: $name}) RETURN n
                """);
        assertThat(BrowserDress.runnable(query)).isEqualTo("MATCH (n {name: 'a\\'\\\\b'}) RETURN n");
        assertThat(new BrowserDress(List.of(query)).guide()).contains("<p>&lt;b&gt;</p>");
    }

    @Test
    void theKeyIsNewEveryTimeAndItsOwners(@TempDir Path store) throws IOException {
        BrowserDress dress = new BrowserDress(named());
        String first = dress.writeTo(store);
        String second = dress.writeTo(store);
        assertThat(second).isNotEqualTo(first).hasSizeGreaterThan(20);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store.resolve("key.txt"))))
                .isEqualTo("rw-------");
        assertThat(store.resolve("browser/style.grass")).exists();
    }
}
