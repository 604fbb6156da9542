package nl.kamergraaf.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers that are known: those in a graph, or those in a catalogue file. */
public interface DocumentCatalogue {

    /**
     * Finds papers. A clue that leads to more papers than anyone could choose from may be left out.
     *
     * @return for each clue that leads to a paper, the papers in any order
     */
    Map<Clue, List<KnownPaper>> find(Set<Clue> clues);
}
