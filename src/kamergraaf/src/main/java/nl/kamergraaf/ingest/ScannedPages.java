package nl.kamergraaf.ingest;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.ingest.PrintedWord.Face;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads pages without a text layer by drawing them and showing them to Tesseract. Pages that are white are left alone. */
final class ScannedPages {

    private static final int DOTS_PER_INCH = 300;
    private static final float POINTS = 72f / DOTS_PER_INCH;
    /** A4 in points, at most this many times: larger drawings are shown at less than 300 dots an inch. */
    private static final float LARGEST_PAGE = 1800;

    private static final int DARK = 128;
    private static final int FEWEST_DARK = 200;
    /** The size of letters, as a share of the height of lines. */
    private static final float LETTERS = 0.8f;

    private final PDDocument pdf;
    private final PDFRenderer renderer;
    private final Tesseract tesseract;
    private final List<Integer> read = new ArrayList<>();
    private final Map<String, List<Integer>> failed = new LinkedHashMap<>();

    ScannedPages(PDDocument pdf, Tesseract tesseract) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
        this.tesseract = tesseract;
    }

    /** Returns the page as Tesseract reads it; without text where it finds none. */
    PrintedPage read(PrintedPage page) {
        try {
            float longest = Math.max(
                    pdf.getPage(page.number() - 1).getCropBox().getWidth(),
                    pdf.getPage(page.number() - 1).getCropBox().getHeight());
            float scale = Math.min(1, LARGEST_PAGE / Math.max(1, longest));
            BufferedImage picture =
                    renderer.renderImageWithDPI(page.number() - 1, DOTS_PER_INCH * scale, ImageType.GRAY);
            if (isWhite(picture)) {
                return page;
            }
            List<Tesseract.Word> words = tesseract.read(picture, Math.round(DOTS_PER_INCH * scale));
            read.add(page.number());
            return printed(page.number(), picture, words, POINTS / scale);
        } catch (IOException | RuntimeException e) {
            fail(page, "the page cannot be drawn");
        } catch (Tesseract.NoReadingException e) {
            fail(page, String.valueOf(e.getMessage()));
        }
        return page;
    }

    private void fail(PrintedPage page, String reason) {
        failed.computeIfAbsent(reason, key -> new ArrayList<>()).add(page.number());
    }

    /** Returns the numbers of the pages that were read. */
    List<Integer> read() {
        return read;
    }

    /** Returns the numbers of the pages that could not be read, by the reason why. */
    Map<String, List<Integer>> failed() {
        return failed;
    }

    private static boolean isWhite(BufferedImage picture) {
        if (!(picture.getRaster().getDataBuffer() instanceof DataBufferByte bytes)) {
            return false;
        }
        int dark = 0;
        for (byte pixel : bytes.getData()) {
            dark += (pixel & 0xff) < DARK ? 1 : 0;
        }
        return dark < FEWEST_DARK;
    }

    private static PrintedPage printed(int number, BufferedImage picture, List<Tesseract.Word> words, float scale) {
        int[] heights = words.stream().mapToInt(Tesseract.Word::height).sorted().toArray();
        float size = heights.length == 0 ? 1 : Math.max(1, heights[heights.length / 2] * scale / LETTERS);
        List<List<PrintedRun>> blocks = new ArrayList<>();
        List<PrintedWord> line = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Tesseract.Word word = words.get(i);
            boolean newParagraph =
                    i == 0 || word.paragraph() != words.get(i - 1).paragraph();
            if (newParagraph) {
                blocks.add(new ArrayList<>());
            }
            float baseline = baseline(words, i) * scale;
            float left = word.left() * scale;
            float right = (word.left() + word.width()) * scale;
            line.add(new PrintedWord(
                    word.text(),
                    left,
                    right,
                    LetterEdges.even(word.text().length(), left, right),
                    baseline,
                    size,
                    Face.PLAIN,
                    true));
            if (i + 1 == words.size() || words.get(i + 1).line() != word.line()) {
                blocks.get(blocks.size() - 1).add(new PrintedRun(line));
                line = new ArrayList<>();
            }
        }
        return PrintedPage.inOrder(number, picture.getWidth() * scale, picture.getHeight() * scale, blocks);
    }

    /** Returns the middle of where the words of a line end below, letters with a tail among them. */
    private static int baseline(List<Tesseract.Word> words, int at) {
        int line = words.get(at).line();
        int[] ends = words.stream()
                .filter(word -> word.line() == line)
                .mapToInt(word -> word.top() + word.height())
                .toArray();
        Arrays.sort(ends);
        return ends[ends.length / 2];
    }
}
