package nl.kamergraaf.structure.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.model.Asker;

/**
 * A list of members with their parties: "Lahlah, Chakor (beiden GroenLinks-PvdA) en Boswijk (CDA)". A party counts for the
 * names before it that have none yet.
 */
final class MemberList {

    private static final Set<String> INTRODUCING =
            Set.of("het", "de", "lid", "leden", "kamerlid", "kamerleden", "heer", "mevrouw");
    private static final Set<String> COUNTING = Set.of("beide", "beiden", "allen", "alle", "beidden");
    private static final int LONGEST_PARTY = 60;

    private final String text;
    private final List<Asker> members = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private int at;

    private MemberList(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /**
     * What a list holds.
     *
     * @param members   in order
     * @param withParty whether one of them has a party
     * @param end       where the list ends
     */
    record Read(List<Asker> members, boolean withParty, int end) {}

    /** Reads the list that starts at {@code from} and ends where no name follows. */
    static Read read(String text, int from) {
        MemberList list = new MemberList(text, from);
        list.read();
        boolean party = list.members.stream().anyMatch(member -> member.party() != null);
        return new Read(List.copyOf(list.members), party, list.at);
    }

    private void read() {
        boolean more = true;
        while (more) {
            String name = name();
            String known = PersonName.of(name).orElse("");
            if (known.isEmpty()) {
                break;
            }
            waiting.add(known);
            space();
            if (at < text.length() && text.charAt(at) == '(' && party()) {
                space();
            }
            more = separator();
        }
        waiting.forEach(name -> members.add(new Asker(name, null)));
    }

    /** Reads words as long as they can belong to a name; "het lid" before it is left out. */
    private String name() {
        StringBuilder name = new StringBuilder();
        while (at < text.length()) {
            space();
            int end = at;
            while (end < text.length()
                    && !Character.isWhitespace(text.charAt(end))
                    && ",(;:«".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String word = text.substring(at, end);
            if (word.isEmpty()) {
                break;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            boolean stop = word.endsWith(".")
                    && word.length() > 3
                    && !word.substring(0, word.length() - 1).contains(".");
            String bare = stop ? word.substring(0, word.length() - 1) : word;
            if (name.length() == 0 && INTRODUCING.contains(lower) && !Character.isUpperCase(word.charAt(0))) {
                at = end;
            } else if (lower.equals("c.s.") || lower.equals("c.s")) {
                at = end;
            } else if (lower.equals("-") || lower.equals("–") || PersonName.isAccent(word)) {
                name.append(' ').append(word);
                at = end;
            } else if (PersonName.isParticle(word) && (name.length() > 0 || nameFollows(end))
                    || PersonName.isNameWord(bare)) {
                name.append(name.length() == 0 ? "" : " ").append(bare);
                at = end;
                if (stop) {
                    break;
                }
            } else {
                break;
            }
        }
        return name.toString();
    }

    private boolean nameFollows(int from) {
        int next = from;
        for (int words = 0; words < 3; words++) {
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            int end = next;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == next) {
                return false;
            }
            String word = text.substring(next, end);
            if (!PersonName.isParticle(word)) {
                return Character.isUpperCase(word.charAt(0));
            }
            next = end;
        }
        return false;
    }

    /** Reads a party in brackets; anything else in brackets ends the list. */
    private boolean party() {
        int close = text.indexOf(')', at);
        if (close < 0 || close - at > LONGEST_PARTY) {
            return false;
        }
        String inside = Spaces.single(text.substring(at + 1, close));
        String[] words = inside.split(" ");
        if (COUNTING.contains(words[0].toLowerCase(Locale.ROOT))) {
            inside = inside.substring(words[0].length()).strip();
        }
        if (inside.isEmpty() || inside.startsWith("ingezonden") || inside.startsWith("ontvangen")) {
            return false;
        }
        for (String name : waiting) {
            members.add(new Asker(name, inside));
        }
        waiting.clear();
        at = close + 1;
        return true;
    }

    private boolean separator() {
        boolean found = false;
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            found = true;
            space();
        }
        if (text.startsWith("en", at) && at + 2 < text.length() && Character.isWhitespace(text.charAt(at + 2))) {
            at += 2;
            found = true;
            space();
        }
        return found;
    }

    private void space() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '|')) {
            at++;
        }
    }
}
