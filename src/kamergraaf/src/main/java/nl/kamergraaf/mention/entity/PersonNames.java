package nl.kamergraaf.mention.entity;

import org.jspecify.annotations.Nullable;

/** Reads one person's name at a given place: initials, given names, particles, surname. */
final class PersonNames {

    private static final int MOST_CAPITALS = 3;

    /** Nobody has more; in a line of single letters the look ahead ends here. */
    private static final int MOST_INITIALS = 16;

    /** In tokens; "van der" are two. */
    private static final int MOST_PARTICLES = 12;

    private final NameWords words;

    PersonNames(NameWords words) {
        this.words = words;
    }

    /**
     * A name read.
     *
     * @param first its first token
     * @param last  its last token
     */
    record Name(int first, int last, boolean initials) {}

    /** Returns the name that begins at a token, or {@code null}. */
    @Nullable Name at(TextView view, int first) {
        return at(view, first, false);
    }

    /**
     * Returns the name that begins at a token, or {@code null}.
     *
     * @param announced whether a role goes before it, so that a first word of any kind may be a given name: "het lid Olger
     *     van Dam"
     */
    @Nullable Name at(TextView view, int first, boolean announced) {
        int token = first;
        while (token - first < 2 * MOST_INITIALS
                && view.isInitial(token)
                && view.is(token + 1, '.')
                && view.tokens.isTight(token + 1)) {
            token += 2;
        }
        boolean initials = token > first;
        if (initials && view.is(token, '(') && view.isCapital(token + 1) && view.is(token + 2, ')')) {
            token += 3; // the given name between initials and surname: M. (Mark) Rutte
        }
        if (initials && !view.isWord(token) && !view.is(token, '\'')) {
            return null;
        }
        int capitals = 0;
        int last = -1;
        boolean particled = false;
        boolean middled = false;
        while (token < view.size() && (token == first || initials || isNext(view, token))) {
            int surname = afterParticles(view, token);
            if (surname < 0
                    || !isNameWord(view, surname) && !(announced && capitals > 0 && endsInList(view, surname))) {
                break;
            }
            boolean particle = surname > token || isParticle(view, token);
            if (particle && capitals > 0 && !view.isJoined(token) && !view.is(token - 1, '-')) {
                boolean given = middled
                        || view.has(token - 1, WordSet.FIRST_NAMES)
                        || announced && !view.has(surname, WordSet.PLACES);
                boolean both = capitals == 2
                        && (announced || view.has(token - 2, WordSet.FIRST_NAMES))
                        && view.has(token - 1, WordSet.FIRST_NAMES);
                if (view.word(token).equals("in") && view.has(surname, WordSet.HEADS)) {
                    break; // "het lid Wilg in de Raad"
                }
                if (capitals > 1 && !both || particled || initials || !given) {
                    break;
                }
            }
            boolean joined = view.isJoined(token) || view.is(token - 1, '-') || view.is(token - 1, '\u2013');
            if (particled && !joined) {
                if (announced && capitals == 1 && isSecondSurname(view, token)) {
                    last = token; // Van Haersma Buma
                }
                break;
            }
            particled |= particle;
            if (!joined) {
                capitals++;
            }
            if (capitals > MOST_CAPITALS || initials && capitals > 2) {
                break;
            }
            last = surname;
            token = surname + 1;
            if (capitals == 1 && !initials && view.has(surname, WordSet.FIRST_NAMES)) {
                int middle = afterInitials(view, token);
                if (middle > token) {
                    if (!view.isCapital(middle) && afterParticles(view, middle) < 0) {
                        last = middle - 1; // Joris W.
                        break;
                    }
                    token = middle;
                    middled = true;
                }
            }
            if (view.is(token, '-') || view.is(token, '\u2013')) {
                token++; // Faber - Van de Klashorst
                if (afterParticles(view, token) < 0) {
                    break;
                }
            }
        }
        return last < 0 ? null : new Name(first, last, initials);
    }

    /** "Rinnooy Kan, Van der Wilg": a function word with a capital, before a comma, ends a name. */
    private static boolean endsInList(TextView view, int token) {
        return view.isCapital(token)
                && view.word(token).length() > 2
                && !view.isAllCapitals(token)
                && view.is(token + 1, ',')
                && view.isSpaced(token);
    }

    /** Returns whether a last capitalised word follows that may be the second part of a surname, and no office, party or nationality. */
    private boolean isSecondSurname(TextView view, int token) {
        return view.isCapital(token)
                && !view.isCapital(token + 1)
                && !view.isAllCapitals(token)
                && view.word(token).length() > 3
                && !view.word(token).endsWith("se")
                && !view.word(token).endsWith("sche")
                && !view.has(token, WordSet.FUNCTION_WORDS)
                && !view.has(token, WordSet.PARTICLES)
                && !view.has(token, WordSet.ROLES)
                && !view.has(token, WordSet.PLURAL_ROLES)
                && !view.has(token, WordSet.HEADS)
                && !view.has(token, WordSet.TAILS)
                && !view.has(token, WordSet.PLACES)
                && !view.has(token, WordSet.NO_BODY)
                && !view.endsLike(token, WordSet.NO_BODY);
    }

    /** Returns the token after "R." or "J.P." between given name and surname. */
    private static int afterInitials(TextView view, int token) {
        int at = token;
        while (at < token + 6
                && view.isInitial(at)
                && (at > token || view.isSpaced(at))
                && view.is(at + 1, '.')
                && view.tokens.isTight(at + 1)) {
            at += 2;
        }
        return at;
    }

    private static boolean isNext(TextView view, int token) {
        return view.isSpaced(token) || view.isJoined(token) || view.is(token - 1, '-') || view.is(token - 1, '\u2013');
    }

    /** Returns the first token after particles, {@code token} itself where there are none, or -1. */
    int afterParticles(TextView view, int token) {
        int at = token;
        while (at < view.size() && at - token < MOST_PARTICLES && isParticle(view, at)) {
            if (view.is(at, '\'') || view.is(at, '\u2019') || isElided(view, at)) {
                at++; // 't, d'
            }
            at++;
        }
        return view.isCapital(at) ? at : -1;
    }

    boolean isParticle(TextView view, int token) {
        if (view.is(token, '\'') || view.is(token, '\u2019')) {
            return view.isWord(token + 1)
                    && view.tokens.isTight(token + 1)
                    && (view.word(token + 1).equals("t") || view.word(token + 1).equals("s"));
        }
        if (isElided(view, token)) {
            return true;
        }
        return view.isWord(token)
                && view.has(token, WordSet.PARTICLES)
                && (view.isWord(token + 1) && !view.isJoined(token + 1) || isShortArticle(view, token + 1));
    }

    /** "'t" behind a space: "in 't Wilgenveld". */
    private static boolean isShortArticle(TextView view, int token) {
        return (view.is(token, '\'') || view.is(token, '\u2019'))
                && view.isSpaced(token)
                && view.isWord(token + 1)
                && view.tokens.isTight(token + 1)
                && view.word(token + 1).equals("t")
                && view.isCapital(token + 2);
    }

    /** "d'" and "O'" before a capital, nothing between. */
    private static boolean isElided(TextView view, int token) {
        return (view.is(token, "d") || view.is(token, "l") || view.is(token, "O"))
                && (view.is(token + 1, '\'') || view.is(token + 1, '\u2019'))
                && view.tokens.isTight(token + 1)
                && view.isCapital(token + 2)
                && view.tokens.isTight(token + 2);
    }

    private boolean isNameWord(TextView view, int token) {
        String word = view.word(token);
        return word.length() > 1
                && !Character.isDigit(word.charAt(word.length() - 1))
                && !view.isIn(token, WordSet.FUNCTION_WORDS)
                && !(view.isAllCapitals(token) && word.length() < 4);
    }
}
