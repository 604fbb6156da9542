package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.Span;

/** Finds web addresses: with a scheme, with {@code www.}, or a bare domain followed by a path. */
final class WebAddresses {

    private static final String HOST = "www.";
    private static final String STOP = "<>\"«»|“”";
    private static final String TRAILING = ".,;:!?'’)]";

    private WebAddresses() {}

    /** Returns where they stand, in order. */
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        int slash = text.indexOf('/');
        int host = text.indexOf(HOST);
        while (slash >= 0 || host >= 0) {
            int sign = slash >= 0 && (host < 0 || slash < host) ? slash : host;
            int from = sign;
            while (from > at && isPart(text.charAt(from - 1))) {
                from--;
            }
            int end = end(text, sign);
            int start = start(text, from, end);
            if (start >= 0) {
                while (isBroken(text, end)) {
                    end = end(text, end + 1);
                }
                found.add(new Span(start, trim(text, start, end)));
            }
            at = end;
            slash = slash >= 0 && slash < at ? text.indexOf('/', at) : slash;
            host = host >= 0 && host < at ? text.indexOf(HOST, at) : host;
        }
        return found;
    }

    private static boolean isPart(char c) {
        return !Character.isWhitespace(c) && STOP.indexOf(c) < 0;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int start(String text, int from, int end) {
        String token = text.substring(from, end);
        int at = token.indexOf("http");
        if (at >= 0 && token.indexOf("://", at) >= 0 && token.indexOf('.', at) >= 0) {
            return from + at;
        }
        at = token.indexOf(HOST);
        if (at >= 0) {
            return from + at;
        }
        int slash = token.indexOf('/');
        int dot = slash < 4 ? -1 : token.lastIndexOf('.', slash);
        int open = token.lastIndexOf('(', Math.max(slash, 0));
        boolean domain = dot > 1
                && slash - dot >= 3
                && slash - dot <= 4
                && slash + 1 < token.length()
                && isDomain(token, open + 1, slash);
        return domain ? from + open + 1 : -1;
    }

    private static boolean isDomain(String token, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = token.charAt(i);
            if (c != '.' && c != '-' && !(c >= 'a' && c <= 'z')) {
                return false;
            }
        }
        return true;
    }

    /** An address goes on after a space that a line break left before an escape: "beleid %202022.pdf". */
    private static boolean isBroken(String text, int end) {
        return end + 3 < text.length()
                && text.charAt(end) == ' '
                && text.charAt(end + 1) == '%'
                && Character.digit(text.charAt(end + 2), 16) >= 0
                && Character.digit(text.charAt(end + 3), 16) >= 0;
    }

    private static int trim(String text, int start, int end) {
        int depth = 0;
        int last = end;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                last = i;
                break;
            }
        }
        while (last > start && TRAILING.indexOf(text.charAt(last - 1)) >= 0 && !balanced(text, start, last)) {
            last--;
        }
        return last;
    }

    private static boolean balanced(String text, int start, int end) {
        return text.charAt(end - 1) == ')' && text.substring(start, end).indexOf('(') >= 0;
    }

    /** Returns the address as a link: with a scheme. */
    static String url(String printed) {
        String joined = printed.replace(" ", "");
        return joined.startsWith("http") ? joined : "https://" + joined;
    }
}
