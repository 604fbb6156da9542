package nl.kamergraaf.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts of one aspect over all documents. */
final class Tally {

    private int right;
    private int surplus;
    private int missed;
    private final List<String> log = new ArrayList<>();

    void add(String document, int hits, Collection<String> misses, Collection<String> extra) {
        right += hits;
        missed += misses.size();
        surplus += extra.size();
        misses.forEach(m -> log.add("- " + document + ": " + m));
        extra.forEach(s -> log.add("+ " + document + ": " + s));
    }

    /** Adds one thing that is right or wrong. */
    void add(String document, boolean ok, String wanted, String found) {
        add(document, ok ? 1 : 0, ok ? List.of() : List.of(wanted), ok ? List.of() : List.of(found));
    }

    /** Returns the figures; 1 where there was nothing to find or nothing found. */
    Score score() {
        double precision = right + surplus == 0 ? 1 : (double) right / (right + surplus);
        double recall = right + missed == 0 ? 1 : (double) right / (right + missed);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Score(precision, recall, f1, right, surplus, missed, List.copyOf(log));
    }
}
