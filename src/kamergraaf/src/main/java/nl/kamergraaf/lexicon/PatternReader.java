package nl.kamergraaf.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a pattern in the syntax of RE2. Of the groups only those with a name are kept.
 *
 * <pre>
 * choice   = sequence {"|" sequence}
 * sequence = {atom ["*" | "+" | "?" | "{" n ["," [m]] "}"] ["?"]}
 * atom     = character | "." | class | escape | "(" ["?" [flags] ":" | "?" ["P"] "&lt;" name "&gt;"] choice ")" | "(?" flags ")"
 * class    = "[" ["^"] {character ["-" character] | escape} "]"
 * </pre>
 */
final class PatternReader {

    private static final BitSet DIGIT = CharacterSets.of('0', '9');
    private static final BitSet SPACE = CharacterSets.of("\t\n\f\r ");
    private static final BitSet WORD =
            CharacterSets.of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private final String pattern;
    private final Set<String> groups = new LinkedHashSet<>();
    private int at;
    private boolean anyCase;
    private boolean dotAll;
    private boolean lines;

    private PatternReader(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Returns what a pattern is made of.
     *
     * @throws IllegalArgumentException if the pattern holds something that this class does not know
     */
    static PatternTree read(String pattern) {
        return new PatternReader(pattern).whole();
    }

    /**
     * Returns the names of a pattern's groups, as they stand in it from left to right.
     *
     * @throws IllegalArgumentException if the pattern holds something that this class does not know
     */
    static List<String> groups(String pattern) {
        PatternReader reader = new PatternReader(pattern);
        reader.whole();
        return List.copyOf(reader.groups);
    }

    private PatternTree whole() {
        PatternTree tree = choice();
        if (at < pattern.length()) {
            throw unknown("\")\" without \"(\"");
        }
        return tree;
    }

    private IllegalArgumentException unknown(String what) {
        return new IllegalArgumentException(what + " at " + at + " in " + pattern);
    }

    private boolean isNext(String characters) {
        return pattern.startsWith(characters, at);
    }

    private boolean take(String characters) {
        boolean next = isNext(characters);
        at += next ? characters.length() : 0;
        return next;
    }

    private char take() {
        if (at >= pattern.length()) {
            throw unknown("the pattern ends early");
        }
        return pattern.charAt(at++);
    }

    private PatternTree choice() {
        List<PatternTree> alternatives = new ArrayList<>();
        do {
            alternatives.add(sequence());
        } while (take("|"));
        return alternatives.size() == 1 ? alternatives.get(0) : new PatternTree.Choice(alternatives);
    }

    private PatternTree sequence() {
        List<PatternTree> parts = new ArrayList<>();
        while (at < pattern.length() && !isNext("|") && !isNext(")")) {
            parts.add(repeated(atom()));
        }
        return new PatternTree.Sequence(parts);
    }

    private PatternTree repeated(PatternTree part) {
        PatternTree whole = part;
        while (at < pattern.length()) {
            if (take("*")) {
                whole = repeated(whole, 0, Integer.MAX_VALUE);
            } else if (take("+")) {
                whole = repeated(whole, 1, Integer.MAX_VALUE);
            } else if (take("?")) {
                whole = repeated(whole, 0, 1);
            } else if (isCount()) {
                whole = counted(whole);
            } else {
                break;
            }
        }
        return whole;
    }

    private PatternTree repeated(PatternTree part, int least, int most) {
        return new PatternTree.Repeated(part, least, most, take("?"));
    }

    /** A bracket that holds no count is an ordinary character. */
    private boolean isCount() {
        return isNext("{") && at + 1 < pattern.length() && isDigit(pattern.charAt(at + 1));
    }

    private PatternTree counted(PatternTree part) {
        at++;
        int least = number();
        int most = least;
        if (take(",")) {
            most = isNext("}") ? Integer.MAX_VALUE : number();
        }
        if (!take("}") || most < least) {
            throw unknown("a count that is none");
        }
        return repeated(part, least, most);
    }

    private int number() {
        int number = 0;
        while (at < pattern.length() && isDigit(pattern.charAt(at)) && number < 1000) {
            number = number * 10 + take() - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private PatternTree atom() {
        char c = take();
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '.' -> new PatternTree.One(CharacterSets.complement(CharacterSets.of(dotAll ? "" : "\n")), true);
            case '^' -> place(lines ? PatternTree.Condition.LINE_START : PatternTree.Condition.TEXT_START);
            case '$' -> place(lines ? PatternTree.Condition.LINE_END : PatternTree.Condition.TEXT_END);
            case '\\' -> escape();
            case '*', '+', '?' -> throw unknown("nothing to repeat");
            default -> literal(c);
        };
    }

    private static PatternTree place(PatternTree.Condition condition) {
        return new PatternTree.Place(condition);
    }

    private PatternTree literal(char c) {
        return one(CharacterSets.of(c, c), false);
    }

    private PatternTree one(BitSet characters, boolean pairs) {
        return new PatternTree.One(anyCase ? CharacterSets.folded(characters) : characters, pairs);
    }

    private PatternTree group() {
        boolean outerCase = anyCase;
        boolean outerDot = dotAll;
        boolean outerLines = lines;
        String name = null;
        if (take("?")) {
            if (take("P<") || take("<")) {
                int from = at;
                while (take() != '>') {
                    // the name
                }
                name = pattern.substring(from, at - 1);
                groups.add(name);
            } else if (flags() == ')') {
                return PatternTree.NOTHING; // they hold to the end of the group that is read
            }
        }
        PatternTree inner = choice();
        if (!take(")")) {
            throw unknown("\"(\" without \")\"");
        }
        anyCase = outerCase;
        dotAll = outerDot;
        lines = outerLines;
        return name == null ? inner : new PatternTree.Group(name, inner);
    }

    /** Reads flags up to the sign that ends them, and returns that. */
    private char flags() {
        boolean on = true;
        while (true) {
            char c = take();
            switch (c) {
                case '-' -> on = false;
                case 'i' -> anyCase = on;
                case 's' -> dotAll = on;
                case 'm' -> lines = on;
                case ':', ')' -> {
                    return c;
                }
                default -> throw unknown("a flag \"" + c + "\"");
            }
        }
    }

    private PatternTree escape() {
        if (take("b")) {
            return place(PatternTree.Condition.WORD_EDGE);
        }
        if (take("B")) {
            return place(PatternTree.Condition.NO_WORD_EDGE);
        }
        if (take("A")) {
            return place(PatternTree.Condition.TEXT_START);
        }
        if (take("z")) {
            return place(PatternTree.Condition.TEXT_END);
        }
        BitSet escaped = new BitSet();
        return escaped(escaped) ? new PatternTree.One(escaped, true) : one(escaped, false);
    }

    private PatternTree characterClass() {
        boolean negated = take("^");
        BitSet characters = new BitSet();
        boolean pairs = negated;
        boolean first = true;
        while (first || !isNext("]")) {
            first = false;
            if (isNext("[:")) {
                throw unknown("a class by its name");
            }
            pairs |= item(characters);
        }
        at++;
        if (negated) {
            return new PatternTree.One(
                    CharacterSets.complement(anyCase ? CharacterSets.folded(characters) : characters), true);
        }
        return one(characters, pairs);
    }

    /** Adds one item of a class; returns whether it holds characters that take two. */
    private boolean item(BitSet characters) {
        char c = take();
        if (c == '\\') {
            BitSet escaped = new BitSet();
            boolean pairs = escaped(escaped);
            boolean several = pairs || escaped.cardinality() != 1;
            if (several || !isRange()) {
                characters.or(escaped);
                return pairs;
            }
            c = (char) escaped.nextSetBit(0);
        }
        if (!isRange()) {
            characters.set(c);
            return false;
        }
        at++;
        char to = take();
        if (to == '\\') {
            BitSet escaped = new BitSet();
            if (escaped(escaped) || escaped.cardinality() != 1) {
                throw unknown("a range to a class");
            }
            to = (char) escaped.nextSetBit(0);
        }
        if (to < c) {
            throw unknown("a range that is none");
        }
        characters.set(c, to + 1);
        return false;
    }

    private boolean isRange() {
        return isNext("-") && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']';
    }

    /** Adds what an escape stands for; returns whether characters that take two are among it. */
    private boolean escaped(BitSet characters) {
        char c = take();
        switch (c) {
            case 'd' -> characters.or(DIGIT);
            case 's' -> characters.or(SPACE);
            case 'w' -> characters.or(WORD);
            case 'D' -> characters.or(CharacterSets.complement(DIGIT));
            case 'S' -> characters.or(CharacterSets.complement(SPACE));
            case 'W' -> characters.or(CharacterSets.complement(WORD));
            case 'n' -> characters.set('\n');
            case 't' -> characters.set('\t');
            case 'r' -> characters.set('\r');
            case 'f' -> characters.set('\f');
            case 'v' -> characters.set(0x0B);
            case 'a' -> characters.set(0x07);
            case 'x' -> characters.set(hexadecimal());
            case 'p', 'P' -> characters.or(CharacterSets.category(category(c)));
            default -> {
                if (c >= 0x80 || Character.isLetterOrDigit(c)) {
                    throw unknown("an escape \"\\" + c + "\"");
                }
                characters.set(c);
            }
        }
        return "DSWpP".indexOf(c) >= 0;
    }

    private String category(char letter) {
        int from = at;
        if (take() == '{') {
            while (take() != '}') {
                // the name
            }
        }
        return "\\" + letter + pattern.substring(from, at);
    }

    private int hexadecimal() {
        boolean open = take("{");
        int value = 0;
        for (int digits = 0; open ? !isNext("}") : digits < 2; digits++) {
            int digit = Character.digit(take(), 16);
            if (digit < 0 || value >= CharacterSets.SIZE >> 4) {
                throw unknown("a character by its number");
            }
            value = value * 16 + digit;
        }
        at += open ? 1 : 0;
        return value;
    }
}
