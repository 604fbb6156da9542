package nl.kamergraaf.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.lexicon.Table;

/** Which kinds of papers the words of a citation can mean. The data is {@code lexicon/cited-kinds.tsv}. */
public final class CitedKinds {

    private static final CitedKinds STANDARD = new CitedKinds(Table.load("cited-kinds"));

    private final Map<String, List<String>> accepted = new HashMap<>();
    private final Map<String, List<String>> accepting = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> byMembers = new HashSet<>();

    private CitedKinds(Table table) {
        for (Table.Row row : table.rows()) {
            String kind = row.required("kind");
            if (accepted.put(kind, row.list("accepts")) != null) {
                throw row.problem("\"" + kind + "\" stands here twice");
            }
            row.list("accepts").forEach(each -> accepting
                    .computeIfAbsent(each, key -> new ArrayList<>())
                    .add(kind));
            row.list("words").forEach(word -> words.put(word, kind));
            switch (row.get("by")) {
                case "members" -> byMembers.add(kind);
                case "" -> {}
                default -> throw row.problem("\"by\" is members or empty, not \"" + row.get("by") + "\"");
            }
        }
    }

    /** Returns the kinds that come with the application. */
    public static CitedKinds standard() {
        return STANDARD;
    }

    /** Returns the kinds of documents that a kind named by a citation can mean; none for what is no paper of ours. */
    public List<String> accepted(String kind) {
        return accepted.getOrDefault(kind, List.of());
    }

    /** Returns the kinds, as citations name them, that can mean a kind of document. */
    public List<String> accepting(String documentKind) {
        return accepting.getOrDefault(documentKind, List.of());
    }

    /** Returns whether members write papers of a kind, or ask what they answer: then they are found by a member's name. */
    boolean isByMembers(String kind) {
        return byMembers.contains(kind);
    }

    /** Returns the kind that words name: that of the first word which names one. */
    public Optional<String> named(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                Optional<String> kind = ofWord(text.substring(at, end).toLowerCase(Locale.ROOT));
                if (kind.isPresent()) {
                    return kind;
                }
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    private Optional<String> ofWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            String kind = words.get(word.substring(i));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
