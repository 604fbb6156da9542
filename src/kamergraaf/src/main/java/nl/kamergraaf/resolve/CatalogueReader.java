package nl.kamergraaf.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.kamergraaf.model.DocumentIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalogue row by row: CSV in UTF-8 with a header line that names the columns, fields in double quotes where they hold a
 * comma, a quote (doubled) or a line break. Semicolons or tabs may stand for the commas, if they do so in the header. {@code identifier}
 * is needed, all of a paper in one field with spaces between them; {@code title}, {@code date}, {@code type} and {@code dossier} (or
 * {@code dossier_number}) count where they are there; other columns are passed over. Only the row at hand is in memory.
 */
public final class CatalogueReader implements Iterator<CatalogueEntry> {

    private static final int LONGEST_ROW = 1 << 20;
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final String NO_MONTH_NO_DAY = "-01-01";
    private static final String COLUMNS = "the first line names the columns: identifier,title,date,type,dossier";
    /** What stands where bytes were not UTF-8. */
    private static final String NO_UTF_8 = "\uFFFD";

    private final String file;
    private final String name;
    private final BufferedReader in;
    private final Consumer<CatalogueException> wrongRows;
    private final Map<String, Integer> columns = new HashMap<>();
    private char separator = ',';
    private int width;
    private long line;
    private long rowLine;
    private boolean ended;
    private @Nullable CatalogueEntry next;

    /**
     * Reads the header. A row that is not as it should be ends the reading.
     *
     * @param file the file, for messages; its name without folders tells catalogues apart
     * @param in   closed by the caller
     * @throws CatalogueException if the file is no catalogue
     */
    public CatalogueReader(String file, Reader in) {
        this(file, in, wrong -> {
            throw wrong;
        });
    }

    /**
     * Reads the header. A row that is not as it should be is passed over.
     *
     * @param file      the file, for messages; its name without folders tells catalogues apart
     * @param in        closed by the caller
     * @param wrongRows told of each row that is passed over
     * @throws CatalogueException if the file is no catalogue
     */
    public CatalogueReader(String file, Reader in, Consumer<CatalogueException> wrongRows) {
        this.file = file;
        this.name = file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
        this.in = new BufferedReader(in);
        this.wrongRows = wrongRows;
        readHeader();
    }

    private void readHeader() {
        rowLine = 1;
        String header = nextLine();
        if (header == null) {
            throw problem("is empty; " + COLUMNS);
        }
        for (char each : new char[] {',', ';', '\t'}) {
            separator = each;
            List<String> names = cells(header);
            for (int i = 0; i < names.size(); i++) {
                columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
            if (columns.containsKey("identifier")) {
                width = names.size();
                return;
            }
            columns.clear();
        }
        throw problem("has no column \"identifier\"; " + COLUMNS);
    }

    /**
     * Returns whether there is another row.
     *
     * @throws CatalogueException if nothing can be made of the file from here on; the rows before were given
     */
    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            List<String> row = row();
            if (row == null) {
                ended = true;
            } else if (!row.stream().allMatch(String::isBlank)) {
                next = entry(row).orElse(null);
            }
        }
        return next != null;
    }

    /**
     * Returns the next row.
     *
     * @throws CatalogueException as {@link #hasNext()}
     */
    @Override
    public CatalogueEntry next() {
        boolean there = hasNext();
        CatalogueEntry entry = next;
        if (!there || entry == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return entry;
    }

    private Optional<CatalogueEntry> entry(List<String> row) {
        List<String> identifiers = new ArrayList<>();
        for (String identifier : cell(row, "identifier").split(" ")) {
            if (!identifier.isBlank() && !identifiers.contains(identifier)) {
                identifiers.add(identifier);
            }
        }
        String date = cell(row, "date");
        String title = cell(row, "title");
        String wrong = null;
        if (row.stream().skip(width).anyMatch(each -> !each.isBlank())) {
            wrong = "there are " + row.size() + " fields, but the first line names " + width + ": a field with a \""
                    + separator + "\" in it stands in double quotes";
        } else if (identifiers.isEmpty()) {
            wrong = "the identifier is missing";
        } else if (!date.isEmpty() && !isDate(date)) {
            wrong = "\"" + date + "\" is no date such as 2031-03-03";
        } else if (row.stream().anyMatch(each -> each.contains(NO_UTF_8))) {
            wrong = "is not in UTF-8";
        }
        if (wrong != null) {
            wrongRows.accept(problem(wrong));
            return Optional.empty();
        }
        return Optional.of(new CatalogueEntry(
                name,
                identifiers,
                title.isEmpty() ? null : title,
                date.isEmpty() ? null : date,
                CatalogueKinds.standard().kind(cell(row, "type"), title).orElse(null),
                dossier(row).orElse(null)));
    }

    private static boolean isDate(String date) {
        if (!DATE.matcher(date).matches()) {
            return false;
        }
        try {
            LocalDate.parse(date + NO_MONTH_NO_DAY.substring(date.length() - "2031".length()));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Optional<String> dossier(List<String> row) {
        String dossier = columns.containsKey("dossier") ? cell(row, "dossier") : cell(row, "dossier_number");
        return dossier.isEmpty() || !DocumentIdentifier.canParse("dossier-" + dossier)
                ? Optional.empty()
                : Optional.of(dossier);
    }

    private String cell(List<String> row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }

    private CatalogueException problem(String problem) {
        return new CatalogueException(file, rowLine, problem);
    }

    /** Returns the cells of the next row, or {@code null} at the end. */
    private @Nullable List<String> row() {
        rowLine = line + 1;
        String text = nextLine();
        return text == null ? null : cells(text);
    }

    /** Returns the cells of a row that begins with this line; a quoted one may go on in the next. */
    private List<String> cells(String first) {
        String text = first;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int at = 0;
        while (true) {
            if (at == text.length()) {
                if (!quoted) {
                    cells.add(cell.toString());
                    return cells;
                }
                String more = nextLine();
                if (more == null || cell.length() > LONGEST_ROW) {
                    ended = true;
                    throw problem("a quote is opened and not closed; from here on nothing was read");
                }
                cell.append('\n');
                text = more;
                at = 0;
                continue;
            }
            char c = text.charAt(at++);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
    }

    private @Nullable String nextLine() {
        try {
            String text = in.readLine();
            line++;
            return text != null && line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
