package nl.kamergraaf.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file to be read.
 *
 * @param name   the file's name, used in outcomes
 * @param bytes  its whole content; not copied, never changed
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param depth  in how many containers it lies
 */
record Source(String name, byte[] bytes, String sha256, int depth) {

    static Source of(String name, byte[] bytes, int depth) {
        return new Source(name, bytes, hash(bytes), depth);
    }

    /**
     * Returns an archive that is unpacked from the disk: its name and hash without its bytes.
     *
     * @throws IOException if the file system does not give the bytes
     */
    static Source ofArchive(String name, Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new Source(name, new byte[0], HexFormat.of().formatHex(digest.digest()), 0);
    }

    /** Returns a file that lies in this one. */
    Source entry(String path, byte[] content) {
        return of(name + "!/" + path, content, depth + 1);
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
