package nl.kamergraaf.mention.entity;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.lexicon.LetterTrie;
import nl.kamergraaf.mention.MentionFinder;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.Unit;
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

    private CountryFinder(CountryNames names) {
        this.names = names;
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
    public List<Mention> find(DocumentStructure document) {
        List<Mention> mentions = new ArrayList<>();
        for (Unit unit : document.units()) {
            find(unit.id(), unit.text().value(), mentions);
        }
        return List.copyOf(mentions);
    }

    private void find(String unit, String text, List<Mention> mentions) {
        LetterTrie.Matches found = new LetterTrie.Matches();
        CountryContext context = new CountryContext(names, text);
        char[] characters = text.toCharArray();
        int at = 0;
        while (at < characters.length) {
            char c = characters[at];
            boolean capital = c < 0x80 ? c >= 'A' && c <= 'Z' : c >= 0xC0 && Character.isUpperCase(c);
            if (capital && names.trie().mayBegin(characters, at) && names.trie().match(characters, at, found)) {
                at = longest(unit, text, at, found, context, mentions);
            } else {
                at++;
            }
        }
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
