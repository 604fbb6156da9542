package nl.kamergraaf.ingest;

import java.util.List;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.Span;

/** Reads plain text, also as {@code pdftotext} leaves it: its form feeds are page breaks. */
final class PlainTextReader implements FormatReader {

    @Override
    public void read(Source source, Draft draft) {
        TextDecoder.Decoded decoded = TextDecoder.decode(source.bytes());
        paper(decoded.text(), draft);
        if (decoded.damaged()) {
            int at = draft.soFar().toString().indexOf('\ufffd');
            draft.diagnostic(
                    "damaged-characters",
                    new Span(Math.max(at, 0), Math.max(at, 0)),
                    "some bytes have no meaning in " + decoded.charset().name() + "; U+FFFD stands for them");
        }
    }

    /** Writes the text of a paper without what programs did to it that made the copy. */
    static void paper(String copy, Draft draft) {
        String text = RunOnCopy.parted(
                FlatText.parted(JoinedPages.parted(MarkdownSigns.removed(LayoutColumns.unfolded(copy)))));
        write(DoubleSpacing.undone(text), draft);
        if (LostLineEnds.isLost(draft.soFar().toString())) {
            restoreSpaces(draft);
            for (Span hyphen : LostLineEnds.hyphens(draft.soFar().toString())) {
                draft.mark(hyphen.start(), hyphen.end(), Markup.Kind.FURNITURE, "hyphen");
            }
        }
        for (Span margin : LayoutMargin.find(draft.soFar())) {
            draft.mark(margin.start(), margin.end(), Markup.Kind.FURNITURE, "margin");
        }
    }

    private static void restoreSpaces(Draft draft) {
        List<Integer> seams = LostSpaces.seams(draft.soFar().toString());
        if (!seams.isEmpty()) {
            draft.insertSpaces(seams);
            draft.diagnostic(
                    "joined-words",
                    new Span(seams.get(0), seams.get(0) + 1),
                    "lost line ends joined words at " + seams.size() + " places; spaces were put between them");
        }
    }

    /** Writes text with its line ends folded to {@code \n} and its form feeds turned into pages. */
    static void write(String text, Draft draft) {
        StringBuilder line = new StringBuilder();
        boolean paged = text.indexOf('\f') >= 0;
        int page = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                line.append('\n');
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\f') {
                if (line.length() > 0 && line.charAt(line.length() - 1) != '\n') {
                    line.append('\n');
                }
                draft.append(line);
                line.setLength(0);
                draft.page(page++, start);
                start = draft.length();
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000b') {
                line.append('\n');
            } else if (Ligatures.is(c)) {
                line.append(Ligatures.letters(c));
            } else if (c != '\ufeff' && (c >= ' ' || c == '\n' || c == '\t')) {
                line.append(Character.isSurrogate(c) && !paired(text, i) ? '\ufffd' : c);
            }
        }
        draft.append(line);
        if (paged && draft.length() > start) {
            draft.page(page, start);
        }
    }

    static boolean paired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
