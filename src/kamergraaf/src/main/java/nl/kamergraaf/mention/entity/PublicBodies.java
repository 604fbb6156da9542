package nl.kamergraaf.mention.entity;

import java.util.List;
import java.util.Set;

/** Finds committees, municipalities and the states of provinces: "commissie-Wilg", "vaste commissie voor Bomen", "gemeente Wilgen aan den Beek". */
final class PublicBodies {

    /** What stands between a committee and its subject. */
    private static final Set<String> TO_SUBJECT = EntityWords.of("to-subject");

    /** What a committee of the Kamer is called. */
    private static final Set<String> COMMITTEE_KINDS = EntityWords.of("committee-kinds");

    /** How far before the capital stands what a body is called, in tokens at most. */
    private static final int FARTHEST = 3;

    private final NameExtents extents;

    PublicBodies(NameExtents extents) {
        this.extents = extents;
    }

    /** Returns whether a word is what public bodies are called before their own name, in any case. */
    static boolean mayBeCalled(String word) {
        return word.endsWith("ommissie")
                || word.endsWith("ommissies")
                || word.equalsIgnoreCase("commissie")
                || word.equalsIgnoreCase("gemeente")
                || word.equalsIgnoreCase("ministerie")
                || word.equalsIgnoreCase("staten");
    }

    /** Adds the committee or municipality whose name has a capital at a token. */
    void find(TextView view, int token, List<Candidate> found) {
        if (!view.anyOf(token - FARTHEST, token - 1, NameTraits.PUBLIC_BODY)) {
            return;
        }
        municipality(view, token, found);
        chaired(view, token, found);
        ministry(view, token, found);
        states(view, token, found);
        committee(view, token, found);
    }

    /** "het ministerie van Wilgenzaken": one that no list has, of another time or state. */
    private void ministry(TextView view, int token, List<Candidate> found) {
        if (!view.isWord(token - 2)
                || !view.isWord(token - 1)
                || !view.word(token - 2).equalsIgnoreCase("ministerie")
                || !view.word(token - 1).equals("van") && !view.word(token - 1).equals("voor")
                || view.isAllCapitals(token)
                || view.has(token, WordSet.PLACES)
                || view.has(token, WordSet.FUNCTION_WORDS)
                || extents.isListed(view, token - 2)) {
            return;
        }
        int last = extents.end(view, token, false);
        found.add(Candidate.unlisted(
                view.span(token - 2, last),
                "m" + view.name(token - 2, last).substring(1),
                "ministry",
                Candidate.GUESS));
    }

    /** "provinciale staten van Wilgenland". */
    private void states(TextView view, int token, List<Candidate> found) {
        if (!view.isWord(token - 3)
                || !view.isWord(token - 2)
                || !view.is(token - 1, "van")
                || !view.word(token - 2).equalsIgnoreCase("staten")
                || !view.word(token - 3).equalsIgnoreCase("provinciale")
                        && !view.word(token - 3).equalsIgnoreCase("gedeputeerde")
                || view.has(token, WordSet.FUNCTION_WORDS)) {
            return;
        }
        int last = view.isJoined(token + 1) && view.isCapital(token + 1) ? token + 1 : token; // "Zuid-Wilgenland"
        String name = view.name(token - 3, last);
        found.add(Candidate.unlisted(
                view.span(token - 3, last),
                Character.toLowerCase(name.charAt(0)) + name.substring(1),
                "province",
                Candidate.GUESS));
    }

    /** "commissie-Wilg", "commissie Van Wilg": a committee known by its chair. */
    private void chaired(TextView view, int token, List<Candidate> found) {
        if (!view.isWord(token - 1)
                || !isCommittee(view, token)
                || view.has(token, WordSet.NO_BODY)
                || view.isAllCapitals(token)) {
            return;
        }
        boolean particle = view.has(token, WordSet.PARTICLES) && view.isSpaced(token);
        if (!view.isJoined(token) && !particle && !isBareChair(view, token)) {
            return;
        }
        int last = token;
        while (view.has(last, WordSet.PARTICLES) && view.isSpaced(last + 1) && last < token + 3) {
            last++;
        }
        if (!view.isCapital(last) || last == token && view.has(last, WordSet.FUNCTION_WORDS)) {
            return;
        }
        if (view.isJoined(last + 1) && view.isCapital(last + 1)) {
            last++;
        }
        String kind = view.word(token - 1);
        String name = Character.toLowerCase(kind.charAt(0)) + kind.substring(1) + "-" + view.name(token, last);
        found.add(Candidate.unlisted(view.span(token - 1, last), name, "committee", Candidate.ANNOUNCED));
    }

    /** "commissie-Wilg", "commissie Van Wilg", "staatscommissie-Wilg". */
    private static boolean isCommittee(TextView view, int token) {
        String word = view.word(token - 1);
        return word.equalsIgnoreCase("commissie") || view.isJoined(token) && word.endsWith("commissie");
    }

    /** "de commissie Wilg": one word, which is no place, person's role or subject. */
    private static boolean isBareChair(TextView view, int token) {
        return view.isSpaced(token)
                && view.isWord(token - 2)
                && view.word(token - 2).equalsIgnoreCase("de")
                && view.word(token - 1).equals("commissie")
                && view.word(token).length() > 3
                && !view.has(token, WordSet.FUNCTION_WORDS)
                && !view.has(token, WordSet.PLACES)
                && !view.has(token, WordSet.ROLES)
                && !view.has(token, WordSet.FIRST_NAMES)
                && !view.isCapital(token + 1)
                && !Signatures.isOfficer(view, token - 3);
    }

    /** "algemene commissie voor Bomen, Struiken en Heggen", "tijdelijke commissie Boomonderzoek". */
    private void committee(TextView view, int token, List<Candidate> found) {
        int head = token - 1;
        while (head > 0 && head > token - 3 && view.isWord(head) && TO_SUBJECT.contains(view.word(head))) {
            head--;
        }
        if (head < 1
                || !view.isWord(head)
                || !view.word(head).endsWith("ommissie") && !view.word(head).endsWith("ommissies")
                || !view.isWord(head - 1)
                || !COMMITTEE_KINDS.contains(view.word(head - 1))) {
            return;
        }
        int last = extents.end(view, token, false);
        if (last == token
                && view.isSpaced(last + 1)
                && !view.isCapital(last + 1)
                && !view.has(last + 1, WordSet.FUNCTION_WORDS)) {
            last += isAttribute(view.word(token)) ? 1 : 0; // "tijdelijke commissie Parlementair onderzoek"
        }
        while (view.is(last + 1, ',') && view.isCapital(last + 2)) {
            int next = extents.end(view, last + 2, false);
            boolean goesOn = view.is(next + 1, ',') || view.isWord(next) && holdsJoiner(view, last + 2, next);
            if (!goesOn) {
                break;
            }
            last = next;
        }
        found.add(Candidate.unlisted(
                view.span(head - 1, last),
                view.name(head - 1, last).replace("ommissies ", "ommissie "),
                "committee",
                Candidate.ANNOUNCED));
    }

    /** "Digitaal", "Parlementair", "Breed": what a noun in small letters follows. */
    private static boolean isAttribute(String word) {
        return word.endsWith("aal")
                || word.endsWith("air")
                || word.endsWith("isch")
                || word.endsWith("lijk")
                || word.equals("Breed")
                || word.length() > 5 && (word.endsWith("de") || word.endsWith("se") || word.endsWith("ge"));
    }

    private static boolean holdsJoiner(TextView view, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (NameExtents.isJoiner(view, i)) {
                return true;
            }
        }
        return false;
    }

    /** "gemeente Wilgen aan den Beek", "de gemeente De Wilg". */
    private void municipality(TextView view, int token, List<Candidate> found) {
        int first = view.isJoined(token) && view.is(token - 1, "s")
                ? token - 2 // 's-Wilgenbosch
                : token;
        if (!view.isSpaced(first)
                || !view.isWord(first - 1)
                || !view.word(first - 1).equalsIgnoreCase("gemeente")
                || view.has(token, WordSet.NO_BODY)
                || view.has(token, WordSet.FUNCTION_WORDS) && !view.isCapital(token + 1)
                || view.isAllCapitals(token)) {
            return;
        }
        int last = token;
        while (last - token < 4) {
            int next = last + 1;
            boolean article = view.has(last, WordSet.FUNCTION_WORDS) || view.has(last, WordSet.PARTICLES);
            if (view.isCapital(next) && (view.isJoined(next) || article && view.isSpaced(next))) {
                last = next;
            } else if (view.isSpaced(next) && isWithinPlace(view, next)) {
                last = view.isCapital(next + 1) ? next + 1 : next + 2;
            } else {
                break;
            }
        }
        String name = "gemeente " + view.name(first, last);
        found.add(Candidate.unlisted(view.span(first - 1, last), name, "municipality", Candidate.ANNOUNCED));
    }

    /** "aan den IJssel", "op Zoom", "bij Duurstede". */
    private static boolean isWithinPlace(TextView view, int token) {
        if (!view.isWord(token)) {
            return false;
        }
        return switch (view.word(token)) {
            case "op", "bij", "aan", "onder" ->
                view.isCapital(token + 1)
                        || (view.is(token + 1, "de") || view.is(token + 1, "den")) && view.isCapital(token + 2);
            default -> false;
        };
    }
}
