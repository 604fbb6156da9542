package nl.kamergraaf.mention.entity;

import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name found, before overlaps are decided.
 *
 * @param span   where in the unit's text
 * @param name   the name alone
 * @param id     of the organisation, or {@code null} if it is to be made of the name
 * @param kind   of the organisation, or {@code null} for a person
 * @param party  of the person, or {@code null}
 * @param weight decides between finds of the same length
 */
record Candidate(
        Span span, String name, @Nullable String id, @Nullable String kind, @Nullable String party, int weight) {

    /** A rule's guess. */
    static final int GUESS = 1;
    /** A name that the document introduced elsewhere. */
    static final int KNOWN = 2;
    /** A name announced by a role, a title, initials or a party. */
    static final int ANNOUNCED = 3;
    /** A name of a list. */
    static final int LISTED = 4;
    /** An abbreviation that the document itself explains. */
    static final int EXPLAINED = 5;

    static Candidate person(Span span, String name, @Nullable String party, int weight) {
        return new Candidate(span, name, null, null, party, weight);
    }

    static Candidate body(Span span, Organisation body) {
        return new Candidate(span, body.name(), body.id(), body.kind(), null, LISTED);
    }

    static Candidate unlisted(Span span, String name, String kind, int weight) {
        return new Candidate(span, name, Slug.of(name), kind, null, weight);
    }

    boolean isPerson() {
        return kind == null;
    }
}
