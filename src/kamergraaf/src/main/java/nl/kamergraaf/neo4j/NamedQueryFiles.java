package nl.kamergraaf.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamergraaf.query.NamedQuery;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The named queries that are packaged with the program: every file in {@code cypher/queries}. */
public final class NamedQueryFiles {

    private static final String ENDING = ".cypher";

    private NamedQueryFiles() {}

    /**
     * Returns them in the order of their names; no database is needed for it.
     *
     * @throws IllegalArgumentException if the head of a file is incomplete: that is a fault of the build
     */
    public static List<NamedQuery> all() {
        List<NamedQuery> queries = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/queries/*" + ENDING)) {
                String name = String.valueOf(file.getFilename());
                queries.add(NamedQuery.parse(
                        name.substring(0, name.length() - ENDING.length()),
                        file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cypher/queries", e);
        }
        queries.sort(Comparator.comparing(NamedQuery::name));
        return List.copyOf(queries);
    }
}
