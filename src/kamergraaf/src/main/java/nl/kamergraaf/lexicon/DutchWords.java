package nl.kamergraaf.lexicon;

import java.io.IOException;
import java.net.URL;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The forms of Dutch words and what kind of word each is, from a dictionary of half a million words with their inflections.
 * The dictionary is read when the first view of it is opened, which takes a quarter of a second and 14 MB, and kept. A view
 * is for one thread.
 */
public final class DutchWords {

    private static final String FILE = "/org/languagetool/resource/nl/dutch.dict";

    /** Beginnings of the dictionary's tags; the first that fits counts. */
    private static final Map<String, Kind> TAGS = Map.ofEntries(
            Map.entry("VRZ", Kind.PREPOSITION),
            Map.entry("VGW", Kind.CONJUNCTION),
            Map.entry("VNW", Kind.PRONOUN),
            Map.entry("BYW", Kind.ADVERB),
            Map.entry("ENM", Kind.NAME),
            Map.entry("GET", Kind.NUMBER),
            Map.entry("ZNW:EKV", Kind.NOUN),
            Map.entry("ZNW:MRV", Kind.PLURAL),
            Map.entry("WKW:TGW:INF", Kind.INFINITIVE),
            Map.entry("WKW:TGW", Kind.VERB),
            Map.entry("WKW:VLT", Kind.VERB),
            Map.entry("WKW:VTD", Kind.PARTICIPLE),
            Map.entry("WKW:ODW", Kind.PARTICIPLE),
            Map.entry("BNW", Kind.ADJECTIVE));

    private final DictionaryLookup dictionary;

    private DutchWords(Dictionary dictionary) {
        this.dictionary = new DictionaryLookup(dictionary);
    }

    /** What a form can be. */
    public enum Kind {
        /** "van". */
        PREPOSITION,
        /** "omdat". */
        CONJUNCTION,
        /** "het", "deze", "alle". */
        PRONOUN,
        /** "niet". */
        ADVERB,
        /** "Nederland". */
        NAME,
        /** "twee". */
        NUMBER,
        /** A noun in the singular. */
        NOUN,
        /** A noun in the plural. */
        PLURAL,
        /** "worden". */
        INFINITIVE,
        /** A finite form: "wordt". */
        VERB,
        /** "gegeven", "lopende". */
        PARTICIPLE,
        /** An adjective, declined or not. */
        ADJECTIVE
    }

    /**
     * Opens a view of the dictionary.
     *
     * @throws LexiconException if the dictionary is not on the class path or is damaged
     */
    public static DutchWords open() {
        return new DutchWords(Holder.DICTIONARY);
    }

    /** Returns whether a form is known, written as it stands or, where it begins with a capital, with a small letter. */
    public boolean knows(String word) {
        return !dictionary.lookup(word).isEmpty()
                || !word.isEmpty()
                        && Character.isUpperCase(word.charAt(0))
                        && !dictionary.lookup(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** Returns what a form can be, written as it stands or, where it begins with a capital, with a small letter; none if it is unknown. */
    public Set<Kind> kinds(String word) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        look(word, kinds);
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
            look(word.toLowerCase(Locale.ROOT), kinds);
        }
        return kinds;
    }

    private void look(String word, Set<Kind> kinds) {
        for (WordData data : dictionary.lookup(word)) {
            String tag = String.valueOf(data.getTag());
            for (int end = tag.length(); end > 0; end = tag.lastIndexOf(':', end - 1)) {
                Kind kind = TAGS.get(tag.substring(0, end));
                if (kind != null) {
                    kinds.add(kind);
                    break;
                }
            }
        }
    }

    /** Reads the dictionary when it is first asked for. */
    private static final class Holder {

        static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            URL file = DutchWords.class.getResource(FILE);
            if (file == null) {
                throw new LexiconException(FILE, 0, "the dictionary is not on the class path");
            }
            try {
                return Dictionary.read(file);
            } catch (IOException e) {
                throw new LexiconException(FILE, "cannot be read", e);
            }
        }
    }
}
