package nl.kamergraaf.mention.entity;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.lexicon.KnownWords;
import nl.kamergraaf.lexicon.LetterTrie;
import nl.kamergraaf.lexicon.Tokens;
import nl.kamergraaf.lexicon.WatchedStretches;
import nl.kamergraaf.lexicon.Word;
import nl.kamergraaf.lexicon.WordTraits;
import nl.kamergraaf.mention.CutDocument;
import nl.kamergraaf.mention.MentionFinder;
import nl.kamergraaf.mention.Opening;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.text.Span;

/**
 * Finds countries by name, adjective, inhabitant and abbreviation ("China", "Chinese", "Chinezen", "VK"), also in compounds
 * ("China-strategie", "Chinees-Nederlandse"). Only capitals are looked at, so most of a text is passed over.
 *
 * <p>Languages ("in het Engels"), names of bodies ("Nederlandse Zorgautoriteit") and phrases that only look like it ("Turks
 * fruit", "Zuid-Amerika") are none.
 */
public final class CountryFinder implements MentionFinder {

    private final CountryNames names;
    private final KnownWords words;

    private CountryFinder(CountryNames names) {
        this.names = names;
        this.words = KnownWords.plain(traits(), Opening.all());
    }

    /**
     * Returns the finder with the names of the lexicon.
     *
     * @throws nl.kamergraaf.lexicon.LexiconException if the lexicon is wrong
     */
    public static CountryFinder standard() {
        return new CountryFinder(CountryNames.load());
    }

    @Override
    public WordTraits traits() {
        return word -> mayHold(word) ? Opening.COUNTRY.bit() : 0;
    }

    private boolean mayHold(Word word) {
        char[] letters = word.letters();
        for (int i = 0; i < letters.length; i++) {
            if (isCapital(letters[i]) && names.trie().mayBeginIn(letters, i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Mention> find(DocumentStructure document) {
        return findIn(CutDocument.of(document, words));
    }

    @Override
    public List<Mention> findIn(CutDocument document) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < document.texts().size(); i++) {
            find(document.structure().units().get(i).id(), document.texts().get(i), mentions);
        }
        return List.copyOf(mentions);
    }

    private void find(String unit, Tokens tokens, List<Mention> mentions) {
        WatchedStretches stretches = tokens.watched();
        if (!stretches.hasAnyOf(Opening.COUNTRY.bit())) {
            return;
        }
        LetterTrie.Matches found = new LetterTrie.Matches();
        String text = tokens.text();
        CountryContext context = new CountryContext(names, text);
        char[] characters = tokens.characters();
        int at = 0;
        for (int i = 0; i < stretches.size(); i++) {
            if (!stretches.isAnyOf(i, Opening.COUNTRY.bit())) {
                continue;
            }
            at = Math.max(at, stretches.start(i));
            while (at < stretches.end(i)) {
                if (isCapital(characters[at])
                        && names.trie().mayBegin(characters, at)
                        && names.trie().match(characters, at, found)) {
                    at = longest(unit, text, at, found, context, mentions);
                } else {
                    at++;
                }
            }
        }
    }

    private static boolean isCapital(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : c >= 0xC0 && Character.isUpperCase(c);
    }

    /** Takes the longest form that counts at {@code at}; returns where to go on. */
    private int longest(
            String unit,
            String text,
            int at,
            LetterTrie.Matches found,
            CountryContext context,
            List<Mention> mentions) {
        for (int i = found.size() - 1; i >= 0; i--) {
            CountryNames.Entry entry = names.entry(found.value(i));
            int end = context.end(at, found.end(i), entry);
            if (end == CountryContext.NO_COUNTRY) {
                return found.end(i);
            }
            if (end > 0) {
                if (entry.form() != CountryNames.Form.NONE) {
                    mentions.add(new Mention.Country(
                            unit, new Span(at, end), text.substring(at, end), entry.code(), entry.name()));
                }
                return end;
            }
        }
        return at + 1;
    }
}
