package nl.kamergraaf.mention.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.lexicon.KnownWords;
import nl.kamergraaf.lexicon.Tokens;
import nl.kamergraaf.lexicon.WordTraits;
import nl.kamergraaf.mention.CutDocument;
import nl.kamergraaf.mention.MentionFinder;
import nl.kamergraaf.mention.Opening;
import nl.kamergraaf.model.DateBasis;
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
    private final KnownWords known;

    private DateFinder(DateWords words, DateShapes shapes) {
        this.words = words;
        this.shapes = shapes;
        this.known = KnownWords.plain(traits(), Opening.all());
    }

    /**
     * Returns the finder with the words and shapes of the lexicon.
     *
     * @throws nl.kamergraaf.lexicon.LexiconException if the lexicon is wrong
     */
    public static DateFinder standard() {
        DateShapes shapes = DateShapes.load();
        return new DateFinder(DateWords.load(shapes.openingClasses()), shapes);
    }

    @Override
    public WordTraits traits() {
        return word -> DateOpenings.mayHold(words, word.letters()) ? Opening.DATE.bit() : 0;
    }

    @Override
    public List<Mention> find(DocumentStructure document) {
        return findIn(CutDocument.of(document, known));
    }

    @Override
    public List<Mention> findIn(CutDocument cut) {
        DocumentStructure document = cut.structure();
        List<Mention> mentions = new ArrayList<>();
        Map<String, Unit> units = new HashMap<>();
        document.units().forEach(unit -> units.putIfAbsent(unit.id(), unit));
        for (int i = 0; i < cut.texts().size(); i++) {
            Unit unit = document.units().get(i);
            Anchor anchor = anchor(document.head(), units, unit);
            for (DateReader.Dated dated : read(cut.texts().get(i), anchor.date())) {
                Span span = new Span(dated.words().start(), dated.words().end());
                mentions.add(new Mention.CalendarDate(
                        unit.id(),
                        span,
                        unit.text().value().substring(span.start(), span.end()),
                        dated.date().iso(),
                        dated.absolute() ? null : anchor.date(),
                        dated.absolute() ? null : anchor.basis()));
            }
        }
        return List.copyOf(mentions);
    }

    /** Returns the dates of one text. */
    List<DateReader.Dated> read(String text, @Nullable LocalDate anchor) {
        return read(known.cut(text, false), anchor);
    }

    private List<DateReader.Dated> read(Tokens tokens, @Nullable LocalDate anchor) {
        List<DateExpression> found = DateScanner.scan(words, shapes, tokens);
        return DateReader.read(words, tokens.text(), anchor, found);
    }

    /** The day from which a unit's relative dates are reckoned, with what it rests on; both or neither. */
    private record Anchor(@Nullable LocalDate date, @Nullable DateBasis basis) {}

    private static Anchor anchor(DocumentHead head, Map<String, Unit> units, Unit unit) {
        if (unit instanceof Unit.Question && head.submitted() != null) {
            return new Anchor(head.submitted(), DateBasis.SUBMITTED);
        }
        if (unit instanceof Unit.Footnote note && note.anchoredIn() != null) {
            Unit bearer = units.get(note.anchoredIn());
            if (bearer != null && !(bearer instanceof Unit.Footnote)) {
                return anchor(head, units, bearer);
            }
        }
        return new Anchor(head.date(), head.dateBasis());
    }
}
