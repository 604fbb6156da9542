package nl.kamergraaf.structure;

import java.util.Arrays;

/**
 * The lines of a text, found once for all who read it line by line. Characters are kept in an array, since they are looked at many
 * times. White space is what is not above a space, and the no-break space.
 */
final class Lines {

    private static final int USUAL_LENGTH = 40;
    private static final int MOST_DIGITS = 3;

    /** Of so many lines one is blank where blank lines part paragraphs. */
    private static final int FEWEST_BLANK = 12;

    private final String content;
    private final char[] characters;
    private final int count;

    /** Where each line starts, and behind the last where the next would. */
    private final int[] starts;

    /** Where the first character of each line stands that is no white space; its end if it has none. */
    private final int[] visible;

    private Lines(String content, char[] characters, int count, int[] starts, int[] visible) {
        this.content = content;
        this.characters = characters;
        this.count = count;
        this.starts = starts;
        this.visible = visible;
    }

    /** Returns the lines of a text; what follows the last line break is one if there is anything. */
    static Lines of(String content) {
        char[] characters = content.toCharArray();
        int length = characters.length;
        int[] starts = new int[length / USUAL_LENGTH + 8];
        int[] visible = new int[starts.length];
        int count = 0;
        int start = 0;
        while (start < length) {
            int at = start;
            while (at < length && isSpace(characters[at]) && characters[at] != '\n') {
                at++;
            }
            if (count + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                visible = Arrays.copyOf(visible, 2 * count);
            }
            starts[count] = start;
            visible[count++] = at;
            int newline = at < length && characters[at] == '\n' ? at : content.indexOf('\n', at);
            start = newline < 0 ? length + 1 : newline + 1;
        }
        starts[count] = start;
        return new Lines(content, characters, count, starts, visible);
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    /** Returns a part of a text without the white space at its ends. */
    static String stripped(String content, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(content.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(content.charAt(end - 1))) {
            end--;
        }
        return content.substring(start, end);
    }

    /** Returns whether one of some beginnings stands at an offset of a text. */
    static boolean startsWithAny(String content, int from, String[] beginnings) {
        for (String beginning : beginnings) {
            if (content.startsWith(beginning, from)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the whole text. */
    String content() {
        return content;
    }

    /** Returns the characters of the text; nobody writes into them. */
    char[] characters() {
        return characters;
    }

    /** Returns how many lines there are. */
    int count() {
        return count;
    }

    /** Returns where a line starts. */
    int start(int line) {
        return starts[line];
    }

    /** Returns where a line ends: at its line break or at the end of the text. */
    int end(int line) {
        return starts[line + 1] - 1;
    }

    /** Returns where a line begins to show; its end if it does not. */
    int visible(int line) {
        return visible[line];
    }

    /** Returns whether a line holds white space only. */
    boolean isBlank(int line) {
        return visible[line] == starts[line + 1] - 1;
    }

    /** Returns the number of at most three digits that a line holds and nothing else; 0 if it holds something else. */
    int number(int line) {
        int number = 0;
        int at = visible[line];
        int end = end(line);
        int digits = at;
        while (at < end && characters[at] >= '0' && characters[at] <= '9' && at - digits < MOST_DIGITS) {
            number = 10 * number + characters[at] - '0';
            at++;
        }
        while (at < end && isSpace(characters[at])) {
            at++;
        }
        return at == end ? number : 0;
    }

    /** Returns whether so many lines are blank that they part its paragraphs. */
    boolean areSpaced() {
        int blank = 0;
        for (int line = 0; line < count; line++) {
            blank += isBlank(line) ? 1 : 0;
        }
        return blank * FEWEST_BLANK > count;
    }

    /** Returns the first character of a line that is not blank. */
    char first(int line) {
        return characters[visible[line]];
    }
}
