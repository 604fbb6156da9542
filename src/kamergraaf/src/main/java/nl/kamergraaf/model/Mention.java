package nl.kamergraaf.model;

import java.time.LocalDate;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** A place in a unit's text that names something in the world. */
public sealed interface Mention {

    /** Returns the id of the unit in whose text it stands. */
    String unit();

    /** Returns where in the unit's clean text. */
    Span span();

    /** Returns the words, equal to the unit's text at the span. */
    String text();

    /** Returns what identifies the thing named: a country code, a date in ISO 8601, an organisation's or person's slug. */
    String id();

    /** Returns the name by which the thing is known, whatever was printed. */
    String name();

    /** Returns the type as the public format names it. */
    String type();

    /**
     * A sovereign state by name, adjective, inhabitant or abbreviation.
     *
     * @param id ISO 3166-1 alpha-2; {@code XK} for Kosovo
     */
    record Country(String unit, Span span, String text, String id, String name) implements Mention {
        @Override
        public String type() {
            return "country";
        }
    }

    /**
     * A named body.
     *
     * @param kind {@code ministry}, {@code party}, {@code agency}, {@code international}, … ; {@code unknown} where no list
     *     has it
     */
    record Organisation(String unit, Span span, String text, String id, String name, String kind) implements Mention {
        @Override
        public String type() {
            return "organisation";
        }
    }

    /**
     * A named human.
     *
     * @param name  the name alone, without title and party
     * @param party the party as printed, or {@code null}
     */
    record Person(String unit, Span span, String text, String id, String name, @Nullable String party)
            implements Mention {
        @Override
        public String type() {
            return "person";
        }
    }

    /** A city, region or continent. Not scored. */
    record Place(String unit, Span span, String text, String id, String name) implements Mention {
        @Override
        public String type() {
            return "place";
        }
    }

    /**
     * A calendar expression.
     *
     * @param id     ISO 8601 with as many parts as are known: {@code 2019-09-24}, {@code 2019-03}, {@code 2019}
     * @param anchor the date it was reckoned from, {@code null} for an absolute date
     * @param anchorBasis on what the anchor rests: {@code SUBMITTED} for the day questions were sent in, else the basis of the
     *     document's date; {@code null} without an anchor
     */
    record CalendarDate(
            String unit, Span span, String text, String id, @Nullable LocalDate anchor, @Nullable DateBasis anchorBasis)
            implements Mention {
        @Override
        public String name() {
            return id;
        }

        @Override
        public String type() {
            return "date";
        }
    }
}
