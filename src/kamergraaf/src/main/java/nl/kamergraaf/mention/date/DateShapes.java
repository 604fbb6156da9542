package nl.kamergraaf.mention.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.lexicon.Table;

/**
 * The shapes of {@code lexicon/date-shapes.tsv} as one trie over classes of words. A shape is a sequence of classes; {@code ?}
 * follows one that may be absent, {@code (a|b)} is either.
 */
final class DateShapes {

    /** How what the words leave out is found. */
    enum Reading {
        /** Nothing is left out. */
        ABSOLUTE,
        PAST,
        FUTURE,
        NEAREST,
        YEAR,
        /** The anchor's year, but only where the sentence speaks of a plan. */
        PLAN,
        MONTH,
        WEEK,
        OWN
    }

    private static final int CLASSES = WordClass.values().length;

    private final List<int[]> nodes = new ArrayList<>();
    private final List<Reading> ends = new ArrayList<>();

    private DateShapes() {
        node();
        for (Table.Row row : Table.load("date-shapes").rows()) {
            List<List<Integer>> sequences = new ArrayList<>();
            sequences.add(List.of());
            for (String element : row.required("shape").split(" ")) {
                sequences = extend(sequences, element, row);
            }
            Reading reading = reading(row);
            sequences.stream().filter(DateShapes::isWhole).forEach(each -> add(each, reading));
        }
    }

    static DateShapes load() {
        return new DateShapes();
    }

    /** Returns the bits of the classes with which a shape begins. */
    int openingClasses() {
        int bits = 0;
        for (WordClass each : WordClass.values()) {
            bits |= next(0, each.ordinal()) == 0 ? 0 : each.bit();
        }
        return bits;
    }

    /** Returns the node reached from {@code node} (0 to begin) by a class, or 0. */
    int next(int node, int wordClass) {
        return nodes.get(node)[wordClass];
    }

    /** Returns whether a shape ends in a node. */
    boolean isEnd(int node) {
        return ends.get(node) != null;
    }

    /** Returns how the shape that ends in a node is read. */
    Reading reading(int node) {
        return ends.get(node);
    }

    private static Reading reading(Table.Row row) {
        String name = row.get("reading").toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            return Reading.ABSOLUTE;
        }
        return Arrays.stream(Reading.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.problem("no reading is called \"" + name + "\""));
    }

    private static List<List<Integer>> extend(List<List<Integer>> sequences, String element, Table.Row row) {
        boolean optional = element.endsWith("?");
        String names = optional ? element.substring(0, element.length() - 1) : element;
        if (names.startsWith("(") && names.endsWith(")")) {
            names = names.substring(1, names.length() - 1);
        }
        List<List<Integer>> longer = new ArrayList<>();
        if (optional) {
            longer.addAll(sequences);
        }
        for (String name : names.split("\\|")) {
            WordClass wordClass =
                    WordClass.of(name).orElseThrow(() -> row.problem("no class of words is called \"" + name + "\""));
            for (List<Integer> sequence : sequences) {
                List<Integer> next = new ArrayList<>(sequence);
                next.add(wordClass.ordinal());
                longer.add(next);
            }
        }
        return longer;
    }

    /** A shape whose part is absent does not begin with what ties the part to the rest. */
    private static boolean isWhole(List<Integer> sequence) {
        return !sequence.isEmpty()
                && sequence.get(0) != WordClass.OF.ordinal()
                && sequence.get(0) != WordClass.COMMA.ordinal();
    }

    private int node() {
        nodes.add(new int[CLASSES]);
        ends.add(null);
        return nodes.size() - 1;
    }

    private void add(List<Integer> sequence, Reading reading) {
        int node = 0;
        for (int wordClass : sequence) {
            int next = nodes.get(node)[wordClass];
            if (next == 0) {
                next = node();
                nodes.get(node)[wordClass] = next;
            }
            node = next;
        }
        if (ends.get(node) == null) {
            ends.set(node, reading);
        }
    }
}
