package nl.kamergraaf.mention;

import java.util.List;
import nl.kamergraaf.lexicon.KnownWords;
import nl.kamergraaf.lexicon.Tokens;
import nl.kamergraaf.model.DocumentStructure;

/**
 * A document whose texts were cut into words, once for all finders.
 *
 * @param structure the document
 * @param texts     the words of each of its units, in their order
 */
public record CutDocument(DocumentStructure structure, List<Tokens> texts) {

    /**
     * Puts both together.
     *
     * @throws IllegalArgumentException if there are not as many texts as units
     */
    public CutDocument {
        texts = List.copyOf(texts);
        if (texts.size() != structure.units().size()) {
            throw new IllegalArgumentException(
                    texts.size() + " texts of " + structure.units().size() + " units");
        }
    }

    /** Cuts a document into words as they stand. */
    public static CutDocument of(DocumentStructure structure, KnownWords words) {
        return of(structure, words, false);
    }

    /**
     * Cuts a document into words.
     *
     * @param loose whether its texts lost the spaces at their line ends, so that a known word may have any word behind it
     */
    public static CutDocument of(DocumentStructure structure, KnownWords words, boolean loose) {
        return new CutDocument(
                structure,
                structure.units().stream()
                        .map(unit -> words.cut(unit.text().value(), loose))
                        .toList());
    }
}
