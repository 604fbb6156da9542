package nl.kamergraaf.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.ingest.PrintedWord.Face;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the words of PDF pages with their places and fonts. PDFBox does the drawing and drops what is printed twice at the
 * same place; how letters become words, and words runs, is decided here.
 */
final class PdfPageReader extends PDFTextStripper {

    /** A wider gap, in sizes of the font, parts runs: no justified line has such spaces. */
    private static final float RUN_GAP = 1.5f;
    /** A gap without a drawn space that parts runs where the file draws its spaces. */
    private static final float CELL_GAP = 0.7f;
    /** A text that draws its spaces has at least one for so many letters. */
    private static final int LETTERS_PER_SPACE = 20;
    /** A gap of this many sizes of the font is a space where the file draws none. */
    private static final float WORD_GAP = 0.15f;

    /** A gap this narrow, in sizes of the font, holds no space, even if the file draws one: that is a place to break a word. */
    private static final float NO_GAP = 0.02f;
    /** What text rises, as a share of what it advances, where it stands aslant. */
    private static final float SLANT = 0.1f;

    private static final int BOLD_WEIGHT = 600;

    private final List<PrintedPage> pages = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();
    private final Map<PDFont, Face> faces = new IdentityHashMap<>();
    private PDPage current = new PDPage();

    private PdfPageReader() {
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * What was read.
     *
     * @param pages  all pages of the file in order
     * @param broken numbers of the pages whose content is damaged; what could be read of them is there
     */
    record Result(List<PrintedPage> pages, List<Integer> broken) {}

    /** Reads all pages. */
    static Result read(PDDocument pdf) throws IOException {
        PdfPageReader reader = new PdfPageReader();
        reader.writeText(pdf, Writer.nullWriter());
        reader.fill(pdf.getNumberOfPages() + 1);
        return new Result(reader.pages, reader.broken);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        current = page;
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            // A damaged page is no reason to give up the others; what was drawn before the damage counts.
            broken.add(getCurrentPageNo());
            writePage();
        }
    }

    @Override
    protected void writePage() {
        fill(getCurrentPageNo());
        if (pages.size() < getCurrentPageNo()) {
            List<TextPosition> letters = new ArrayList<>();
            charactersByArticle.forEach(letters::addAll);
            pages.add(page(letters));
        }
    }

    /** Adds an empty page for each one before {@code number} that draws nothing. */
    private void fill(int number) {
        while (pages.size() < number - 1) {
            pages.add(new PrintedPage(pages.size() + 1, 0, 0, List.of(), null, List.of(), true));
        }
    }

    private PrintedPage page(List<TextPosition> letters) {
        PDRectangle box = current.getCropBox();
        boolean sideways = current.getRotation() % 180 != 0;
        int[] directions = new int[4];
        int spaces = 0;
        for (TextPosition letter : letters) {
            directions[quarter(letter)]++;
            String drawn = letter.getUnicode();
            spaces += " ".equals(drawn) || "\u00a0".equals(drawn) ? 1 : 0;
        }
        int main = 0;
        for (int i = 1; i < directions.length; i++) {
            main = directions[i] > directions[main] ? i : main;
        }
        List<TextPosition> others = new ArrayList<>();
        Words words = new Words(spaces * LETTERS_PER_SPACE > letters.size());
        for (TextPosition letter : letters) {
            if (quarter(letter) == main && !isSlanted(letter)) {
                words.add(letter, face(letter.getFont()));
            } else {
                others.add(letter);
            }
        }
        Words turned = new Words(false);
        others.forEach(letter -> turned.add(letter, Face.PLAIN));
        boolean placed = main == Math.floorMod(current.getRotation(), 360) / 90;
        return new PrintedPage(
                getCurrentPageNo(),
                sideways ? box.getHeight() : box.getWidth(),
                sideways ? box.getWidth() : box.getHeight(),
                ScatteredWords.joined(words.runs()),
                null,
                turned.runs().stream().map(PrintedRun::text).toList(),
                placed);
    }

    /** Letters that run up or down the page are those of a stamp or watermark: no scan lies as askew as that. */
    private static boolean isSlanted(TextPosition letter) {
        float along = Math.abs(letter.getTextMatrix().getScaleX());
        float across = Math.abs(letter.getTextMatrix().getShearY());
        return Math.min(along, across) > SLANT * Math.max(along, across);
    }

    private static int quarter(TextPosition letter) {
        return Math.floorMod(Math.round(letter.getDir() / 90), 4);
    }

    private Face face(PDFont font) {
        Face known = faces.get(font);
        if (known == null) {
            known = faceOf(font);
            faces.put(font, known);
        }
        return known;
    }

    private static Face faceOf(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        boolean italic = name.contains("italic") || name.contains("oblique");
        if (descriptor != null) {
            bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
            italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
        }
        return Face.of(bold, italic);
    }

    /** Puts letters together to words, and words to runs. */
    static final class Words {

        private final List<PrintedRun> runs = new ArrayList<>();
        private List<PrintedWord> run = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final LetterEdges.Builder edges = new LetterEdges.Builder();
        private boolean space;
        private boolean spaced;
        private float left;
        private float right;
        private float baseline;
        private float size;
        private Face face = Face.PLAIN;
        private final boolean drawsSpaces;

        /** @param drawsSpaces whether the file draws the spaces between words, so that a gap without one parts cells */
        Words(boolean drawsSpaces) {
            this.drawsSpaces = drawsSpaces;
        }

        void add(TextPosition letter, Face letterFace) {
            String characters = clean(letter.getUnicode());
            if (characters.isEmpty()) {
                space |= letter.getUnicode() != null && !letter.getUnicode().isEmpty();
                return;
            }
            float letterLeft = letter.getXDirAdj();
            float letterBaseline = letter.getYDirAdj();
            float letterSize = Math.max(0.1f, letter.getYScale());
            if (text.length() > 0) {
                float larger = Math.max(size, letterSize);
                float gap = letterLeft - right;
                boolean elsewhere = Math.abs(letterBaseline - baseline) > 0.55f * larger
                        || gap > (drawsSpaces && !space ? CELL_GAP : RUN_GAP) * larger
                        || letterLeft < left - 0.1f * larger
                        || gap < -0.6f * larger;
                boolean otherSize = letterSize > size * 1.15f || letterSize < size * 0.87f;
                boolean shifted = Math.abs(letterBaseline - baseline) > 0.08f * larger;
                float tolerance = WORD_GAP * larger;
                float ofFont = letter.getWidthOfSpace() * 0.5f;
                if (ofFont > 0 && ofFont < tolerance) {
                    tolerance = ofFont;
                }
                if (elsewhere || (otherSize && !shifted && gap > 0.5f * larger)) {
                    endRun();
                } else if (gap > tolerance || space && Math.abs(gap) > NO_GAP * larger) {
                    endWord();
                    space = true;
                } else if (otherSize || shifted || face != letterFace) {
                    endWord();
                }
            }
            if (text.length() == 0) {
                left = letterLeft;
                baseline = letterBaseline;
                size = letterSize;
                face = letterFace;
                spaced = space;
            }
            space = false;
            text.append(characters);
            right = letterLeft + letter.getWidthDirAdj();
            edges.add(characters.length(), letterLeft, right);
        }

        private void endWord() {
            if (text.length() > 0) {
                run.add(new PrintedWord(
                        text.toString(), left, Math.max(left, right), edges.take(), baseline, size, face, spaced));
                text.setLength(0);
            }
        }

        private void endRun() {
            endWord();
            if (!run.isEmpty()) {
                runs.add(new PrintedRun(run));
                run = new ArrayList<>();
            }
            space = false;
        }

        List<PrintedRun> runs() {
            endRun();
            return runs;
        }

        /** Returns the characters of a letter without white space and control characters, ligatures taken apart. */
        static String clean(String unicode) {
            if (unicode == null) {
                return "";
            }
            if (unicode.length() == 1) {
                char c = unicode.charAt(0);
                if (c > ' ' && c < '\u0080' || c > '\u00a0' && c < '\u2000') {
                    return unicode;
                }
            }
            StringBuilder clean = new StringBuilder();
            for (int i = 0; i < unicode.length(); i++) {
                char c = unicode.charAt(i);
                if (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || c == '\ufeff') {
                    continue;
                }
                if (Character.isSurrogate(c)) {
                    clean.append(PlainTextReader.paired(unicode, i) ? c : '\ufffd');
                } else if (Ligatures.is(c)) {
                    clean.append(Ligatures.letters(c));
                } else if (c == '\u2010' || c == '\u2011') {
                    clean.append('-'); // browsers draw these where they break a word
                } else if (c == '\uf0b7' || c == '\uf0a7' || c == '\uf0d8') {
                    clean.append('•'); // bullets of the Symbol and Wingdings fonts
                } else {
                    clean.append(c);
                }
            }
            return clean.toString();
        }
    }
}
