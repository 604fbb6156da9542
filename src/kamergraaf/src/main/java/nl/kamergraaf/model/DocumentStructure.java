package nl.kamergraaf.model;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.text.Span;

/**
 * A document taken apart: its head and its units in reading order.
 *
 * @param source      the document as it was read
 * @param head        what it says of itself
 * @param units       in reading order, footnotes last
 * @param furniture   what was set aside: running headers and footers, page numbers, margins, mastheads. With the sources of
 *     the units these spans tile the source's text
 * @param diagnostics what was odd in its structure
 */
public record DocumentStructure(
        SourceDocument source,
        DocumentHead head,
        List<Unit> units,
        List<Span> furniture,
        List<Diagnostic> diagnostics) {

    /** Keeps its own copies of the lists. */
    public DocumentStructure {
        units = List.copyOf(units);
        furniture = List.copyOf(furniture);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the unit of that id. */
    public Optional<Unit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** Returns this structure with another head. */
    public DocumentStructure withHead(DocumentHead newHead) {
        return new DocumentStructure(source, newHead, units, furniture, diagnostics);
    }
}
