package nl.kamergraaf.ingest;

import java.io.IOException;
import java.util.List;
import nl.kamergraaf.model.ReadOutcome.FailureReason;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text layer of PDF by the places and fonts of its letters. */
final class PdfReader implements FormatReader {

    @Override
    public void read(Source source, Draft draft) throws IOException, UnreadableException {
        try (PDDocument pdf = Loader.loadPDF(source.bytes())) {
            if (pdf.getNumberOfPages() == 0) {
                throw UnreadableException.failed(
                        FailureReason.CORRUPT, "a PDF without pages, probably cut off: fetch it again");
            }
            PdfPageReader.Result result = PdfPageReader.read(pdf);
            PdfLayout.write(result.pages(), draft);
            if (!result.broken().isEmpty()) {
                draft.diagnostic("damaged-page", "could not be read completely: page " + result.broken());
            }
            List<Integer> blank = result.pages().stream()
                    .filter(PrintedPage::isBlank)
                    .map(PrintedPage::number)
                    .toList();
            if (draft.isBlank()) {
                throw UnreadableException.noContent(
                        NoContentReason.IMAGE_ONLY, "pages without a text layer: put the file through OCR first");
            }
            if (!blank.isEmpty()) {
                draft.diagnostic("page-without-text", "no text layer on page " + blank);
            }
        } catch (InvalidPasswordException e) {
            throw UnreadableException.encrypted();
        }
    }
}
