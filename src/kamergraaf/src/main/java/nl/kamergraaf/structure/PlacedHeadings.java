package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings of a text by the offsets at which they begin. */
final class PlacedHeadings {

    private int[] offsets = new int[16];
    private final List<PartHeading> headings = new ArrayList<>();

    /** Adds a heading behind those that are there. */
    void add(int offset, PartHeading heading) {
        int count = headings.size();
        offsets = count == offsets.length ? Arrays.copyOf(offsets, 2 * count) : offsets;
        offsets[count] = offset;
        headings.add(heading);
    }

    /** Returns the heading that begins at an offset, or {@code null}. */
    @Nullable PartHeading at(int offset) {
        int found = find(offset);
        return found < 0 ? null : headings.get(found);
    }

    /** Returns the first heading that begins after an offset, or {@code null}. */
    @Nullable PartHeading after(int offset) {
        int found = find(offset);
        int next = found < 0 ? -found - 1 : found + 1;
        return next < headings.size() ? headings.get(next) : null;
    }

    /** Returns whether the heading of an answer names one of some numbers. */
    boolean answers(Collection<Integer> numbers) {
        for (PartHeading heading : headings) {
            if (heading.role() == PartHeading.Role.ANSWER
                    && heading.numbers().stream().anyMatch(numbers::contains)) {
                return true;
            }
        }
        return false;
    }

    private int find(int offset) {
        return Arrays.binarySearch(offsets, 0, headings.size(), offset);
    }
}
