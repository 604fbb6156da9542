package nl.kamergraaf.ingest;

import java.util.Locale;
import java.util.Set;

/** What the columns of a table of questions are called that would be headings elsewhere. */
final class ColumnTitles {

    private static final Set<String> TITLES = Set.of("vraag", "vragen", "antwoord", "antwoorden");
    private static final int LONGEST = 10;

    private ColumnTitles() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && TITLES.contains(text.toLowerCase(Locale.ROOT));
    }
}
