package nl.kamergraaf.ingest;

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

    /** Returns a file that lies in this one. */
    Source entry(String path, byte[] content) {
        return of(name + "!/" + path, content, depth + 1);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
