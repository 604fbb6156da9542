package nl.kamergraaf.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files under {@code /lexicon}. */
final class Resources {

    private Resources() {}

    /**
     * Returns the lines of a file.
     *
     * @throws LexiconException if there is no such file: it is part of the program, so this is a fault of the build
     */
    static List<String> lines(String file) {
        try (InputStream in = Resources.class.getResourceAsStream("/lexicon/" + file)) {
            if (in == null) {
                throw new LexiconException(file, 0, "not found on the class path under /lexicon");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new LexiconException(file, "cannot be read", e);
        }
    }
}
