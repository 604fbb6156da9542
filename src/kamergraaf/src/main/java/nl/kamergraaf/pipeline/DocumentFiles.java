package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files that a user means by files and folders. In a folder every file counts but hidden ones, {@code README}
 * files, and whatever lies in a folder {@code catalogue}; a file that is named itself always counts.
 */
public final class DocumentFiles {

    private static final Set<String> SKIPPED_FOLDERS = Set.of("catalogue");

    private DocumentFiles() {}

    /**
     * A file and how it is called in outcomes.
     *
     * @param path   where it lies
     * @param source its name: for a file in a named folder the path below that folder, with {@code /}
     */
    public record DocumentFile(Path path, String source) {}

    /**
     * Returns the files in the order of the arguments, within a folder by name.
     *
     * @throws java.nio.file.NoSuchFileException if a path does not exist
     * @throws IOException if a folder cannot be read
     */
    public static List<DocumentFile> find(List<Path> paths) throws IOException {
        List<DocumentFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path));
            } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                files.add(new DocumentFile(path, String.valueOf(path.getFileName())));
            } else {
                throw new java.nio.file.NoSuchFileException(path.toString());
            }
        }
        return files;
    }

    /**
     * Returns the catalogues that lie with the documents: files whose names end in {@code .csv} in folders {@code catalogue}.
     *
     * @throws IOException if a folder cannot be read
     */
    public static List<Path> catalogues(List<Path> paths) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    files.filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".csv")
                                    && file.getParent() != null
                                    && SKIPPED_FOLDERS.contains(name(file.getParent()))
                                    && Files.isRegularFile(file))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static List<DocumentFile> inFolder(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean skipped =
                        !directory.equals(folder) && (isHidden(directory) || SKIPPED_FOLDERS.contains(name(directory)));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && !name(file).toUpperCase(Locale.ROOT).startsWith("README")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        return found.stream()
                .map(file -> new DocumentFile(
                        file, folder.relativize(file).toString().replace('\\', '/')))
                .toList();
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
