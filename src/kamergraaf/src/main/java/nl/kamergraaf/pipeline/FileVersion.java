package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file as it is now: while these stay the same, so does what was read from it.
 *
 * @param size     in bytes
 * @param modified in milliseconds since 1970
 */
record FileVersion(Path file, long size, long modified) {

    /** @throws IOException if the file is not there */
    static FileVersion of(Path file) throws IOException {
        return new FileVersion(
                file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
    }
}
