package nl.kamergraaf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlacedHeadingsTests {

    /** Line by line, back and forth, and beyond both ends. */
    @Test
    void findsHeadingsInAnyOrder() {
        Random random = new Random(5);
        PlacedHeadings headings = new PlacedHeadings();
        TreeMap<Integer, PartHeading> expected = new TreeMap<>();
        assertThat(headings.at(0)).isNull();
        assertThat(headings.after(0)).isNull();
        for (int offset = 3; offset < 400; offset += 1 + random.nextInt(12)) {
            PartHeading heading = new PartHeading(PartHeading.Role.QUESTION, List.of(offset), "", 0);
            headings.add(offset, heading);
            expected.put(offset, heading);
        }
        for (int i = 0; i < 2_000; i++) {
            int offset = i < 420 ? i : random.nextInt(420);
            assertThat(headings.at(offset)).isSameAs(expected.get(offset));
            var after = expected.higherEntry(offset);
            assertThat(headings.after(offset)).isSameAs(after == null ? null : after.getValue());
        }
    }
}
