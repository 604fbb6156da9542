package nl.kamergraaf.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.model.DocumentIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalogue row by row: CSV in UTF-8 with a header line that names the columns, fields in double quotes where they hold a
 * comma, a quote (doubled) or a line break. {@code identifier} is needed; {@code title}, {@code date}, {@code type} and
 * {@code dossier} (or {@code dossier_number}) count where they are there; other columns are passed over. Only the row at hand
 * is in memory.
 */
public final class CatalogueReader implements Iterator<CatalogueEntry> {

    private static final int LONGEST_ROW = 1 << 20;
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final String file;
    private final String name;
    private final BufferedReader in;
    private final Map<String, Integer> columns = new HashMap<>();
    private long line;
    private long rowLine;
    private @Nullable CatalogueEntry next;

    /**
     * Reads the header and the first row.
     *
     * @param file the file, for messages; its name without folders tells catalogues apart
     * @param in   closed by the caller
     * @throws CatalogueException if the file is no catalogue
     */
    public CatalogueReader(String file, Reader in) {
        this.file = file;
        this.name = file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
        this.in = new BufferedReader(in);
        List<String> header = row();
        if (header == null) {
            throw new CatalogueException(
                    file, 1, "is empty; the first line names the columns: identifier,title,date,type,dossier");
        }
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        if (!columns.containsKey("identifier")) {
            throw new CatalogueException(
                    file,
                    1,
                    "has no column \"identifier\"; the first line names the columns: identifier,title,date,type,dossier");
        }
        this.next = entry();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /**
     * Returns the next row.
     *
     * @throws CatalogueException if the row after it is not as it should be
     */
    @Override
    public CatalogueEntry next() {
        CatalogueEntry entry = next;
        if (entry == null) {
            throw new NoSuchElementException();
        }
        next = entry();
        return entry;
    }

    private @Nullable CatalogueEntry entry() {
        List<String> row = row();
        while (row != null && row.size() == 1 && row.get(0).isBlank()) {
            row = row();
        }
        if (row == null) {
            return null;
        }
        List<String> identifiers = new ArrayList<>();
        for (String identifier : cell(row, "identifier").split(" ")) {
            if (!identifier.isBlank() && !identifiers.contains(identifier)) {
                identifiers.add(identifier);
            }
        }
        if (identifiers.isEmpty()) {
            throw problem("the identifier is missing");
        }
        String date = cell(row, "date");
        if (!date.isEmpty() && !DATE.matcher(date).matches()) {
            throw problem("\"" + date + "\" is no date such as 2031-03-03");
        }
        String title = cell(row, "title");
        return new CatalogueEntry(
                name,
                identifiers,
                title.isEmpty() ? null : title,
                date.isEmpty() ? null : date,
                CatalogueKinds.standard().kind(cell(row, "type"), title).orElse(null),
                dossier(row).orElse(null));
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
        try {
            String text = nextLine();
            if (text == null) {
                return null;
            }
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
                        throw problem("a quote is opened and not closed");
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
                } else if (c == ',') {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
        } catch (CharacterCodingException e) {
            throw problem("this line or one of the next is not in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private @Nullable String nextLine() throws IOException {
        String text = in.readLine();
        line++;
        return text != null && line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
