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

    /** The first heading at or after the offset that was asked for last. */
    private int next;

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

    /** Returns what {@link Arrays#binarySearch} does; who asks line by line gets the answer at the place where the last one was. */
    private int find(int offset) {
        for (int i = next; i <= next + 1 && i <= headings.size(); i++) {
            if ((i == 0 || offsets[i - 1] < offset) && (i == headings.size() || offset <= offsets[i])) {
                next = i;
                return i < headings.size() && offsets[i] == offset ? i : -i - 1;
            }
        }
        int found = search(offset);
        next = found < 0 ? -found - 1 : found;
        return found;
    }

    private int search(int offset) {
        return Arrays.binarySearch(offsets, 0, headings.size(), offset);
    }
}
