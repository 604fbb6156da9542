package nl.kamergraaf.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The F1 below which an aspect must not fall. */
final class Floors {

    private static final String HEADER = "# aspect\tf1";

    private Floors() {}

    static Map<String, Double> parse(String text) {
        Map<String, Double> floors = new LinkedHashMap<>();
        for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] columns = line.split("\t");
            floors.put(columns[0], Double.valueOf(columns[1]));
        }
        return floors;
    }

    /**
     * Returns the scores as floors, rounded down to three decimals. No floor sinks by this: one that must, because the truth was
     * corrected, is edited by hand, where a reader of the change sees it.
     */
    static String raised(Map<String, Double> floors, Map<String, Score> scores) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        scores.forEach((aspect, score) -> text.append(aspect)
                .append('\t')
                .append(String.format(
                        Locale.ROOT,
                        "%.3f",
                        Math.max(floors.getOrDefault(aspect, 0.0), Math.floor(score.f1() * 1000) / 1000)))
                .append('\n'));
        return text.toString();
    }

    /** Returns the aspects that are below their floor, with both figures. */
    static List<String> below(Map<String, Double> floors, Map<String, Score> scores) {
        return floors.entrySet().stream()
                .filter(floor -> scores.get(floor.getKey()).f1() < floor.getValue())
                .map(floor -> String.format(
                        Locale.ROOT,
                        "%s %.4f < %.3f",
                        floor.getKey(),
                        scores.get(floor.getKey()).f1(),
                        floor.getValue()))
                .toList();
    }
}
