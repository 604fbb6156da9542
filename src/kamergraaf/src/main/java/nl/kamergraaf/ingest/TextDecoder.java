package nl.kamergraaf.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds the character set of plain text: by its byte order mark, by being sound UTF-8, by the zero bytes of UTF-16, and else
 * Windows-1252, which Dutch offices used before.
 */
final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Text with this share of sound multi-byte sequences is UTF-8 that was damaged. */
    private static final double DAMAGED_UTF8 = 0.8;

    private TextDecoder() {}

    /**
     * Text and how it was decoded.
     *
     * @param damaged whether some bytes have no meaning in the character set; U+FFFD stands for them
     */
    record Decoded(String text, Charset charset, boolean damaged) {}

    static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return lenient(bytes, 0, wide);
        }
        try {
            return new Decoded(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    StandardCharsets.UTF_8,
                    false);
        } catch (CharacterCodingException e) {
            return lenient(bytes, 0, soundShare(bytes) >= DAMAGED_UTF8 ? StandardCharsets.UTF_8 : WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return new Decoded(text, charset, text.indexOf('\ufffd') >= 0);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a replacing decoder does not report errors", e);
        }
    }

    /** Returns which UTF-16 the bytes are: in Latin script every other byte of it is zero. */
    @org.jspecify.annotations.Nullable private static Charset wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, 4096) & ~1;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs >= 2 && even * 10 > pairs * 7 && odd * 10 < pairs) {
            return StandardCharsets.UTF_16BE;
        }
        if (pairs >= 2 && odd * 10 > pairs * 7 && even * 10 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /** Returns the share of the bytes above ASCII that stand in sound UTF-8 sequences. */
    private static double soundShare(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int b = bytes[i] & 0xff;
            int length = b < 0x80
                    ? 1
                    : b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
            int seen = 1;
            while (seen < length && i + seen < bytes.length && (bytes[i + seen] & 0xc0) == 0x80) {
                seen++;
            }
            if (length > 1 && seen == length) {
                sound++;
            } else if (b >= 0x80) {
                broken++;
            }
            i += length == 0 ? 1 : seen;
        }
        return sound + broken == 0 ? 0 : (double) sound / (sound + broken);
    }
}
