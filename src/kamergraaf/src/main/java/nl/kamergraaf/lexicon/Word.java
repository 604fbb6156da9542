package nl.kamergraaf.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A word or sign in exactly its letters, and what is known of it. Immutable to its users; for any number of threads. */
public final class Word {

    private static final int SHORTEST_BROKEN = 5;

    private final KnownWords origin;
    private final char[] letters;
    private final int length;
    private final long spelling;
    private final long beginning;
    private final long sets;
    private final long endings;
    private final long folded;
    private final int number;
    private final boolean word;
    private final boolean capitalised;
    private final boolean broken;
    private final boolean known;
    private final boolean whole;

    /** Made when somebody asks; two threads may make the same. */
    private @Nullable String string;

    /** Finds out what is to be known of a stretch of a text. */
    Word(KnownWords origin, char[] text, int start, int end) {
        this.origin = origin;
        letters = new char[end - start];
        System.arraycopy(text, start, letters, 0, letters.length);
        length = letters.length;
        spelling = Spelling.of(letters, 0, length);
        beginning = Spelling.beginning(letters, 0, length);
        folded = Letters.spread(Letters.foldedHash(letters, 0, letters.length));
        word = Letters.isInWord(letters[0]);
        capitalised = Letters.isCapital(letters[0]);
        broken = origin.mends() && letters.length >= SHORTEST_BROKEN && indexOfDash() >= 0;
        number = origin.find(folded);
        known = origin.isKnown(number);
        whole = !origin.mends()
                || letters.length < Seams.SHORTEST
                || !isMixed()
                || origin.seam(letters, 0, letters.length) < 0;
        sets = origin.traits().sets(this);
        endings = origin.traits().endings(this);
    }

    private int indexOfDash() {
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == '-') {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a capital stands within the word, or a digit at its beginning or end. */
    private boolean isMixed() {
        boolean mixed = Letters.isDigit(letters[0]) || Letters.isDigit(letters[letters.length - 1]);
        for (int i = 1; i < letters.length && !mixed; i++) {
            mixed = !Letters.isMark(letters[i]) && letters[i] != Letters.fold(letters[i]);
        }
        return mixed;
    }

    /** Returns the word as it stands in texts, without a dash that a lost line break left in it. */
    public String string() {
        String made = string;
        if (made == null) {
            made = new String(letters);
            made = broken ? made.replace("-", "") : made;
            string = made;
        }
        return made;
    }

    /** Returns the characters as they stand in texts. */
    public char[] letters() {
        return letters.clone();
    }

    /** Returns how many characters it has as it stands in texts. */
    public int length() {
        return length;
    }

    /** Returns the first letter, or the sign that it is. */
    public char first() {
        return letters[0];
    }

    /** Returns whether it consists of letters and digits; if not, it is a sign. */
    public boolean isWord() {
        return word;
    }

    /** Returns whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return capitalised;
    }

    /** Returns whether a lost line break left a dash in it. */
    public boolean isBroken() {
        return broken;
    }

    /** Returns the bits that its {@link WordTraits} gave it in exactly its letters. */
    public long sets() {
        return sets;
    }

    /** Returns the bits that its {@link WordTraits} gave it for how it ends. */
    public long endings() {
        return endings;
    }

    /** Returns whether it has exactly these letters. */
    boolean isSpelled(char[] other) {
        return Arrays.equals(letters, other);
    }

    /** Returns whether it has exactly the letters of a stretch of a text, of which the {@link Spelling} is known. */
    boolean isSpelled(long spelling, char[] text, int start, int end) {
        if (spelling != this.spelling || Spelling.tellsAll(spelling)) {
            return spelling == this.spelling;
        }
        return end - start == length
                && (beginning != 0
                        ? beginning == Spelling.beginning(text, start, end)
                        : Arrays.equals(letters, 0, length, text, start, end));
    }

    /** Returns the hash of its folded letters. */
    long hash() {
        return folded;
    }

    /** Returns its number in a vocabulary, or -1. */
    int number(Vocabulary vocabulary) {
        return origin.isOf(vocabulary) ? number : vocabulary.find(folded);
    }

    /** Returns whether it is one of those that stay as they are. */
    boolean isKnown() {
        return known;
    }

    /** Returns whether nothing is glued to it, in a text that did not lose the spaces at its line ends. */
    boolean isWhole() {
        return whole;
    }
}
