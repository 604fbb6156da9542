package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.MappedText;

/**
 * Puts the lines of a unit together as reading text. A word broken after a lower-case stem and continued in lower case is
 * joined; a hyphen after a capital, a digit, a sign or the short name of a law, or before a capital, belongs there and stays;
 * before "en" and "of" it stays with a space. The small 2 of "CO2" stays with it. A web address broken over lines is joined as
 * it was. What is cut out of a line leaves no trace but the place of a note's mark.
 */
final class TextCleaner {

    private static final String ENDS_SENTENCE = ".?!:;»”\"";
    /** Short names of laws that end with a small letter and that words are compounded with: "Wob-verzoek". */
    private static final Set<String> SHORT_LAWS = Set.of(
            "Wob", "Woo", "Wmo", "Wlz", "Zvw", "Awb", "Wft", "Wwft", "Wia", "Wajong", "Wvggz", "Wzd", "Bibob", "Covid");

    /** How the names of pages and files end. */
    private static final List<String> PAGES = List.of(".html", ".htm", ".pdf", ".aspx", ".php");

    private static final int SHORTEST_PATH = 6;

    private static final String CLOSES = ".,;:?!)»”";

    private final char[] content;
    private final MappedText.Builder out = new MappedText.Builder();
    private final List<Unit.NoteMark> marks = new ArrayList<>();
    private boolean blank;
    private boolean interrupted;

    /** @param content the characters of the whole text, of which the lines are given by their offsets */
    TextCleaner(char[] content) {
        this.content = content;
    }

    /** Adds the characters of one line; a blank line ends the paragraph. */
    void line(int from, int to) {
        line(from, to, List.of());
    }

    /** Adds the characters of one line except what is cut out of it; {@code cuts} are in order. */
    void line(int from, int to, List<Cut> cuts) {
        int next = 0;
        boolean empty = true;
        boolean gap = false;
        boolean marked = false;
        int run = -1; // where the characters start that are still to be added
        int cutAt = cuts.isEmpty() ? to : Math.max(from, cuts.get(0).span().start());
        for (int i = from; i < to; i++) {
            if (i >= cutAt) {
                while (next < cuts.size() && cuts.get(next).span().end() <= i) {
                    next++;
                }
                cutAt = next < cuts.size() ? cuts.get(next).span().start() : to;
            }
            if (i >= cutAt) {
                Cut cut = cuts.get(next);
                run = added(run, i);
                if (cut.kind() == Cut.Kind.MARK
                        && i == Math.max(from, cut.span().start())) {
                    if (!cut.noteId().isEmpty()) {
                        marks.add(new Unit.NoteMark(out.length(), cut.noteId()));
                    }
                    marked = true;
                }
                int end = Math.min(to, cut.span().end());
                gap &= end >= to || CLOSES.indexOf(content[end]) < 0;
                i = end - 1;
                continue;
            }
            if (run >= 0) {
                i = plain(i, Math.min(cutAt, to));
                if (i == to || i >= cutAt) {
                    i--;
                    continue;
                }
            }
            char c = content[i];
            if (Lines.isSpace(c)) {
                run = added(run, i);
                gap = !empty;
            } else if (!isInvisible(c)) {
                if (empty && out.length() > 0 && !(marked && CLOSES.indexOf(c) >= 0)) {
                    join(i, to);
                }
                if (empty) {
                    blank = false;
                    interrupted = false;
                }
                empty = false;
                if (gap) {
                    out.append(' ', i - 1);
                    gap = false;
                }
                run = run < 0 ? i : run;
            } else {
                run = added(run, i);
            }
        }
        added(run, to);
        blank |= empty && !marked;
    }

    /** Returns where the characters end that are taken over as they are: words and the single spaces between them. */
    private int plain(int from, int to) {
        char[] text = content;
        int at = from;
        while (at < to) {
            char c = text[at];
            if (c > ' ' && c < '\u00a0') {
                at++;
            } else if (c == ' ') {
                if (at + 1 >= to || !takenOver(text[at + 1])) {
                    return at;
                }
                at += 2;
            } else if (takenOver(c)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean takenOver(char c) {
        return c > ' ' && (c < '\u00a0' || (c != '\u00a0' && !isInvisible(c)));
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff';
    }

    private int added(int run, int end) {
        if (run >= 0) {
            out.append(content, run, end);
        }
        return -1;
    }

    /** Says that what comes next starts a paragraph. */
    void paragraph() {
        blank = true;
    }

    /** Says that something that does not belong to the text stood here; a sentence may go on after it. */
    void interrupt() {
        interrupted = true;
    }

    private void join(int start, int end) {
        char next = content[start];
        if (!blank && isStop(start, end)) {
            return;
        }
        if (blank && !(interrupted && goesOn(next))) {
            out.append('\n', start);
            return;
        }
        if (insideAddress(start, end) || insideFormula(start, end)) {
            return;
        }
        if (out.last() == '-' && out.length() > 1 && !Lines.isSpace(out.charAt(out.length() - 2))) {
            if (isJoint(start, end)) {
                out.append(' ', start);
            } else if (Character.isLowerCase(out.charAt(out.length() - 2))
                    && Character.isLowerCase(next)
                    && !SHORT_LAWS.contains(lastWord(out.length() - 1))) {
                out.dropLast(1);
            }
            return;
        }
        out.append(' ', start);
    }

    /** Whether the line starts with the sign that ends the sentence or the clause before: a raised number stood between them. */
    private boolean isStop(int start, int end) {
        return ".,;?!".indexOf(content[start]) >= 0
                && (start + 1 == end || Lines.isSpace(content[start + 1]))
                && !Lines.isSpace(out.last());
    }

    /** Whether "en" or "of" starts the line. */
    private boolean isJoint(int start, int end) {
        return end - start > 2
                && content[start + 2] == ' '
                && (content[start] == 'e'
                        ? content[start + 1] == 'n'
                        : content[start] == 'o' && content[start + 1] == 'f');
    }

    /** Whether the small 2 of "CO2" starts the line. */
    private boolean insideFormula(int start, int end) {
        return content[start] == '2'
                && (start + 1 == end || !Character.isLetterOrDigit(content[start + 1]))
                && lastWord(out.length()).equals("CO");
    }

    private String lastWord(int to) {
        int from = to;
        while (from > 0 && to - from < 20 && Character.isLetter(out.charAt(from - 1))) {
            from--;
        }
        return out.substring(from, to);
    }

    private boolean goesOn(char next) {
        return Character.isLowerCase(next) || ENDS_SENTENCE.indexOf(out.last()) < 0;
    }

    /**
     * Whether an address is broken here: before or after a sign that stands in addresses only, or in words only within; or, within
     * its path, after a letter or digit where what follows is no word but looks like the rest of a path.
     */
    private boolean insideAddress(int start, int end) {
        int length = out.length();
        int word = length;
        boolean signs = false;
        while (word > 0 && !Lines.isSpace(out.charAt(word - 1)) && length - word < 2000) {
            word--;
            char c = out.charAt(word);
            signs |= c == ':' || c == '.';
        }
        if (!signs) {
            return false;
        }
        String last = out.substring(word, length);
        int host = host(last);
        if (host < 0) {
            return false;
        }
        boolean inQuery = last.indexOf('=', host) > 0;
        if (inQuery && out.last() == ':'
                || "-/=&?_%".indexOf(out.last()) >= 0
                || "/=&?_%#".indexOf(content[start]) >= 0) {
            return true;
        }
        boolean open = Character.isLetterOrDigit(out.last())
                || inQuery && out.last() == '.' && !Character.isUpperCase(content[start]);
        return open && last.indexOf('/', host) > 0 && isPath(start, end);
    }

    /** Returns where the name of a site starts in a word, -1 if it has none: "https://…", "www.…", "(voorbeeld.nl/…". */
    private static int host(String word) {
        int scheme = word.indexOf("://");
        int host = scheme < 0 ? word.indexOf("www.") : scheme + 3;
        return host < 0 && isSite(word, word.indexOf('/')) ? 0 : host;
    }

    /** Whether a name and a top-level domain stand before a stroke. */
    private static boolean isSite(String word, int stroke) {
        int dot = stroke < 0 ? -1 : word.lastIndexOf('.', stroke);
        if (dot < 2 || stroke - dot < 3 || !Character.isLetterOrDigit(word.charAt(dot - 2))) {
            return false;
        }
        return word.substring(dot + 1, stroke).chars().allMatch(c -> c >= 'a' && c <= 'z')
                && Character.isLetterOrDigit(word.charAt(dot - 1));
    }

    /** Whether a word is none but goes on in a path: "tier-van-de-dag", "12/artikel_3", "kel.html". */
    private boolean isPath(int start, int end) {
        int stop = start;
        int hyphens = 0;
        int signs = 0;
        while (stop < end && !Lines.isSpace(content[stop])) {
            char c = content[stop];
            hyphens += c == '-' ? 1 : 0;
            signs += "/=_%&".indexOf(c) >= 0 ? 1 : 0;
            if (c > '~') {
                return false;
            }
            stop++;
        }
        String word = new String(content, start, stop - start);
        if (word.startsWith("http") || word.startsWith("www.")) {
            return false;
        }
        boolean file = PAGES.stream().anyMatch(word::contains);
        return file || hyphens > 1 || (signs > 0 && word.length() > SHORTEST_PATH);
    }

    /** Returns the beginning of the text so far, at most {@code length} characters. */
    String opening(int length) {
        return out.substring(0, Math.min(length, out.length()));
    }

    /** Returns whether what there is ends as a question does. */
    boolean endsAsking() {
        int length = out.length();
        StringBuilder tail = new StringBuilder(Asking.LOOKED_AT);
        for (int i = Math.max(0, length - Asking.LOOKED_AT); i < length; i++) {
            tail.append(out.charAt(i));
        }
        return Asking.ends(tail, 0, tail.length());
    }

    /** Returns how much text there is. */
    int length() {
        return out.length();
    }

    /** Returns whether there is no text yet. */
    boolean isEmpty() {
        return out.length() == 0;
    }

    /** Returns the text so far. */
    MappedText finish() {
        return out.build();
    }

    /** Returns the marks of notes that stood in the text. */
    List<Unit.NoteMark> marks() {
        int length = out.length();
        if (marks.isEmpty()) {
            return List.of();
        }
        return marks.stream()
                .map(mark -> mark.offset() <= length ? mark : new Unit.NoteMark(length, mark.footnoteId()))
                .toList();
    }
}
