package nl.kamergraaf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.SourceText;

/** Plain texts taken apart, for tests; that nothing of them is lost is looked at each time. */
final class Papers {

    private Papers() {}

    static DocumentStructure parse(String text) {
        DocumentStructure structure = ClerkStructureParser.standard()
                .parse(new SourceDocument("x.txt", "0", "text/plain", Map.of(), SourceText.plain(text), List.of()));
        assertThat(Tiling.of(structure)).isEqualTo(text);
        return structure;
    }

    static List<String> ids(DocumentStructure structure) {
        return structure.units().stream().map(Unit::id).toList();
    }

    static List<String> texts(DocumentStructure structure) {
        return structure.units().stream()
                .map(unit -> unit.id() + " " + unit.text().value())
                .toList();
    }
}
