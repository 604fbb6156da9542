package nl.kamergraaf.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A temporary folder with the documents of a partition under their names, gone when it is closed. */
final class WorkFolder implements AutoCloseable {

    private final Path root;
    private final Path documents;

    private WorkFolder(Path root, Path documents) {
        this.root = root;
        this.documents = documents;
    }

    static WorkFolder make() throws IOException {
        Path root = Files.createTempDirectory("kamergraaf");
        return new WorkFolder(root, Files.createDirectory(root.resolve("documents")));
    }

    /** Returns the folder with all documents. */
    Path documents() {
        return documents;
    }

    /**
     * Adds a document.
     *
     * @param name its path below the folder
     * @return where it lies now
     * @throws IOException if it cannot be read or there is no room
     */
    Path add(String name, InputStream bytes) throws IOException {
        Path file = documents.resolve(name).normalize();
        if (!file.startsWith(documents)) {
            throw new IOException(name + " lies outside the folder that is read");
        }
        Files.createDirectories(file.getParent());
        Files.copy(bytes, file);
        return file;
    }

    /** Returns the name under which a document was added. */
    String nameOf(Path file) {
        return documents.relativize(file).toString().replace('\\', '/');
    }

    /** Moves a document into a folder of its own, below which it has the same name; returns that folder. */
    Path alone(Path file) throws IOException {
        Path folder = Files.createTempDirectory(root, "alone");
        Path moved = folder.resolve(documents.relativize(file));
        Files.createDirectories(moved.getParent());
        Files.move(file, moved);
        return folder;
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, java.io.IOException problem) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
