package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;

/**
 * Where papers were read from: the files of this run, and folders whose files were read by others. Thread-safe. Nothing outside
 * of those files and folders can be found, whatever name is asked for.
 */
public final class SourceFiles {

    /** Between the name of a container and that of a file in it. */
    static final String WITHIN = "!/";

    private final Map<String, Path> paths = new ConcurrentHashMap<>();
    private final List<Path> folders = new CopyOnWriteArrayList<>();

    /** Adds files of this run. */
    public void add(List<DocumentFile> files) {
        files.forEach(file -> paths.put(file.source(), file.path()));
    }

    /**
     * Adds a folder that papers were read from before or elsewhere; what is put there later is found too.
     *
     * @throws IOException if it is not there
     */
    public void addFolder(Path folder) throws IOException {
        folders.add(folder.toRealPath());
    }

    /** Returns how many files of this run were added. */
    public int count() {
        return paths.size();
    }

    /**
     * Returns the file of a paper, for one in a container the container: that of this run, or else the one of that name in the
     * first folder that has it.
     *
     * @param source its name in outcomes
     */
    public Optional<Path> path(String source) {
        return file(source).map(DocumentFile::path);
    }

    /** Returns the same file with its own name, which is not that of the paper where it is a container. */
    Optional<DocumentFile> file(String source) {
        Optional<DocumentFile> whole = named(source);
        int within = source.indexOf(WITHIN);
        return whole.isPresent() || within < 0 ? whole : named(source.substring(0, within));
    }

    /** Returns whether a paper lies in a container that is there. */
    public boolean isPacked(String source) {
        return file(source).filter(file -> !file.source().equals(source)).isPresent();
    }

    private Optional<DocumentFile> named(String source) {
        Path known = paths.get(source);
        Optional<Path> path = known != null
                ? Optional.of(known)
                : folders.stream()
                        .flatMap(folder -> below(folder, source).stream())
                        .findFirst();
        return path.map(each -> new DocumentFile(each, source));
    }

    private static Optional<Path> below(Path folder, String source) {
        try {
            Path file = folder.resolve(source).toRealPath();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
