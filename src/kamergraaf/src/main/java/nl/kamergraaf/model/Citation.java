package nl.kamergraaf.model;

import java.util.List;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in a unit's text that points to a document, to a place in the same document, or to a web page.
 *
 * @param unit   id of the unit in whose text it stands
 * @param span   the whole phrase in the unit's clean text: "mijn brief van 24 april 2018 (Kamerstuk 33 529, nr. 466)"
 * @param text   the words, equal to the unit's text at the span
 * @param core   the part of the span that is the identifier, the number or the link itself: no other mention is found there
 * @param target what it points to
 * @param basis  what the finding rests on: a rule's name, {@code kenmerk}, {@code kamerstuk}, {@code url}
 * @param detail what the words say of the thing cited, beside its identifier
 */
public record Citation(String unit, Span span, String text, Span core, Target target, String basis, Detail detail) {

    /** What a citation points to. */
    public sealed interface Target {

        /** Returns the target in the public format; {@code null} for {@link Described}. */
        @Nullable String code();
    }

    /** A document by its official identifier. */
    public record Identified(DocumentIdentifier identifier) implements Target {
        @Override
        public String code() {
            return identifier.toString();
        }
    }

    /**
     * A unit of the same document.
     *
     * @param unitId {@code A2,3,6}
     */
    public record Internal(String unitId) implements Target {
        @Override
        public String code() {
            return "#" + unitId;
        }
    }

    /** A web page, its address exactly as printed but for line breaks. */
    public record Web(String url) implements Target {
        @Override
        public String code() {
            return url;
        }
    }

    /** A document of which the text gives no identifier; {@link #detail()} says what it gives. */
    public record Described() implements Target {
        @Override
        public @Nullable String code() {
            return null;
        }
    }

    /**
     * What the words around a citation say of the document cited.
     *
     * @param kind       what it is called: {@code letter}, {@code motion}, {@code amendment}, {@code answers}, {@code questions}, {@code question-list},
     *     {@code agreement} (of a coalition), {@code report}, {@code response} (of the cabinet), {@code memorandum}, {@code advice},
     *     {@code note}, {@code policy} (strategy, code, plan), {@code regulation} (and bills), {@code law}, {@code resolution},
     *     {@code judgment}, {@code news}, {@code publication} (a footnote's title), or {@code null}
     * @param title      its title or subject without quotation marks, or {@code null}; of a law its name
     * @param date       its date, ISO 8601 with as many parts as are known, or {@code null}; "jl." and the like reckoned from the
     *     date of the document that cites
     * @param authors    who wrote it, as printed; for "mijn" and "onze" the name, else the role, of those who sign the citing document
     * @param locator    the place in it: {@code artikel 5.1, tweede lid}, {@code blz. 4}, or {@code null}
     * @param antecedent the other place of the same document that says what is meant, if exactly one does: the note whose mark
     *     stands at a reference, or the earlier words for which "deze motie" stands; or {@code null}
     */
    public record Detail(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String date,
            List<String> authors,
            @Nullable String locator,
            @Nullable Antecedent antecedent) {

        /** Nothing is said. */
        public static final Detail NONE = new Detail(null, null, null, List.of());

        /** Keeps its own copy of the list. */
        public Detail {
            authors = List.copyOf(authors);
        }

        /** What is said of a whole document, without a place in it. */
        public Detail(@Nullable String kind, @Nullable String title, @Nullable String date, List<String> authors) {
            this(kind, title, date, authors, null, null);
        }

        /** Returns this with another antecedent. */
        public Detail withAntecedent(Antecedent other) {
            return new Detail(kind, title, date, authors, locator, other);
        }
    }

    /**
     * Another citation of the same document that means the same paper.
     *
     * @param unit id of the unit where it stands
     * @param span its words in the text of that unit
     * @param code its target in the public format, or {@code null} where that has no identifier either
     */
    public record Antecedent(String unit, Span span, @Nullable String code) {}

    /** Returns this with other details. */
    public Citation withDetail(Detail other) {
        return new Citation(unit, span, text, core, target, basis, other);
    }
}
