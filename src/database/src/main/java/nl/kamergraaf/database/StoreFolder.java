package nl.kamergraaf.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of the store, held by this process alone until it is closed. */
final class StoreFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private StoreFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the folder if it is missing and locks it.
     *
     * @throws StartException if it cannot be made or written, or another process holds it
     */
    static StoreFolder open(Path path) {
        FileChannel channel;
        try {
            Files.createDirectories(path);
            channel =
                    FileChannel.open(path.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unusable(path, e);
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw locked(path, null);
            }
        } catch (IOException e) {
            throw unusable(path, e);
        }
        return new StoreFolder(path, channel);
    }

    static StartException locked(Path path, @Nullable Throwable cause) {
        return new StartException(
                StartFailure.STORE_LOCKED, "The store in " + path + " is in use by another process.", cause);
    }

    private static StartException unusable(Path path, IOException cause) {
        return new StartException(
                StartFailure.FOLDER_UNUSABLE,
                "The folder " + path + " of the store cannot be made or written (" + cause + ").",
                cause);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
