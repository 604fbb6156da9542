package nl.kamergraaf.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The typefaces that every reader of PDF has: nothing is embedded, nothing depends on the machine. */
final class Fonts {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final PDFont ITALIC = new PDType1Font(FontName.HELVETICA_OBLIQUE);

    /** Size of a footnote's mark, as a share of the size of the text around it. */
    static final float MARK_SIZE = 0.62f;

    private Fonts() {}

    static PDFont of(Run.Style style) {
        return switch (style) {
            case BOLD -> BOLD;
            case ITALIC -> ITALIC;
            case PLAIN, MARK -> PLAIN;
        };
    }

    /** Returns the width in points. */
    static float width(String text, Run.Style style, float size) {
        try {
            return of(style).getStringWidth(text) / 1000 * (style == Run.Style.MARK ? size * MARK_SIZE : size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
