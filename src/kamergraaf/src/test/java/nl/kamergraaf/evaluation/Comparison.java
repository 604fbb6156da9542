package nl.kamergraaf.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The ways in which what was found is held against the truth. */
final class Comparison {

    private Comparison() {}

    /** A thing that has several names, in a unit. */
    record Named(String unit, Set<String> names) {
        boolean isAlso(Named other) {
            return unit.equals(other.unit) && names.stream().anyMatch(other.names::contains);
        }

        @Override
        public String toString() {
            return unit + " " + new TreeSet<>(names).first();
        }
    }

    /** Words in a unit. */
    record Phrase(String unit, String text) {

        /** Returns whether more than half of the words are shared, or nearly all of the shorter one's. */
        boolean isLike(Phrase other) {
            Set<String> own = Keys.tokens(text);
            Set<String> others = Keys.tokens(other.text);
            Set<String> shared = new TreeSet<>(own);
            shared.retainAll(others);
            int union = own.size() + others.size() - shared.size();
            return unit.equals(other.unit)
                    && !shared.isEmpty()
                    && (shared.size() * 2 > union || shared.size() >= 0.8 * Math.min(own.size(), others.size()));
        }

        @Override
        public String toString() {
            return unit + " " + text;
        }
    }

    /** Compares sets; optional things are neither missed nor surplus. */
    static void sets(Tally tally, String document, Set<String> truth, Set<String> optional, Set<String> found) {
        Set<String> missed = new TreeSet<>(truth);
        missed.removeAll(found);
        Set<String> surplus = new TreeSet<>(found);
        surplus.removeAll(truth);
        surplus.removeAll(optional);
        tally.add(document, truth.size() - missed.size(), missed, surplus);
    }

    /** Compares things with names: each of the truth is found once, later finds of the same do not count. */
    static void names(Tally tally, String document, List<Named> truth, List<Named> optional, Collection<Named> found) {
        List<Named> left = new ArrayList<>(truth);
        List<Named> known = new ArrayList<>(optional);
        List<String> surplus = new ArrayList<>();
        for (Named one : found) {
            Named hit = left.stream().filter(one::isAlso).findFirst().orElse(null);
            if (hit != null) {
                left.remove(hit);
                known.add(hit);
            } else if (known.stream().noneMatch(one::isAlso)) {
                surplus.add(one.toString());
            }
        }
        List<String> missed = left.stream().map(Named::toString).toList();
        tally.add(document, truth.size() - left.size(), missed, surplus);
    }

    /** Compares references without identifier by their words. */
    static void phrases(Tally tally, String document, List<Phrase> truth, List<Phrase> optional, List<Phrase> found) {
        List<Phrase> left = new ArrayList<>(truth);
        List<Phrase> known = new ArrayList<>(optional);
        List<String> surplus = new ArrayList<>();
        for (Phrase one : found) {
            Phrase hit = left.stream().filter(one::isLike).findFirst().orElse(null);
            if (hit != null) {
                left.remove(hit);
                known.add(hit);
            } else if (known.stream().noneMatch(one::isLike)) {
                surplus.add(one.toString());
            }
        }
        List<String> missed = left.stream().map(Phrase::toString).toList();
        tally.add(document, truth.size() - left.size(), missed, surplus);
    }
}
