package nl.kamergraaf.mention.entity;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.entity.PersonNames.Name;

/** Finds who signs a paper: "De griffier van de commissie, Wilg", "namens deze, Anna Wilg". */
final class Signatures {

    /** How far before a signature its office may begin. */
    private static final int SIGNATURE_WINDOW = 30;

    /** Who signs a paper of the Kamer. */
    private static final Set<String> SIGNERS = EntityWords.of("signers");

    /** What the paper goes on with where lines were joined: "Wilg Vragen en antwoorden". */
    private static final Set<String> HEADINGS = EntityWords.of("headings");

    private final AnnouncedNames names;

    Signatures(AnnouncedNames names) {
        this.names = names;
    }

    /** Adds the name that signs at a token, and returns the token after it, or {@code token} if none does. */
    int find(TextView view, int token, List<Candidate> found) {
        if (view.is(token - 1, "commissie") && view.is(token - 2, "de") && isOfficer(view, token - 3)) {
            return officer(view, token, found);
        }
        int line = view.is(token - 1, '\n') ? token - 2 : token - 1;
        if (!view.is(line, ',') && !view.is(line, ':')) {
            return token;
        }
        return isOnBehalf(view, line) ? onBehalf(view, token, found) : signature(view, token, found);
    }

    /** Returns whether "van" at a token says of what somebody is chair or clerk: "de griffier van de commissie". */
    static boolean isOfficer(TextView view, int token) {
        return view.is(token, "van") && view.isWord(token - 1) && SIGNERS.contains(view.word(token - 1));
    }

    /** "de griffier van de commissie Wilg". */
    private int officer(TextView view, int token, List<Candidate> found) {
        Name name = view.isSpaced(token) && !AnnouncedNames.isTopic(view, token) ? names.at(view, token) : null;
        return name == null ? token : AnnouncedNames.add(view, name, null, Candidate.ANNOUNCED, found);
    }

    /** "namens deze," and "namens dezen:" go before the name of who signs. */
    private static boolean isOnBehalf(TextView view, int token) {
        return (view.is(token - 1, "deze") || view.is(token - 1, "dezen"))
                && view.isWord(token - 1)
                && view.word(token - 2).equalsIgnoreCase("namens");
    }

    private int onBehalf(TextView view, int token, List<Candidate> found) {
        if (view.has(token, WordSet.FUNCTION_WORDS) || view.has(token, WordSet.NO_BODY) || view.isAllCapitals(token)) {
            return token;
        }
        Name name = names.at(view, token);
        if (name == null || name.last() == token || AnnouncedNames.isTopic(view, name.last())) {
            return token;
        }
        return AnnouncedNames.add(view, name, null, Candidate.ANNOUNCED, found);
    }

    /** "De griffier van de vaste commissie voor Bomen, Wilg" at the end of a line. */
    private int signature(TextView view, int token, List<Candidate> found) {
        if (view.has(token, WordSet.NO_BODY)
                || AnnouncedNames.isPlace(view, token)
                || view.has(token, WordSet.FUNCTION_WORDS) && !AnnouncedNames.isParticled(view, token)) {
            return token;
        }
        int start = token - 1;
        while (start > 0
                && token - start < SIGNATURE_WINDOW
                && !(view.is(start - 1, '\n') && !view.is(start - 2, ','))
                && !view.is(start - 1, '.')) {
            start--;
        }
        if (isWithinSentence(view, token)) {
            return officer(view, token, found);
        }
        boolean begins = start == 0 || view.is(start - 1, '\n') || view.is(start - 1, '.');
        if (!begins || !view.isWord(start) || !opensSignature(view, start)) {
            return token;
        }
        boolean signer = false;
        for (int i = start; i < Math.min(start + 5, token); i++) {
            signer |= view.isWord(i) && SIGNERS.contains(view.word(i));
        }
        if (!signer) {
            return token;
        }
        Name name = names.at(view, token);
        if (name == null) {
            return token;
        }
        for (int last = name.last(); last >= token; last--) {
            if (endsSignature(view, last + 1)) {
                return AnnouncedNames.add(
                        view, new Name(name.first(), last, name.initials()), null, Candidate.ANNOUNCED, found);
            }
        }
        return token;
    }

    /** "geleid door de voorzitter van de commissie, Wilg.": the comma goes before the name, with which the sentence ends. */
    private static boolean isWithinSentence(TextView view, int token) {
        return view.is(token - 1, ',')
                && view.isSpaced(token)
                && view.is(token - 2, "commissie")
                && view.is(token - 3, "de")
                && isOfficer(view, token - 4)
                && (view.is(token + 1, '.') || view.is(token + 1, ','));
    }

    /** A name that signs ends its line, or goes before the next signature where lines were joined: "Wilg De griffier, Beuk". */
    private static boolean endsSignature(TextView view, int token) {
        if (token >= view.size()
                || view.is(token, '\n')
                || view.isCapital(token) && view.isSpaced(token) && HEADINGS.contains(view.word(token))) {
            return true;
        }
        boolean next = false;
        for (int i = token + 1; i < Math.min(view.size(), token + 4); i++) {
            next |= view.isWord(i) && SIGNERS.contains(view.word(i));
        }
        return next && view.isWord(token) && opensSignature(view, token) && view.isCapital(token);
    }

    /** "De griffier", "Voorzitter", "Adjunct-griffier", "Fungerend voorzitter". */
    private static boolean opensSignature(TextView view, int token) {
        String word = view.word(token);
        return word.equalsIgnoreCase("de")
                || SIGNERS.contains(word)
                || word.equals("Adjunct")
                || word.equals("Fungerend")
                || word.equals("Waarnemend");
    }
}
