package nl.kamergraaf.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * How documents are called: by their path below the folder that is read, as {@code extract} calls them.
 *
 * @param folder the folder's full address, with a slash at its end
 */
record InputNames(String folder) implements Serializable {

    /**
     * Returns the names below a folder.
     *
     * @throws UncheckedIOException if there is no such file system
     */
    static InputNames below(String folder, Configuration configuration) {
        Path path = new Path(folder);
        try {
            String full = path.getFileSystem(configuration).makeQualified(path).toString();
            return new InputNames(full.endsWith("/") ? full : full + "/");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + folder, e);
        }
    }

    /** Returns the name of the document at an address. */
    String of(String address) {
        String full = new Path(address).toString();
        return full.startsWith(folder) ? full.substring(folder.length()) : new Path(address).getName();
    }
}
