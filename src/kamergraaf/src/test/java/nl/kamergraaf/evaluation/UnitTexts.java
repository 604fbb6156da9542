package nl.kamergraaf.evaluation;

import static nl.kamergraaf.evaluation.Truth.list;
import static nl.kamergraaf.evaluation.Truth.textOrEmpty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The texts of a document's units, held against what the truth says of them. */
final class UnitTexts {

    private final Map<String, String> texts = new HashMap<>();

    UnitTexts(JsonNode found) {
        for (JsonNode unit : list(found, "units")) {
            texts.put(Keys.unit(textOrEmpty(unit, "id")), textOrEmpty(unit, "text"));
        }
        texts.put(
                "S",
                list(found, "units", u -> textOrEmpty(u, "id").startsWith("S")).stream()
                        .map(u -> textOrEmpty(u, "text"))
                        .collect(Collectors.joining(" ")));
    }

    /** Counts the units of the truth that begin, end and hold what they should. */
    void compare(Tally tally, String document, JsonNode truth) {
        int good = 0;
        List<String> bad = new ArrayList<>();
        for (JsonNode unit : list(truth, "units")) {
            List<String> faults = faults(unit);
            if (faults.isEmpty()) {
                good++;
            } else {
                bad.add(textOrEmpty(unit, "id") + " " + String.join(", ", faults));
            }
        }
        tally.add(document, good, bad, List.of());
    }

    private List<String> faults(JsonNode unit) {
        String key = Keys.unit(textOrEmpty(unit, "id"));
        String text = texts.get(key);
        if (text == null) {
            return List.of("no such unit");
        }
        boolean section = key.equals("S");
        String bare = Keys.bare(text);
        String begins = Keys.bare(textOrEmpty(unit, "begins"));
        String ends = Keys.bare(textOrEmpty(unit, "ends"));
        List<String> faults = new ArrayList<>();
        if (section ? !bare.contains(begins) : !bare.startsWith(begins)) {
            faults.add("begins");
        }
        if (section ? !bare.contains(ends) : !bare.endsWith(ends)) {
            faults.add("ends");
        }
        for (String piece : Truth.texts(unit, "contains")) {
            String words = Keys.norm(piece).replaceFirst("[.,:;?]+$", "");
            if (!bare.contains(Keys.bare(piece)) || !Keys.norm(text).contains(words)) {
                faults.add("lacks «" + piece + "»");
            }
        }
        for (String piece : Truth.texts(unit, "free_of")) {
            if (bare.contains(Keys.bare(piece))) {
                faults.add("has «" + piece + "»");
            }
        }
        return faults;
    }
}
