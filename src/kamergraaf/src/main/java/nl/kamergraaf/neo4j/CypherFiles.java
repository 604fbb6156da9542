package nl.kamergraaf.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The Cypher files that are packaged with the program. */
public final class CypherFiles {

    private CypherFiles() {}

    /**
     * Returns the text of {@code cypher/FOLDER/NAME.cypher}.
     *
     * @throws IllegalStateException if there is no such file: it is part of the program, so this is a fault of the build
     */
    public static String load(String folder, String name) {
        String resource = "/cypher/" + folder + "/" + name + ".cypher";
        try (InputStream in = CypherFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
