package nl.kamergraaf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.text.Place;
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

    /**
     * Returns where words of a unit are printed, one box a line, in reading order: what a viewer highlights.
     *
     * @param unitId of the unit
     * @param span   in the unit's clean text
     * @return empty where there is no such unit, and where the source's format has no places
     * @throws IndexOutOfBoundsException if the span ends after the unit's text
     */
    public List<Place> places(String unitId, Span span) {
        return unit(unitId).map(unit -> places(unit, span)).orElse(List.of());
    }

    private List<Place> places(Unit unit, Span span) {
        List<Place> places = new ArrayList<>();
        for (Span part : unit.text().sources(span)) {
            for (Place place : source.text().places(part)) {
                Place last = places.isEmpty() ? null : places.get(places.size() - 1);
                if (last != null && goesOn(last, place)) {
                    places.set(
                            places.size() - 1, new Place(last.page(), last.box().union(place.box())));
                } else {
                    places.add(place);
                }
            }
        }
        return List.copyOf(places);
    }

    /** Two boxes on one line, parted by something that was left out of the text: the mark of a note. */
    private static boolean goesOn(Place last, Place next) {
        float middle = next.box().y() + next.box().height() / 2;
        return last.page() == next.page()
                && next.box().x() >= last.box().x()
                && next.box().x() - last.box().x() - last.box().width()
                        < 3 * next.box().height()
                && middle > last.box().y()
                && middle < last.box().y() + last.box().height();
    }

    /** Returns this structure with another head. */
    public DocumentStructure withHead(DocumentHead newHead) {
        return new DocumentStructure(source, newHead, units, furniture, diagnostics);
    }
}
