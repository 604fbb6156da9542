package nl.kamergraaf.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;

/** Where the papers of a run were read from. Thread-safe. Only files that were added can be found, so no path can be made up. */
public final class SourceFiles {

    private final Map<String, Path> paths = new ConcurrentHashMap<>();

    /** Adds files. */
    public void add(List<DocumentFile> files) {
        files.forEach(file -> paths.put(file.source(), file.path()));
    }

    /** Returns how many files were added. */
    public int count() {
        return paths.size();
    }

    /**
     * Returns the file of a paper.
     *
     * @param source its name in outcomes
     */
    public Optional<Path> path(String source) {
        return Optional.ofNullable(paths.get(source));
    }
}
