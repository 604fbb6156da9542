package nl.kamergraaf.structure;

import nl.kamergraaf.text.MappedText;

/**
 * Puts the lines of a unit together as reading text. A word broken after a lower-case stem and continued in lower case is
 * joined; a hyphen after a capital, a digit or a sign, or before a capital, belongs there and stays; before "en" and "of" it
 * stays with a space. A web address broken over lines is joined as it was.
 */
final class TextCleaner {

    private final MappedText.Builder out = new MappedText.Builder();
    private boolean blank;

    /** Adds the characters of one line; a blank line ends the paragraph. */
    void line(String content, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && space(content.charAt(start))) {
            start++;
        }
        while (end > start && space(content.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            blank = true;
            return;
        }
        if (out.length() > 0) {
            join(content, start, end);
        }
        blank = false;
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = content.charAt(i);
            if (space(c)) {
                gap = true;
            } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
                if (gap) {
                    out.append(' ', i - 1);
                    gap = false;
                }
                out.append(c, i);
            }
        }
    }

    private void join(String content, int start, int end) {
        if (blank) {
            out.append('\n', start);
            return;
        }
        char next = content.charAt(start);
        if (insideAddress()) {
            return;
        }
        if (out.last() == '-' && out.length() > 1 && !space(out.soFar().charAt(out.length() - 2))) {
            String rest = content.substring(start, Math.min(end, start + 3));
            if (rest.startsWith("en ") || rest.startsWith("of ")) {
                out.append(' ', start);
            } else if (Character.isLowerCase(out.soFar().charAt(out.length() - 2)) && Character.isLowerCase(next)) {
                out.dropLast(1);
            }
            return;
        }
        out.append(' ', start);
    }

    private boolean insideAddress() {
        CharSequence text = out.soFar();
        int word = text.length();
        while (word > 0 && !space(text.charAt(word - 1)) && text.length() - word < 2000) {
            word--;
        }
        String last = text.subSequence(word, text.length()).toString();
        return (last.contains("http") || last.contains("www.")) && "-/=&?_%".indexOf(out.last()) >= 0;
    }

    /** Returns the text so far. */
    MappedText finish() {
        return out.build();
    }

    private static boolean space(char c) {
        return c <= ' ' || c == '\u00a0';
    }
}
