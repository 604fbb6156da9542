package nl.kamergraaf.mention.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.lexicon.PhraseTrie.Case;
import nl.kamergraaf.lexicon.PhraseTrie.Match;
import nl.kamergraaf.model.Mention;
import org.jspecify.annotations.Nullable;

/** What one document has introduced by name: gives later short forms of a name the id of the full one. */
final class DocumentNames {

    private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}[hj]?\\. ?|[()]");

    /** "hierna: de", before the name that a paper will use. */
    private static final Pattern ANNOUNCING =
            Pattern.compile("^(?:hierna|verder|voortaan|afgekort)(?: ook| te noemen)?:?(?: de| het)? ");

    private static final PhraseTrie<Candidate> NO_NAMES =
            PhraseTrie.<Candidate>builder().build();

    private final NameWords words;
    private final PublicFigures figures;
    /** Short form → what was introduced under it. */
    private final Map<String, Candidate> shortForms = new LinkedHashMap<>();
    /** Surname → the fullest name with it, {@code null} when two persons share it. */
    private final Map<String, @Nullable String> fullNames = new HashMap<>();

    private final Map<String, String> parties = new HashMap<>();
    private PhraseTrie<Candidate> trie = NO_NAMES;

    DocumentNames(NameWords words, PublicFigures figures) {
        this.words = words;
        this.figures = figures;
    }

    /**
     * Notes what a find introduces.
     *
     * @param listed tells whether the lists have a name, so that they say where it counts
     */
    void learn(String text, Candidate candidate, Predicate<String> listed) {
        if (candidate.isPerson()) {
            learnPerson(candidate.name(), candidate.party());
            return;
        }
        boolean unlisted = candidate.weight() < Candidate.LISTED;
        if (unlisted) {
            shortForms.putIfAbsent(candidate.name(), candidate);
            String own = withoutLegalForm(candidate.name());
            if (!own.isEmpty() && !listed.test(own)) {
                shortForms.putIfAbsent(own, candidate);
            }
        }
        String printed = candidate.span().in(text);
        int open = printed.lastIndexOf('(');
        if (open > 0 && printed.endsWith(")")) {
            String before = printed.substring(0, open).strip();
            if (before.indexOf(' ') < 0 && !before.equals(candidate.name()) && !listed.test(before)) {
                shortForms.putIfAbsent(before, candidate); // "RBB (Raad voor Bomen en Beken)"
            }
            String form = ANNOUNCING
                    .matcher(printed.substring(open + 1, printed.length() - 1))
                    .replaceFirst("");
            if (unlisted || !listed.test(form)) {
                shortForms.putIfAbsent(form, candidate);
            }
        }
    }

    /** "Stichting Vrije Wilgen" is called "Vrije Wilgen" as well; returns nothing where that could be other things. */
    private static String withoutLegalForm(String name) {
        String own = name.startsWith("Stichting ") ? name.substring("Stichting ".length()) : "";
        return own.indexOf(' ') > 0 && Character.isUpperCase(own.charAt(0)) && own.indexOf('(') < 0 ? own : "";
    }

    /** Notes a person. */
    void learnPerson(String name, @Nullable String party) {
        String bare = withoutInitials(inNormalCase(name));
        String surname = surname(bare);
        if (surname.isEmpty()) {
            return;
        }
        String known = fullNames.get(surname);
        if (!fullNames.containsKey(surname) || known != null && known.equals(surname)) {
            fullNames.put(surname, bare);
        } else if (known != null && !bare.equals(surname) && !bare.equals(known)) {
            fullNames.put(surname, null);
        }
        if (party != null) {
            parties.putIfAbsent(bare, party);
        }
    }

    /** Ends the learning. */
    void finish() {
        PhraseTrie.Builder<Candidate> builder = PhraseTrie.builder();
        shortForms.forEach((form, candidate) -> {
            if (form.length() > 1) {
                boolean name = form.indexOf(' ') > 0 && form.equals(candidate.name());
                builder.add(form, name ? Case.INITIAL : Case.EXACT, candidate); // also "XQZ-consortium"
            }
        });
        fullNames.forEach((surname, full) -> {
            if (surname.length() > 2) {
                Candidate person = Candidate.person(new nl.kamergraaf.text.Span(0, 0), surname, null, Candidate.KNOWN);
                builder.add(surname, Case.INITIAL, person);
                int dash = surname.indexOf('-');
                String first = dash < 0 ? "" : surname.substring(0, dash).strip();
                if (first.length() > 4 && !fullNames.containsKey(first) && !words.has(first, WordSet.ORDINARY)) {
                    builder.add(first, Case.INITIAL, person);
                }
            }
        });
        trie = builder.build();
    }

    /** An abbreviation explained in the document stands for what it says, whatever the lists have. */
    private static int weight(Candidate known, String printed) {
        return known.weight() >= Candidate.ANNOUNCED && !printed.equals(known.name())
                ? Candidate.EXPLAINED
                : Candidate.KNOWN;
    }

    /** Adds the places where a name that the document has introduced stands again. */
    void find(TextView view, List<Candidate> found) {
        Predicate<Match<Candidate>> counting = match -> counts(view, match);
        Predicate<Match<String>> person = match -> isPersonAt(view, match.first(), match.last());
        int next = 0;
        for (int token : view.telling()) {
            Match<Candidate> match = token < next ? null : trie.longestAt(view.tokens, token, counting);
            if (match == null) {
                next = token < next ? next : figure(view, token, person, found);
                continue;
            }
            next = match.last() + 1;
            Candidate known = match.value();
            found.add(new Candidate(
                    match.span(),
                    known.name(),
                    known.id(),
                    known.kind(),
                    known.party(),
                    known.isPerson()
                            ? Candidate.KNOWN
                            : weight(known, match.span().in(view.text))));
        }
    }

    /** Adds the public figure whom a token names; returns the token after it. */
    private int figure(TextView view, int token, Predicate<Match<String>> person, List<Candidate> found) {
        Match<String> match = figures.forms().longestAt(view.tokens, token, person);
        if (match == null) {
            return token;
        }
        String name = view.in(match.first(), match.last());
        found.add(Candidate.person(match.span(), name, null, Candidate.GUESS));
        return match.last() + 1;
    }

    private boolean counts(TextView view, Match<Candidate> match) {
        if (!match.value().isPerson()) {
            return !view.inUrl(match.first());
        }
        return isPersonAt(view, match.first(), match.last());
    }

    private boolean isPersonAt(TextView view, int first, int last) {
        if (view.inUrl(first)) {
            return false;
        }
        boolean beside = view.isCapital(last + 1)
                        && (view.isSpaced(last + 1) || view.isJoined(last + 1))
                        && !isSignature(view, first, last)
                || view.isCapital(first - 1)
                        && view.isSpaced(first)
                        && !view.has(first - 1, WordSet.FUNCTION_WORDS)
                        && !isAfterSignature(view, first)
                || view.isJoined(first) && !view.word(first - 1).startsWith("motie");
        boolean ordinary = first == last && view.has(first, WordSet.ORDINARY);
        boolean line = (first == 0 || view.is(first - 1, '\n')) && (last + 1 >= view.size() || view.is(last + 1, '\n'));
        return !beside && !(ordinary && view.beginsSentence(first) && !line) && !(ordinary && !view.isCapital(first));
    }

    /** "Wilg Van Beuk" under a motion: the names of its signers, one after the other. */
    private boolean isSignature(TextView view, int first, int last) {
        Match<Candidate> next = view.isSpaced(last + 1) ? trie.longestAt(view.tokens, last + 1, match -> true) : null;
        return next != null && next.value().isPerson() && !same(next.value(), view.in(first, last));
    }

    private boolean isAfterSignature(TextView view, int first) {
        for (int before = first - 1; before >= Math.max(0, first - 4); before--) {
            Match<Candidate> match = trie.longestAt(view.tokens, before, each -> true);
            if (match != null && match.last() == first - 1 && match.value().isPerson()) {
                return !same(match.value(), view.in(first, first));
            }
        }
        return false;
    }

    private static boolean same(Candidate person, String name) {
        return person.name().equalsIgnoreCase(name);
    }

    /** Returns the mention that a find becomes. */
    Mention mention(String unit, String text, Candidate candidate) {
        String printed = candidate.span().in(text);
        if (!candidate.isPerson()) {
            String id = candidate.id() == null ? Slug.of(candidate.name()) : candidate.id();
            String kind = candidate.kind() == null ? "unknown" : candidate.kind();
            return new Mention.Organisation(unit, candidate.span(), printed, id, candidate.name(), kind);
        }
        String bare = withoutInitials(inNormalCase(candidate.name()));
        String full = bare;
        if (bare.equals(surname(bare))) {
            String known = fullNames.get(bare);
            full = known == null ? bare : known;
        }
        String party = candidate.party() == null ? parties.get(full) : candidate.party();
        party = party == null ? parties.get(surname(full)) : party;
        String name = full.equals(bare) ? inNormalCase(candidate.name()) : full;
        String known = figures.fullName(full);
        return new Mention.Person(
                unit, candidate.span(), printed, Slug.of(known), known.equals(full) ? name : known, party);
    }

    /** "C.H.J.M. Braun" → "Braun", "M. (Mark) Rutte" → "Mark Rutte". */
    private static String withoutInitials(String name) {
        if (name.indexOf('.') < 0) {
            return name;
        }
        String bare = INITIALS.matcher(name).replaceAll("").strip();
        return bare.isEmpty() ? name : bare;
    }

    /** "INGE VAN DER WILG-BEUK" → "Inge van der Wilg-Beuk", "VAN DER WILG" → "Van der Wilg". */
    private String inNormalCase(String name) {
        int capitals = 0;
        boolean small = false;
        for (int i = 0; i < name.length() && !small; i++) {
            small = Character.isLowerCase(name.charAt(i));
            capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
        }
        if (small || capitals < 4 || name.indexOf('.') >= 0 && name.indexOf(' ') < 0) {
            return name;
        }
        StringBuilder normal = new StringBuilder(name.length());
        boolean first = true;
        for (String word : name.split("(?<=[ -])")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean initials = word.indexOf('.') >= 0;
            boolean particle = words.has(lower.strip(), WordSet.PARTICLES);
            if (initials) {
                normal.append(word);
            } else if (particle && !first) {
                normal.append(lower);
            } else {
                int head = lower.startsWith("ij") || lower.startsWith("'") || lower.startsWith("\u2019") ? 2 : 1;
                head = Math.min(head, word.length());
                normal.append(particle && head == 2 ? lower : word.substring(0, head) + lower.substring(head));
            }
            first = false;
        }
        return normal.toString();
    }

    /** Returns a name from its particles on: "Inge van Dijk" → "van Dijk", with a capital as where it stands alone. */
    private String surname(String name) {
        int space = name.indexOf(' ');
        if (space < 0 || !words.has(name.substring(0, space), WordSet.FIRST_NAMES)) {
            return capital(name);
        }
        return capital(name.substring(space + 1));
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
