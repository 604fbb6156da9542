package nl.kamergraaf.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A catalogue in memory, for use without a database. */
public final class MemoryCatalogue implements DocumentCatalogue {

    private final Map<String, List<KnownPaper>> papers = new HashMap<>();

    /** Takes in entries; those of one paper are joined as in the graph. */
    public MemoryCatalogue(Collection<CatalogueEntry> entries) {
        Map<String, CatalogueEntry> byRecord = new HashMap<>();
        entries.forEach(entry -> byRecord.put(entry.asRecord().id(), entry));
        for (Paper paper : PaperIdentity.group(
                byRecord.values().stream().map(CatalogueEntry::asRecord).toList())) {
            CatalogueEntry entry = byRecord.get(paper.records().get(0).id());
            if (entry != null) {
                add(paper, entry.asPaper());
            }
        }
    }

    private void add(Paper paper, KnownPaper entry) {
        KnownPaper known = new KnownPaper(
                paper.id(),
                paper.kind(),
                paper.date(),
                paper.title(),
                entry.authors(),
                entry.roles(),
                entry.dossiers());
        for (String identifier : paper.identifiers()) {
            add(identifier, known);
        }
        Clue.leadingTo(known.kind(), known.date(), Clue.authorWord(known.authors()))
                .forEach(clue -> add(clue, known));
    }

    private void add(String clue, KnownPaper paper) {
        papers.computeIfAbsent(clue, each -> new ArrayList<>(1)).add(paper);
    }

    @Override
    public Map<Clue, List<KnownPaper>> find(Set<Clue> clues) {
        Map<Clue, List<KnownPaper>> found = new HashMap<>();
        for (Clue clue : clues) {
            List<KnownPaper> there = papers.get(clue.toString());
            if (there != null) {
                found.put(clue, there);
            }
        }
        return found;
    }
}
