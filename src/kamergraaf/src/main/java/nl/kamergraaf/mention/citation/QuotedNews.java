package nl.kamergraaf.mention.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds headlines with their medium and date in brackets: "“Straat te stil” (Voorbeelder Courant 4 juli 2024)". */
final class QuotedNews {

    static final String BASIS = "headline";

    private static final String CLOSING = "»”\"’'";
    private static final int LONGEST_BRACKET = 60;

    private final ReferenceDates dates;

    QuotedNews(ReferenceDates dates) {
        this.dates = dates;
    }

    List<Citation> in(Unit unit, @Nullable LocalDate anchor) {
        String text = unit.text().value();
        List<Citation> found = new ArrayList<>();
        int from = 0;
        int open = text.indexOf('(');
        while (open >= 0) {
            int quoteEnd = open > 1 && text.charAt(open - 1) == ' ' ? open - 1 : open;
            boolean quoted = quoteEnd > 0 && CLOSING.indexOf(text.charAt(quoteEnd - 1)) >= 0;
            int close = quoted ? Words.closing(text, open, LONGEST_BRACKET) : -1;
            if (close > 0) {
                Citation citation = read(unit, from, quoteEnd, open, close, anchor);
                if (citation != null) {
                    found.add(citation);
                    from = close;
                }
            }
            open = text.indexOf('(', open + 1);
        }
        return found;
    }

    private @Nullable Citation read(
            Unit unit, int from, int quoteEnd, int open, int close, @Nullable LocalDate anchor) {
        String text = unit.text().value();
        for (int i = open + 2; i < close; i++) {
            if (Words.isSpace(text.charAt(i - 1)) && Character.isDigit(text.charAt(i))) {
                ReferenceDates.Found date = dates.bare(text, i, anchor);
                String medium = text.substring(open + 1, i).replaceAll("[, ]+$", "");
                boolean named = !medium.isEmpty() && Character.isUpperCase(medium.charAt(0));
                if (date != null && date.end() == close && named) {
                    for (int at = quoteEnd - 2; at >= Math.max(from, quoteEnd - 300); at--) {
                        Span quotation = Words.quotation(text, at);
                        if (quotation != null && quotation.end() == quoteEnd) {
                            Span span = new Span(at, close + 1);
                            String title = text.substring(at + 1, quoteEnd - 1);
                            return new Citation(
                                    unit.id(),
                                    span,
                                    span.in(text),
                                    quotation,
                                    new Citation.Described(),
                                    BASIS,
                                    new Citation.Detail("news", title, date.iso(), List.of(medium)));
                        }
                    }
                }
                return null;
            }
        }
        return null;
    }
}
