package nl.kamergraaf.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A gazetteer: rows of named columns, separated by tabs. The first line of the file is {@code # column<TAB>column…}; other
 * lines that start with {@code #} are comments; missing columns at the end of a row are empty.
 */
public final class Table {

    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Returns the table in {@code /lexicon/NAME.tsv}.
     *
     * @throws LexiconException if the file is missing, has no header, or a row has more cells than the header
     */
    public static Table load(String name) {
        String file = name + ".tsv";
        return parse(file, Resources.lines(file));
    }

    static Table parse(String file, List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).startsWith("# ")) {
            throw new LexiconException(file, 1, "expected the header \"# column<TAB>column…\"");
        }
        String[] columns = lines.get(0).substring(2).strip().split("\t", -1);
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            index.put(columns[i].strip(), i);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length > columns.length) {
                throw new LexiconException(
                        file, i + 1, cells.length + " cells, but the header has " + columns.length + " columns");
            }
            rows.add(new Row(file, i + 1, index, cells));
        }
        return new Table(rows);
    }

    /** Returns the rows in the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    /** One row of a table. */
    public static final class Row {

        private final String file;
        private final int line;
        private final Map<String, Integer> index;
        private final String[] cells;

        private Row(String file, int line, Map<String, Integer> index, String[] cells) {
            this.file = file;
            this.line = line;
            this.index = index;
            this.cells = cells;
        }

        /**
         * Returns a cell, stripped; empty where the row ends before it.
         *
         * @throws LexiconException if the table has no such column
         */
        public String get(String column) {
            Integer at = index.get(column);
            if (at == null) {
                throw new LexiconException(file, line, "the table has no column \"" + column + "\"");
            }
            return at < cells.length ? cells[at].strip() : "";
        }

        /** Returns the values of a cell that are separated by {@code |}; none for an empty cell. */
        public List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> values = new ArrayList<>(2);
            for (String value : cell.split("\\|")) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
            return values;
        }

        /**
         * Returns a cell that may not be empty.
         *
         * @throws LexiconException if it is
         */
        public String required(String column) {
            String value = get(column);
            if (value.isEmpty()) {
                throw problem("\"" + column + "\" is empty");
            }
            return value;
        }

        /** Returns an error about this row, to be thrown by whoever reads it. */
        public LexiconException problem(String problem) {
            return new LexiconException(file, line, problem);
        }

        /** Returns where the row stands in its file, counted from 1. */
        public int line() {
            return line;
        }
    }
}
