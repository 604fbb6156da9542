package nl.kamergraaf.samples;

import java.util.List;
import nl.kamergraaf.samples.PageFlow.Geometry;
import nl.kamergraaf.samples.PageFlow.LaidPage;
import nl.kamergraaf.samples.Run.Style;

/** A minister's letter as sent: sender's particulars in a narrow column on the right, repeated in short on every page. */
final class LetterPdf implements Form {

    private static final float LEFT = 79.8f;
    private static final float MARGIN = 467.8f;

    @Override
    public byte[] render(Paper paper) {
        Geometry geometry = new Geometry(LEFT, 366, 322, 112, 770, 9.2f, 12, 0, 7, 9);
        List<LaidPage> laid = PageFlow.lay(paper, geometry);
        try (PdfPages pages = new PdfPages()) {
            for (int i = 0; i < laid.size(); i++) {
                if (i == 0) {
                    opening(pages, paper);
                } else {
                    pages.turn();
                    column(pages, paper, false);
                }
                pages.body(laid.get(i), geometry);
                if (i == 0) {
                    column(pages, paper, true);
                }
                pages.notes(laid.get(i), geometry);
                pages.text(MARGIN, 806, "Pagina " + (i + 1) + " van " + laid.size(), Style.PLAIN, 6.5f);
            }
            return pages.toBytes(paper.get("file"));
        }
    }

    private static void opening(PdfPages pages, Paper paper) {
        pages.text(322, 80, paper.get("ministry"), Style.BOLD, 11);
        pages.text(LEFT, 132, "> Retouradres " + paper.get("return-address"), Style.PLAIN, 6.5f);
        float y = 164;
        for (String line : List.of(
                "Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal", "Postbus 20018", "2500 EA DEN HAAG")) {
            pages.text(LEFT, y, line, Style.PLAIN, 9.2f);
            y += 12;
        }
        pages.text(LEFT, 295, "Datum", Style.PLAIN, 9.2f);
        pages.text(LEFT + 58, 295, paper.get("date-line"), Style.PLAIN, 9.2f);
        pages.text(LEFT, 307, "Betreft", Style.PLAIN, 9.2f);
        pages.text(LEFT + 58, 307, paper.get("subject"), Style.PLAIN, 9.2f);
    }

    private static void column(PdfPages pages, Paper paper, boolean first) {
        float y = first ? 162 : 112;
        for (String line : paper.list("directorate")) {
            pages.text(MARGIN, y, line, Style.BOLD, 6.5f);
            y += 9;
        }
        y += 5;
        if (first) {
            for (String line : paper.list("office")) {
                pages.text(MARGIN, y, line, Style.PLAIN, 6.5f);
                y += 9;
            }
            y += 9;
        } else {
            y = entry(pages, y, "Datum", paper.get("date-line"));
        }
        y = entry(pages, y, "Onze referentie", paper.get("reference"));
        if (first && !paper.find("your-reference").isEmpty()) {
            entry(pages, y, "Uw kenmerk", paper.get("your-reference"));
        }
    }

    private static float entry(PdfPages pages, float y, String name, String value) {
        pages.text(MARGIN, y, name, Style.BOLD, 6.5f);
        pages.text(MARGIN, y + 9, value, Style.PLAIN, 6.5f);
        return y + 23;
    }
}
