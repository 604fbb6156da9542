package nl.kamergraaf;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests find what lies beside the sources. */
public final class Repository {

    private Repository() {}

    /** Returns the root of the working copy: the folder above the tests' that holds {@code .mvn}. */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no .mvn folder above " + start);
    }

    /** Returns the folder with documents and truth that may lie beside the working copy; it need not exist. */
    public static Path evaluation() {
        String folder = System.getProperty("kamergraaf.evaluation", "../shared");
        return root().resolve(folder).normalize();
    }
}
