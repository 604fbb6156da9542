package nl.kamergraaf.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.model.ReadOutcome.FailureReason;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text layer of PDF page by page, in the order in which the file draws it. */
final class PdfReader implements FormatReader {

    @Override
    public void read(Source source, Draft draft) throws IOException, UnreadableException {
        try (PDDocument pdf = Loader.loadPDF(source.bytes())) {
            if (pdf.getNumberOfPages() == 0) {
                throw UnreadableException.failed(
                        FailureReason.CORRUPT, "a PDF without pages, probably cut off: fetch it again");
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setSuppressDuplicateOverlappingText(true);
            List<Integer> blank = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                int start = draft.length();
                PlainTextReader.write(stripper.getText(pdf), draft);
                draft.page(page, start);
                if (draft.soFar().subSequence(start, draft.length()).toString().isBlank()) {
                    blank.add(page);
                }
            }
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
