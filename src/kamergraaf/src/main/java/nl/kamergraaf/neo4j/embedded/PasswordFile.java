package nl.kamergraaf.neo4j.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The database's password, generated once and kept in a file in the store's folder that only its owner can read. */
record PasswordFile(Path file, String password, boolean isNew) {

    private static final String NAME = "password.txt";

    /** Reads the password of a store, or makes one. */
    static PasswordFile in(Path store) {
        Path file = store.resolve(NAME);
        try {
            if (Files.exists(file)) {
                return new PasswordFile(file, read(file), false);
            }
            Files.createDirectories(store);
            return new PasswordFile(file, Secrets.create(file), true);
        } catch (FileAlreadyExistsException e) {
            throw unusable(store, "it is a file");
        } catch (IOException e) {
            throw unusable(store, e.toString());
        }
    }

    private static String read(Path file) throws IOException {
        String password = Files.readString(file, StandardCharsets.UTF_8).strip();
        if (password.length() < 8) {
            throw new EmbeddedDatabaseException(
                    "FOLDER_UNUSABLE", file + " holds no password: delete it and a new one is set at the next start");
        }
        return password;
    }

    private static EmbeddedDatabaseException unusable(Path store, String why) {
        return new EmbeddedDatabaseException(
                "FOLDER_UNUSABLE",
                "the store's folder " + store + " cannot be used (" + why
                        + "): choose another or mend its permissions");
    }
}
