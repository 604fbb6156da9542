package nl.kamergraaf.mention.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.mention.MentionFinder;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds days, months and years, absolute ("27 augustus 2018") and relative to the document's own date ("24 september jl.",
 * "vorig jaar", "eind mei"). Questions are reckoned from the day they were sent in, answers from the document's date.
 *
 * <p>The words are those of {@code lexicon/date-words.tsv}, how they stand together those of {@code lexicon/date-shapes.tsv}.
 * Years of parliament, numbers of papers and articles, amounts, and years that end the name of a law or a plan are no dates; nor
 * are stretches of time ("de afgelopen jaren").
 */
public final class DateFinder implements MentionFinder {

    private final DateWords words;
    private final DateShapes shapes;

    private DateFinder(DateWords words, DateShapes shapes) {
        this.words = words;
        this.shapes = shapes;
    }

    /**
     * Returns the finder with the words and shapes of the lexicon.
     *
     * @throws nl.kamergraaf.lexicon.LexiconException if the lexicon is wrong
     */
    public static DateFinder standard() {
        return new DateFinder(DateWords.load(), DateShapes.load());
    }

    @Override
    public List<Mention> find(DocumentStructure document) {
        List<Mention> mentions = new ArrayList<>();
        for (Unit unit : document.units()) {
            LocalDate anchor = anchor(document, unit);
            for (DateReader.Dated dated : read(unit.text().value(), anchor)) {
                Span span = new Span(dated.words().start(), dated.words().end());
                mentions.add(new Mention.CalendarDate(
                        unit.id(),
                        span,
                        unit.text().value().substring(span.start(), span.end()),
                        dated.date().iso(),
                        dated.absolute() ? null : anchor));
            }
        }
        return List.copyOf(mentions);
    }

    /** Returns the dates of one text. */
    List<DateReader.Dated> read(String text, @Nullable LocalDate anchor) {
        return DateReader.read(words, shapes, text, anchor);
    }

    private static @Nullable LocalDate anchor(DocumentStructure document, Unit unit) {
        DocumentHead head = document.head();
        if (unit instanceof Unit.Question && head.submitted() != null) {
            return head.submitted();
        }
        if (unit instanceof Unit.Footnote note && note.anchoredIn() != null) {
            Unit bearer = document.unit(note.anchoredIn()).orElse(null);
            return bearer == null || bearer instanceof Unit.Footnote ? head.date() : anchor(document, bearer);
        }
        return head.date();
    }
}
