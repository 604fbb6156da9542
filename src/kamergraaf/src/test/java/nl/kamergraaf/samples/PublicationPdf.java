package nl.kamergraaf.samples;

import java.util.List;
import nl.kamergraaf.samples.PageFlow.Geometry;
import nl.kamergraaf.samples.PageFlow.LaidPage;
import nl.kamergraaf.samples.Run.Style;

/**
 * The official publications as printed: masthead, a wide left margin, small footnotes, a running footer. A paper with a
 * {@code dossier} is a Kamerstuk, any other belongs to the Aanhangsel van de Handelingen.
 */
final class PublicationPdf implements Form {

    private static final float LEFT = 55.3f;
    private static final float TEXT = 221.1f;
    private static final float WIDTH = 318.9f;

    @Override
    public byte[] render(Paper paper) {
        boolean kamerstuk = !paper.find("dossier").isEmpty();
        Geometry geometry = new Geometry(
                TEXT, WIDTH, kamerstuk ? 285 : 322, 62, 728, 8.3f, 9.58f, kamerstuk ? 9.58f : 0, 6.6f, 9.04f);
        List<LaidPage> laid = PageFlow.lay(paper, geometry);
        try (PdfPages pages = new PdfPages()) {
            for (int i = 0; i < laid.size(); i++) {
                if (i == 0) {
                    masthead(pages, paper);
                } else {
                    pages.turn();
                }
                pages.body(laid.get(i), geometry);
                if (i == 0) {
                    imprint(pages, paper);
                }
                pages.notes(laid.get(i), geometry);
                pages.text(TEXT, 772, footer(paper), Style.PLAIN, 8.3f);
                String number = String.valueOf(i + 1);
                pages.text(540 - Fonts.width(number, Style.PLAIN, 8.3f), 772, number, Style.PLAIN, 8.3f);
            }
            return pages.toBytes(paper.get("file"));
        }
    }

    private static void masthead(PdfPages pages, Paper paper) {
        pages.text(LEFT, 80, "Tweede Kamer der Staten-Generaal", Style.BOLD, 17);
        pages.text(506, 102, "2", Style.BOLD, 48);
        pages.rule(LEFT, 121, 484.7f, 0.8f);
        pages.text(LEFT, 136, "Vergaderjaar " + paper.get("vergaderjaar"), Style.PLAIN, 9);
        pages.rule(LEFT, 174, 484.7f, 0.8f);
        if (paper.find("dossier").isEmpty()) {
            pages.text(TEXT, 136, "Aanhangsel van de Handelingen", Style.BOLD, 9);
            pages.text(TEXT, 193, "Vragen gesteld door de leden der Kamer, met de daarop door de", Style.BOLD, 8.5f);
            pages.text(TEXT, 202.6f, "regering gegeven antwoorden", Style.BOLD, 8.5f);
            pages.text(TEXT, 304, paper.get("number"), Style.BOLD, 12);
        } else {
            pages.text(LEFT, 189, paper.get("dossier"), Style.BOLD, 11.5f);
            pages.text(TEXT, 189, paper.get("dossier-title"), Style.BOLD, 11.5f);
            pages.text(LEFT, 281, "Nr. " + paper.get("number"), Style.BOLD, 8.8f);
            pages.text(TEXT, 281, paper.get("title"), Style.BOLD, 8.8f);
        }
    }

    private static void imprint(PdfPages pages, Paper paper) {
        pages.text(LEFT, 760, paper.get("identifier"), Style.PLAIN, 5.6f);
        pages.text(
                LEFT,
                766.4f,
                paper.find("dossier").isEmpty() ? "ISSN 0921 - 7398" : "ISSN 0921 - 7371",
                Style.PLAIN,
                5.6f);
        pages.text(LEFT, 772.8f, "’s-Gravenhage " + paper.get("date").substring(0, 4), Style.PLAIN, 5.6f);
    }

    private static String footer(Paper paper) {
        String session = "Tweede Kamer, vergaderjaar " + paper.get("vergaderjaar");
        return paper.find("dossier").isEmpty()
                ? session + ", Aanhangsel"
                : session + ", " + paper.get("dossier") + ", nr. " + paper.get("number");
    }
}
