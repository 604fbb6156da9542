package nl.kamergraaf.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of paragraphs in Word documents: their formats, and how far each list has counted. */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, Boolean> begun = new HashMap<>();

    /** One level of a list: where it starts, in which figures, and the text in which {@code %1} is its number. */
    private record Level(int start, String format, String text) {}

    /** Reads {@code numbering.xml}. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        String list = "";
        String instance = "";
        String level = "";
        int start = 1;
        String format = "decimal";
        String text = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String value = SecureXml.attribute(xml, "val");
                switch (xml.getLocalName()) {
                    case "abstractNum" -> list = SecureXml.attribute(xml, "abstractNumId");
                    case "num" -> {
                        instance = SecureXml.attribute(xml, "numId");
                        list = "";
                    }
                    case "abstractNumId" -> lists.put(instance, value);
                    case "lvl" -> {
                        level = SecureXml.attribute(xml, "ilvl");
                        start = 1;
                        format = "decimal";
                        text = "";
                    }
                    case "lvlOverride" -> level = SecureXml.attribute(xml, "ilvl");
                    case "startOverride" -> restarts.put(instance + "/" + level, number(value, 1));
                    case "start" -> start = number(value, 1);
                    case "numFmt" -> format = value;
                    case "lvlText" -> text = value;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("lvl")
                    && !list.isEmpty()) {
                levels.put(list + "/" + level, new Level(start, format, text));
            }
        }
    }

    /** Counts a paragraph of a list and returns its number as printed; empty text where it has none. */
    String next(String instance, int depth) {
        String list = lists.get(instance);
        int at = Math.min(Math.max(depth, 0), LEVELS - 1);
        Level level = list == null ? null : levels.get(list + "/" + at);
        if (list == null || level == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(list, k -> new int[LEVELS]);
        Integer restart = restarts.get(instance + "/" + at);
        if (restart != null && begun.put(instance + "/" + at, true) == null) {
            count[at] = restart;
        } else {
            count[at] = count[at] == 0 ? level.start() : count[at] + 1;
        }
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        if (level.format().equals("bullet")) {
            return "•";
        }
        if (level.format().equals("none")) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9') {
                int of = text.charAt(++i) - '1';
                Level other = levels.get(list + "/" + of);
                out.append(figures(Math.max(count[of], 1), other == null ? "decimal" : other.format()));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String figures(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(Math.min((number - 1) / 26 + 1, 20));
    }

    /** Returns a number in lower-case Roman figures. */
    static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder out = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                out.append(signs[i]);
            }
        }
        return out.toString();
    }
}
