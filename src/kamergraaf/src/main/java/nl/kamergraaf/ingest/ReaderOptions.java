package nl.kamergraaf.ingest;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How documents are read.
 *
 * @param ocr           whether pages without a text layer are put through Tesseract where it is installed
 * @param tesseract     the program, found on the search path if it has no folder
 * @param ocrLimit      how much processor time one page may take
 * @param maxBytes      larger files, and larger entries of archives once unpacked, are refused
 * @param maxCharacters how much text a document may have before the rest is left out, with a diagnostic
 */
public record ReaderOptions(boolean ocr, Path tesseract, Duration ocrLimit, long maxBytes, int maxCharacters) {

    /** @throws IllegalArgumentException if a limit is not positive */
    public ReaderOptions {
        if (maxBytes <= 0 || maxCharacters <= 0 || ocrLimit.isNegative() || ocrLimit.isZero()) {
            throw new IllegalArgumentException(
                    "limits must be positive: " + maxBytes + " bytes, " + maxCharacters + " characters, " + ocrLimit);
        }
    }

    /** Returns the usual settings: OCR where Tesseract is installed, a minute of processor time a page, 256 MB, 50 million characters. */
    public static ReaderOptions standard() {
        return new ReaderOptions(true, Path.of("tesseract"), Duration.ofSeconds(60), 256L << 20, 50_000_000);
    }

    /** Returns these settings with another limit to the processor time of a page's OCR. */
    public ReaderOptions withOcrLimit(Duration limit) {
        return new ReaderOptions(ocr, tesseract, limit, maxBytes, maxCharacters);
    }

    /** Returns these settings with OCR on or off. */
    public ReaderOptions withOcr(boolean enabled) {
        return new ReaderOptions(enabled, tesseract, ocrLimit, maxBytes, maxCharacters);
    }

    /** Returns these settings with another place of the Tesseract program. */
    public ReaderOptions withTesseract(Path program) {
        return new ReaderOptions(ocr, program, ocrLimit, maxBytes, maxCharacters);
    }

    /** Returns these settings with another limit to the size of a file. */
    public ReaderOptions withMaxBytes(long bytes) {
        return new ReaderOptions(ocr, tesseract, ocrLimit, bytes, maxCharacters);
    }
}
