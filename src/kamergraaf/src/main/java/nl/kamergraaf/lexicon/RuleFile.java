package nl.kamergraaf.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads grammars. A file has the name {@code NAME.rules} and the form
 *
 * <pre>
 * # comment
 * fragment number = \d+
 * rule kamerstuk
 *   pattern Kamerstuk {{dossier}}, nr\. (?P&lt;number&gt;{{number}})
 *   set kind letter
 *   + Kamerstuk 99 123, nr. 4 =&gt; kst-99123-4
 *   - Pagina 6 van 5
 * </pre>
 *
 * <p>A fragment is used after it was defined, by {@code {{name}}}. A rule has one pattern (several {@code pattern} lines are
 * joined without a space) and at least one example and one counter-example.
 */
public final class RuleFile {

    private final String file;
    private final Map<String, String> fragments = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Draft draft;

    private RuleFile(String file) {
        this.file = file;
    }

    /**
     * Returns the rules of {@code /lexicon/NAME.rules} in the order of the file.
     *
     * @throws LexiconException if the file is missing or a line of it is wrong
     */
    public static List<Rule> load(String name) {
        String file = name + ".rules";
        return parse(file, Resources.lines(file));
    }

    /**
     * Returns the rules in {@code lines}.
     *
     * @param file the name used in errors
     * @throws LexiconException if a line is wrong
     */
    static List<Rule> parse(String file, List<String> lines) {
        RuleFile reader = new RuleFile(file);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i).strip(), i + 1);
        }
        reader.finishRule();
        return List.copyOf(reader.rules);
    }

    private void line(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space + 1).strip();
        switch (word) {
            case "fragment" -> fragment(rest, number);
            case "rule" -> startRule(rest, number);
            case "pattern" -> current(number).pattern.append(expand(rest, number));
            case "set" -> set(rest, number);
            case "+" -> example(rest, number);
            case "-" -> current(number).counterExamples.add(unescape(rest));
            default ->
                throw new LexiconException(
                        file, number, "expected fragment, rule, pattern, set, + or -, found \"" + word + "\"");
        }
    }

    private void fragment(String rest, int number) {
        int equals = rest.indexOf('=');
        if (equals < 1) {
            throw new LexiconException(file, number, "expected: fragment NAME = PATTERN");
        }
        String name = rest.substring(0, equals).strip();
        String pattern = expand(rest.substring(equals + 1).strip(), number);
        groups(pattern, number);
        if (fragments.put(name, "(?:" + pattern + ")") != null) {
            throw new LexiconException(file, number, "fragment \"" + name + "\" is defined twice");
        }
    }

    private void startRule(String name, int number) {
        finishRule();
        if (name.isEmpty() || !names.add(name)) {
            throw new LexiconException(file, number, "a rule needs a name of its own, found \"" + name + "\"");
        }
        draft = new Draft(name, number);
    }

    private void set(String rest, int number) {
        int space = rest.indexOf(' ');
        if (space < 0) {
            throw new LexiconException(file, number, "expected: set KEY VALUE");
        }
        current(number)
                .attributes
                .put(rest.substring(0, space), expand(rest.substring(space + 1).strip(), number));
    }

    private void example(String rest, int number) {
        int arrow = rest.lastIndexOf("=>");
        if (arrow < 0) {
            throw new LexiconException(file, number, "expected: + TEXT => RESULT");
        }
        String text = unescape(rest.substring(0, arrow).strip());
        current(number)
                .examples
                .add(new Rule.Example(text, rest.substring(arrow + 2).strip()));
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n");
    }

    private Draft current(int number) {
        if (draft == null) {
            throw new LexiconException(file, number, "stands before the first rule");
        }
        return draft;
    }

    private String expand(String pattern, int number) {
        StringBuilder expanded = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf("{{"); open >= 0; open = pattern.indexOf("{{", from)) {
            int close = pattern.indexOf("}}", open);
            if (close < 0) {
                throw new LexiconException(file, number, "\"{{\" without \"}}\"");
            }
            String name = pattern.substring(open + 2, close);
            String fragment = fragments.get(name);
            if (fragment == null) {
                throw new LexiconException(file, number, "no fragment \"" + name + "\" before this line");
            }
            expanded.append(pattern, from, open).append(fragment);
            from = close + 2;
        }
        return expanded.append(pattern, from, pattern.length()).toString();
    }

    /** Returns the names of a pattern's groups. */
    private List<String> groups(String pattern, int number) {
        try {
            return PatternReader.groups(pattern);
        } catch (IllegalArgumentException e) {
            throw new LexiconException(file, number, String.valueOf(e.getMessage()));
        }
    }

    private void finishRule() {
        Draft finished = draft;
        if (finished == null) {
            return;
        }
        if (finished.pattern.length() == 0 || finished.examples.isEmpty() || finished.counterExamples.isEmpty()) {
            throw new LexiconException(
                    file,
                    finished.line,
                    "rule \"" + finished.name + "\" needs a pattern, an example and a counter-example");
        }
        rules.add(new Rule(
                finished.name,
                finished.pattern.toString(),
                groups(finished.pattern.toString(), finished.line),
                finished.attributes,
                finished.examples,
                finished.counterExamples,
                finished.line));
        draft = null;
    }

    /** A rule while its lines are read. */
    private static final class Draft {

        private final String name;
        private final int line;
        private final StringBuilder pattern = new StringBuilder();
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<Rule.Example> examples = new ArrayList<>();
        private final List<String> counterExamples = new ArrayList<>();

        private Draft(String name, int line) {
            this.name = name;
            this.line = line;
        }
    }
}
