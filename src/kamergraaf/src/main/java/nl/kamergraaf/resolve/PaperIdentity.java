package nl.kamergraaf.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells which records are of one paper. What comes out depends on the set of records alone, never on their order.
 *
 * <ol>
 *   <li>Records of the same bytes, and records that share an identifier of one paper (Kamerstuk, Aanhangsel, …), are of one
 *       paper.
 *   <li>Records of one kind of paper that share a case number or a ministry's reference are of one paper, unless something
 *       speaks against it: two of them are different publications, or their dates lie far apart. Then none of them is joined
 *       by it.
 *   <li>A number that very many records share tells nothing: it is a fault of reading, or the number of a department.
 * </ol>
 */
public final class PaperIdentity {

    /** The most records that may share a case number or reference. */
    public static final int MOST_SHARING = 25;

    /** How far apart, in days, the dates of forms of one paper may lie: the day of signing and the day of receipt differ. */
    private static final long MOST_DAYS = 60;

    private static final Comparator<String> MOST_OFFICIAL =
            Comparator.comparing(IdentifierRank::of).thenComparing(each -> each);

    private final List<PaperRecord> records;
    private final DisjointSets sets;
    private final Set<String> tooMany;
    /** Cases and references, with a kind, that several papers have. */
    private final Set<String> apart = new HashSet<>();

    private PaperIdentity(Collection<PaperRecord> records) {
        this.records = List.copyOf(records);
        this.sets = new DisjointSets(this.records.size());
        this.tooMany = tooManySharing(records);
    }

    /**
     * Returns the papers of which there are records, by id.
     *
     * @param records all that share an identifier with each other, directly or by others
     */
    public static List<Paper> group(Collection<PaperRecord> records) {
        PaperIdentity identity = new PaperIdentity(records);
        identity.joinByOwnIdentifiers();
        identity.joinBySharedIdentifiers();
        return identity.papers();
    }

    private static Set<String> tooManySharing(Collection<PaperRecord> records) {
        Map<String, Integer> counts = new HashMap<>();
        records.forEach(record -> record.identifiers().forEach(each -> counts.merge(each, 1, Integer::sum)));
        Set<String> tooMany = new TreeSet<>();
        counts.forEach((identifier, count) -> {
            if (count > MOST_SHARING) {
                tooMany.add(identifier);
            }
        });
        return tooMany;
    }

    private void joinByOwnIdentifiers() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            List<String> own = new ArrayList<>(official(List.of(records.get(i))));
            if (records.get(i).file()) {
                own.add("sha256:" + records.get(i).sha256());
            }
            for (String identifier : own) {
                Integer other = first.putIfAbsent(identifier, i);
                if (other != null) {
                    sets.join(other, i);
                }
            }
        }
    }

    private void joinBySharedIdentifiers() {
        Map<String, List<Integer>> sharers = new TreeMap<>();
        for (int i = 0; i < records.size(); i++) {
            for (String key : sharedKeys(records.get(i))) {
                sharers.computeIfAbsent(key, each -> new ArrayList<>()).add(i);
            }
        }
        Map<Integer, List<PaperRecord>> groups = groups();
        for (Map.Entry<String, List<Integer>> each : sharers.entrySet()) {
            Set<Integer> roots = new TreeSet<>();
            each.getValue().forEach(record -> roots.add(sets.root(record)));
            if (roots.size() < 2) {
                continue;
            }
            List<List<PaperRecord>> sharing = roots.stream()
                    .map(root -> groups.getOrDefault(root, List.of()))
                    .toList();
            if (!canBeOne(sharing)) {
                apart.add(each.getKey());
                continue;
            }
            List<PaperRecord> all = sharing.stream().flatMap(List::stream).toList();
            int one = roots.iterator().next();
            roots.forEach(root -> sets.join(one, root));
            groups.put(sets.root(one), all);
        }
    }

    private Map<Integer, List<PaperRecord>> groups() {
        Map<Integer, List<PaperRecord>> groups = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            groups.computeIfAbsent(sets.root(i), each -> new ArrayList<>()).add(records.get(i));
        }
        return groups;
    }

    private List<Paper> papers() {
        return groups().values().stream()
                .map(this::named)
                .sorted(Comparator.comparing(Paper::id))
                .toList();
    }

    /** Names a paper by its most official identifier; by a shared one only where no other paper has it too. */
    private Paper named(List<PaperRecord> group) {
        List<PaperRecord> ordered =
                group.stream().sorted(PaperRecord.BEST_FIRST).toList();
        List<String> official = official(group);
        if (!official.isEmpty()) {
            return new Paper(official.get(0), ordered);
        }
        String id = ordered.stream()
                .flatMap(record -> sharedKeys(record).stream())
                .filter(key -> !apart.contains(key))
                .min(Comparator.comparing((String key) -> IdentifierRank.of(key.substring(0, key.lastIndexOf('/'))))
                        .thenComparing(key -> key))
                .orElseGet(() -> {
                    PaperRecord best = ordered.get(0);
                    return best.file() ? "sha256:" + best.sha256() : "catalogue:" + best.id();
                });
        return new Paper(id, ordered);
    }

    private List<String> sharedKeys(PaperRecord record) {
        String kind = record.kind();
        if (kind == null) {
            return List.of();
        }
        return record.identifiers().stream()
                .filter(each -> IdentifierRank.of(each).isShared() && !tooMany.contains(each))
                .map(each -> each + "/" + kind)
                .toList();
    }

    private static List<String> official(List<PaperRecord> group) {
        return group.stream()
                .flatMap(record -> record.identifiers().stream())
                .filter(each -> IdentifierRank.of(each).isOfOnePaper())
                .distinct()
                .sorted(MOST_OFFICIAL)
                .toList();
    }

    private static boolean canBeOne(List<List<PaperRecord>> groups) {
        int published = 0;
        int numbered = 0;
        List<LocalDate> dates = new ArrayList<>();
        for (List<PaperRecord> group : groups) {
            List<IdentifierRank> ranks =
                    official(group).stream().map(IdentifierRank::of).toList();
            published += ranks.stream().anyMatch(IdentifierRank::isPublication) ? 1 : 0;
            numbered += ranks.contains(IdentifierRank.TK_DOCUMENT) ? 1 : 0;
            group.forEach(record -> day(record, dates));
        }
        dates.sort(Comparator.naturalOrder());
        return published < 2
                && numbered < 2
                && (dates.isEmpty() || ChronoUnit.DAYS.between(dates.get(0), dates.get(dates.size() - 1)) <= MOST_DAYS);
    }

    private static void day(PaperRecord record, List<LocalDate> dates) {
        String date = record.date();
        if (date != null) {
            try {
                dates.add(LocalDate.parse(date));
            } catch (DateTimeParseException e) {
                // a month or a year is too vague to speak against anything
            }
        }
    }

    /** Numbers from zero in sets that grow together. */
    private static final class DisjointSets {

        private final int[] parents;

        DisjointSets(int size) {
            parents = new int[size];
            for (int i = 0; i < size; i++) {
                parents[i] = i;
            }
        }

        int root(int number) {
            int root = number;
            while (parents[root] != root) {
                parents[root] = parents[parents[root]];
                root = parents[root];
            }
            return root;
        }

        /** Joins two sets; the lesser root stays. */
        void join(int one, int other) {
            int a = root(one);
            int b = root(other);
            parents[Math.max(a, b)] = Math.min(a, b);
        }
    }
}
