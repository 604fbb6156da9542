package nl.kamergraaf.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.kamergraaf.samples.LineBreaker.Line;
import nl.kamergraaf.samples.PageFlow.Geometry;
import nl.kamergraaf.samples.PageFlow.LaidNote;
import nl.kamergraaf.samples.PageFlow.LaidPage;
import nl.kamergraaf.samples.PageFlow.Placed;
import nl.kamergraaf.samples.Run.Style;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes text on A4 pages, places given in points from the upper left corner. Nothing is compressed: no library's version shows. */
final class PdfPages implements AutoCloseable {

    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    PdfPages() {
        page = open();
    }

    private PDPageContentStream open() {
        try {
            PDPage added = new PDPage(PDRectangle.A4);
            document.addPage(added);
            return new PDPageContentStream(document, added, AppendMode.OVERWRITE, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on with the next page. */
    void turn() {
        try {
            page.close();
            page = open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(float x, float y, String text, Style style, float size) {
        try {
            page.beginText();
            page.setFont(Fonts.of(style), size);
            page.newLineAtOffset(x, HEIGHT - y);
            page.showText(text);
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void line(float x, float y, Line line, float size) {
        float at = x;
        for (Run piece : line.pieces()) {
            if (piece.style() == Style.MARK) {
                text(at, y - size * 0.38f, piece.text(), Style.MARK, size * Fonts.MARK_SIZE);
            } else {
                text(at, y, piece.text(), piece.style(), size);
            }
            at += Fonts.width(piece.text(), piece.style(), size);
        }
    }

    void rule(float x, float y, float width, float thickness) {
        try {
            page.setLineWidth(thickness);
            page.moveTo(x, HEIGHT - y);
            page.lineTo(x + width, HEIGHT - y);
            page.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void body(LaidPage laid, Geometry geometry) {
        for (Placed placed : laid.lines()) {
            line(geometry.left(), placed.y(), placed.line(), geometry.size());
        }
    }

    /** Prints the footnotes, ending at the foot of the text, under a short rule. */
    void notes(LaidPage laid, Geometry geometry) {
        List<LaidNote> notes = laid.notes();
        if (notes.isEmpty()) {
            return;
        }
        int count = notes.stream().mapToInt(n -> n.lines().size()).sum();
        float y = geometry.bottom() - (count - 1) * geometry.noteLeading();
        rule(geometry.left(), y - geometry.noteLeading() - 2, 46, 0.5f);
        for (LaidNote note : notes) {
            text(geometry.left(), y - 2, note.mark(), Style.MARK, geometry.noteSize() * Fonts.MARK_SIZE);
            for (Line line : note.lines()) {
                line(geometry.left() + 6, y, line, geometry.noteSize());
                y += geometry.noteLeading();
            }
        }
    }

    /** Returns the file; its identifier is made from the name, so that the same pages are the same bytes. */
    byte[] toBytes(String name) {
        try {
            page.close();
            document.setDocumentId((long) name.hashCode());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
