package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** The parts of a document that were found so far, in the order in which they begin, and what was set aside between them. */
final class DividedParts {

    private static final String HEADING = "H";
    private static final String BODY = "S1";
    private static final int LONGEST_ADDRESS = 160;

    private final char[] characters;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<Span> furniture = new ArrayList<>();
    private Part current;
    private int sections;

    /** @param characters of the whole text, which begins with the document's heading */
    DividedParts(char[] characters) {
        this.characters = characters;
        this.current = part(HEADING, null, List.of(), "");
        parts.put(HEADING, current);
    }

    private Part part(String key, PartHeading.@Nullable Role role, List<Integer> numbers, String label) {
        return new Part(key, role, numbers, label, characters);
    }

    /** Returns the part that goes on. */
    Part current() {
        return current;
    }

    /** Returns the document's heading as far as it was read. */
    Part heading() {
        return parts.getOrDefault(HEADING, current);
    }

    /** Returns whether nothing but the heading was found. */
    boolean isHeadingOnly() {
        return parts.size() == 1;
    }

    /** Returns whether there is one section, and it is no longer than an address. */
    boolean isAddressOnly() {
        return parts.size() == 2 && current.isSection() && current.cleaner().length() < LONGEST_ADDRESS;
    }

    /** Returns how many sections there are. */
    int sections() {
        return sections;
    }

    /** Goes on with a part, which may have begun before. */
    void enter(String key, PartHeading.Role role, List<Integer> numbers, String label) {
        current = parts.computeIfAbsent(key, k -> part(k, role, numbers, label));
        current.cleaner().paragraph();
    }

    /** Begins another section. */
    void enterSection(String name) {
        enter("S" + ++sections, PartHeading.Role.SECTION, List.of(), name);
    }

    /** Goes on with the text of a letter, its first section. */
    void enterBody() {
        sections = Math.max(1, sections);
        enter(BODY, PartHeading.Role.SECTION, List.of(), "");
    }

    /** Goes on with the heading. */
    void returnToHeading() {
        current = parts.computeIfAbsent(HEADING, key -> part(key, null, List.of(), ""));
    }

    /** Begins the heading anew; what stood in its place before is set aside. */
    void restartHeading() {
        Part earlier = parts.put(HEADING, part(HEADING, null, List.of(), ""));
        if (earlier != null) {
            furniture.addAll(earlier.sources());
        }
        current = heading();
    }

    /** Sets a range of the text aside. */
    void setAside(Span span) {
        furniture.add(span);
    }

    /**
     * Gives what is left of a line to a part. Marks belong to the text they stand in.
     *
     * @param cuts what is cut out of the line, in order
     * @param part {@code null} to set it aside
     */
    void own(int start, int next, List<Cut> cuts, @Nullable Part part) {
        int at = start;
        for (Cut each : cuts) {
            if (each.kind() != Cut.Kind.MARK) {
                give(at, each.span().start(), part);
                at = each.span().end();
            }
        }
        give(at, next, part);
    }

    private void give(int from, int to, @Nullable Part part) {
        if (from < to && part == null) {
            furniture.add(new Span(from, to));
        } else if (from < to && part != null) {
            part.add(from, to);
        }
    }

    /** Returns the parts as units, in the order in which they begin. */
    List<Unit> units() {
        List<Unit> units = new ArrayList<>(parts.size());
        for (Part part : parts.values()) {
            units.add(part.unit());
        }
        return units;
    }

    /** Returns what was set aside, in the order of the text. */
    List<Span> furniture() {
        List<Span> inOrder = new ArrayList<>(furniture);
        Collections.sort(inOrder);
        return inOrder;
    }
}
