package nl.kamergraaf.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.lexicon.Table;

/** What kind of document a row of a catalogue tells of. The data is {@code lexicon/catalogue-kinds.tsv}. */
final class CatalogueKinds {

    private static final CatalogueKinds STANDARD = new CatalogueKinds(Table.load("catalogue-kinds"));

    private final List<Beginning> types = new ArrayList<>();
    private final List<Beginning> titles = new ArrayList<>();

    private record Beginning(String words, String kind) {}

    private CatalogueKinds(Table table) {
        for (Table.Row row : table.rows()) {
            Beginning beginning = new Beginning(row.required("words"), row.required("kind"));
            switch (row.required("where")) {
                case "type" -> types.add(beginning);
                case "title" -> titles.add(beginning);
                default -> throw row.problem("\"where\" is type or title, not \"" + row.get("where") + "\"");
            }
        }
    }

    static CatalogueKinds standard() {
        return STANDARD;
    }

    Optional<String> kind(String type, String title) {
        Optional<String> byType = first(types, type);
        if (byType.isPresent()) {
            return byType;
        }
        for (String part : title.split(";", -1)) {
            Optional<String> byTitle = first(titles, part);
            if (byTitle.isPresent()) {
                return byTitle;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(List<Beginning> beginnings, String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return beginnings.stream()
                .filter(each -> lower.startsWith(each.words)
                        && (lower.length() == each.words.length()
                                || !Character.isLetter(lower.charAt(each.words.length()))))
                .map(Beginning::kind)
                .findFirst();
    }
}
