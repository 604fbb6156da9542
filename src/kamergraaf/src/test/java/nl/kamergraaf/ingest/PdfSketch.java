package nl.kamergraaf.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** Draws text at places of A4 pages, in points from the upper left corner. */
final class PdfSketch implements AutoCloseable {

    static final float LEADING = 12;

    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    PdfSketch() {
        page = open();
    }

    private PDPageContentStream open() {
        try {
            PDPage added = new PDPage(PDRectangle.A4);
            document.addPage(added);
            return new PDPageContentStream(document, added);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfSketch turn() {
        try {
            page.close();
            page = open();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws text in 9 points and returns where it ends. */
    float text(float x, float y, String text) {
        return text(x, y, 9, text);
    }

    float text(float x, float y, float size, String text) {
        return draw(PLAIN, x, y, size, text);
    }

    float bold(float x, float y, float size, String text) {
        return draw(BOLD, x, y, size, text);
    }

    private float draw(PDType1Font font, float x, float y, float size, String text) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, HEIGHT - y);
            page.showText(text);
            page.endText();
            return x + font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws a watermark that runs up the page. */
    void slanted(float x, float y, float size, String text) {
        try {
            page.beginText();
            page.setFont(BOLD, size);
            page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, x, HEIGHT - y));
            page.showText(text);
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws each word of a line by itself, the last first, without the spaces between them. */
    void scattered(float x, float y, float size, String text) {
        List<Runnable> words = new ArrayList<>();
        float at = x;
        for (String word : text.split(" ")) {
            float from = at;
            words.add(0, () -> text(from, y, size, word));
            at += width(size, word + " ");
        }
        words.forEach(Runnable::run);
    }

    /** Returns how wide a text is in plain letters. */
    static float width(float size, String text) {
        try {
            return PLAIN.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws lines under each other and returns where the next one would stand. */
    float lines(float x, float y, List<String> lines) {
        float at = y;
        for (String line : lines) {
            text(x, at, line);
            at += LEADING;
        }
        return at;
    }

    byte[] toBytes() {
        try {
            page.close();
            return saved();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the pages as pictures without any text. */
    byte[] toScan(int dotsPerInch) {
        return scanned(1, document.getNumberOfPages(), dotsPerInch);
    }

    /** Returns the pages, one of them as a picture. */
    byte[] withScannedPage(int number, int dotsPerInch) {
        return scanned(number, number, dotsPerInch);
    }

    private byte[] scanned(int first, int last, int dotsPerInch) {
        try {
            page.close();
            byte[] drawn = saved();
            PDFRenderer renderer = new PDFRenderer(document);
            try (PDDocument scan = Loader.loadPDF(drawn)) {
                for (int i = first - 1; i < last; i++) {
                    try (PDPageContentStream content = new PDPageContentStream(scan, scan.getPage(i))) {
                        BufferedImage picture = renderer.renderImageWithDPI(i, dotsPerInch, ImageType.GRAY);
                        content.drawImage(
                                LosslessFactory.createFromImage(scan, picture),
                                0,
                                0,
                                PDRectangle.A4.getWidth(),
                                HEIGHT);
                    }
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                scan.save(out);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] saved() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** Returns the file protected by a password. */
    byte[] toEncrypted(String password) {
        try {
            page.close();
            document.protect(new StandardProtectionPolicy("owner-" + password, password, new AccessPermission()));
            return saved();
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
