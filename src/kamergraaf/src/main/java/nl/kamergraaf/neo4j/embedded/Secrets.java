package nl.kamergraaf.neo4j.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Random words kept in files that only their owner can read. */
final class Secrets {

    private static final int BYTES = 18;

    private Secrets() {}

    /**
     * Makes a random word of letters, digits, hyphens and underscores and writes it to a new file.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the file exists
     */
    static String create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        FileAttribute<?>[] ownerOnly =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createFile(file, ownerOnly);
        Files.writeString(file, secret + "\n", StandardCharsets.UTF_8);
        return secret;
    }
}
