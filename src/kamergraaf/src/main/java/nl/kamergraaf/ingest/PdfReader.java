package nl.kamergraaf.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamergraaf.model.ReadOutcome.FailureReason;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text layer of PDF by the places and fonts of its letters. A page without one is read by Tesseract where that is
 * wanted and installed; pictures on pages that have text are never looked at.
 */
final class PdfReader implements FormatReader {

    private static final String END = "%%EOF";
    private static final int TAIL = 4096;

    private final ReaderOptions options;

    PdfReader(ReaderOptions options) {
        this.options = options;
    }

    @Override
    public void read(Source source, Draft draft) throws IOException, UnreadableException {
        try (PDDocument pdf = Loader.loadPDF(source.bytes())) {
            if (pdf.getNumberOfPages() == 0) {
                throw UnreadableException.failed(
                        FailureReason.CORRUPT, "a PDF without pages, probably cut off: fetch it again");
            }
            PdfPageReader.Result result = PdfPageReader.read(pdf);
            List<PrintedPage> pages = result.pages().stream().anyMatch(PrintedPage::isBlank)
                    ? withScans(pdf, result.pages(), draft)
                    : result.pages();
            PdfLayout.write(pages, draft);
            if (!result.broken().isEmpty()) {
                draft.diagnostic("damaged-page", "could not be read completely: page " + list(result.broken()));
            }
            if (isCutOff(source.bytes())) {
                draft.diagnostic("cut-off", "the file ends early, text may be missing: fetch it again");
            }
        } catch (InvalidPasswordException e) {
            throw UnreadableException.encrypted();
        }
    }

    /** A PDF ends with "%%EOF"; others may have put something behind it. */
    private static boolean isCutOff(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return !new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(END);
    }

    private List<PrintedPage> withScans(PDDocument pdf, List<PrintedPage> pages, Draft draft)
            throws UnreadableException {
        boolean all = pages.stream().allMatch(PrintedPage::isBlank);
        Tesseract tesseract = new Tesseract(options.tesseract(), options.ocrLimit());
        String missing = options.ocr() ? tesseract.missing() : "OCR is switched off";
        if (!missing.isEmpty()) {
            if (all) {
                throw UnreadableException.noContent(
                        NoContentReason.IMAGE_ONLY, "pages without a text layer, and " + missing);
            }
            draft.diagnostic("page-without-text", missing + "; no text layer: page " + list(blank(pages)));
            return pages;
        }
        ScannedPages scans = new ScannedPages(pdf, tesseract);
        List<PrintedPage> read = pages.stream()
                .map(page -> page.isBlank() ? scans.read(page) : page)
                .toList();
        if (!scans.failed().isEmpty()) {
            if (all && read.stream().allMatch(PrintedPage::isBlank)) {
                throw UnreadableException.noContent(
                        NoContentReason.IMAGE_ONLY,
                        "pages without a text layer, and OCR failed: "
                                + String.join("; ", scans.failed().keySet()));
            }
            scans.failed()
                    .forEach((reason, numbers) ->
                            draft.diagnostic("ocr-failed", reason + "; not read: page " + list(numbers)));
        }
        if (all && read.stream().allMatch(PrintedPage::isBlank)) {
            throw UnreadableException.noContent(
                    NoContentReason.EMPTY, "no text on its pages, by OCR neither: leave it out");
        }
        if (!scans.read().isEmpty()) {
            draft.diagnostic("ocr", "no text layer, read by OCR, expect wrong letters: page " + list(scans.read()));
        }
        return read;
    }

    private static List<Integer> blank(List<PrintedPage> pages) {
        return pages.stream()
                .filter(PrintedPage::isBlank)
                .map(PrintedPage::number)
                .toList();
    }

    private static String list(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
