package nl.kamergraaf.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A catalogue in memory, for use without a database. */
public final class MemoryCatalogue implements DocumentCatalogue {

    private final Map<String, List<KnownPaper>> papers = new HashMap<>();
    /** What is on record, with the id of the paper, by what it is known by. */
    private final Map<String, Map<PaperRecord, String>> records = new HashMap<>();

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
        for (PaperRecord each : paper.records()) {
            for (String identifier : each.identifiers()) {
                if (IdentifierRank.of(identifier) != IdentifierRank.NONE) {
                    records.computeIfAbsent(identifier, key -> new HashMap<>(1)).put(each, paper.id());
                }
            }
        }
        Clue.leadingTo(known.kind(), known.date(), Clue.authorWord(known.authors()), known.title())
                .forEach(clue -> add(clue, known));
    }

    /** Returns the id under which a paper that was read is known here; its own where it is not known. */
    public String idOf(PaperRecord read) {
        Map<PaperRecord, String> near = new HashMap<>();
        read.identifiers().forEach(each -> near.putAll(records.getOrDefault(each, Map.of())));
        List<PaperRecord> all = new ArrayList<>(near.keySet());
        all.add(read);
        Paper paper = PaperIdentity.group(all).stream()
                .filter(each -> each.records().contains(read))
                .findFirst()
                .orElseThrow();
        return paper.records().stream()
                .map(near::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(paper.id());
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
