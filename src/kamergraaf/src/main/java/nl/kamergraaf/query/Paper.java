package nl.kamergraaf.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paper with everything in it. A stub has no parts and no file.
 *
 * @param document    its line
 * @param subject     what it is about, where it says so apart from the title
 * @param submitted   day on which questions were sent in, ISO 8601
 * @param received    day on which their answers were received, ISO 8601
 * @param dateBasis   what the date rests on: {@code dateline}, {@code received}, {@code submitted}, {@code metadata},
 *                    {@code inferred}
 * @param source      name of the file it was read from
 * @param mediaType   format of that file
 * @param identifiers every official identifier that it is known by
 * @param dossiers    numbers of the dossiers it belongs to
 * @param cases       numbers of the cases (zaken) it belongs to
 * @param askers      who asks
 * @param senders     who answers or signs
 * @param parts       in reading order
 */
public record Paper(
        DocumentRef document,
        @Nullable String subject,
        @Nullable String submitted,
        @Nullable String received,
        @Nullable String dateBasis,
        @Nullable String source,
        @Nullable String mediaType,
        List<String> identifiers,
        List<String> dossiers,
        List<String> cases,
        List<Signatory> askers,
        List<Signatory> senders,
        List<Part> parts) {

    /** Returns the part with this id. */
    public Optional<Part> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /**
     * Someone who asks, answers or signs.
     *
     * @param id    key of the person, or {@code null} where only a role is known
     * @param name  of the person, likewise
     * @param role  as printed: "Minister van Buitenlandse Zaken"
     * @param party of a member of parliament
     */
    public record Signatory(
            @Nullable String id, @Nullable String name, @Nullable String role, @Nullable String party) {}

    /** What a part is. */
    public enum PartKind {
        QUESTION,
        ANSWER,
        /** Text that is neither question nor answer, the heading included. */
        SECTION,
        FOOTNOTE;

        /** Returns its name in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A part of the paper.
     *
     * @param id         id of its node: {@code PAPER#A2,3,6}
     * @param kind       what it is
     * @param unit       its unit in the extraction; questions under one heading share it, and the text
     * @param order      place in the paper
     * @param caption    short name: "Vraag 3"
     * @param heading    of a section, where it has one
     * @param text       clean reading text; all offsets below count UTF-16 units in it
     * @param page       on which it begins, from 1, where the paper has pages
     * @param number     of a question
     * @param numbers    of the questions that an answer answers
     * @param mark       of a footnote, as printed
     * @param answers    ids of the questions that an answer answers
     * @param footnotes  ids of the footnotes that belong to it
     * @param mentions   what it speaks of
     * @param citations  the papers it cites, by place in the text
     * @param references the parts of the same paper it refers to, by place in the text
     */
    public record Part(
            String id,
            PartKind kind,
            String unit,
            int order,
            String caption,
            @Nullable String heading,
            String text,
            @Nullable Integer page,
            @Nullable Integer number,
            List<Integer> numbers,
            @Nullable String mark,
            List<String> answers,
            List<String> footnotes,
            List<Mention> mentions,
            List<CitationOut> citations,
            List<Reference> references) {

        /** Returns what follows the {@code #} in the id, for an address within the paper: {@code A2,3,6}. */
        public String anchor() {
            return id.substring(id.lastIndexOf('#') + 1);
        }
    }

    /**
     * Something a part speaks of.
     *
     * @param entity what
     * @param texts  the words, one an occurrence
     * @param starts where each begins
     */
    public record Mention(EntityRef entity, List<String> texts, List<Integer> starts) {}

    /**
     * A citation of another paper.
     *
     * @param text        the words
     * @param start       where they begin
     * @param end         where they end
     * @param page        on which they stand, from 1
     * @param basis       what the link rests on: {@code identifier}, {@code url}, {@code title}, …
     * @param confidence  0 to 1; 1 where the text gives an identifier
     * @param target      the paper that is meant, or the stub of what the words say
     * @param candidates  papers that may be meant where more than one may; then {@code target} is a stub
     * @param citedTitle  title that the words give
     * @param citedDate   date that the words give
     * @param dateDiffers whether the paper bears another date than the words give it
     */
    public record CitationOut(
            String text,
            int start,
            int end,
            @Nullable Integer page,
            String basis,
            double confidence,
            DocumentRef target,
            List<DocumentRef> candidates,
            @Nullable String citedTitle,
            @Nullable String citedDate,
            boolean dateDiffers) {}

    /**
     * A reference to another part of the same paper.
     *
     * @param text  the words
     * @param start where they begin
     * @param end   where they end
     * @param to    id of the part
     */
    public record Reference(String text, int start, int end, String to) {}
}
