package nl.kamergraaf.cli;

/** How many there are of a thing, as people write it. */
final class Counted {

    private Counted() {}

    /** Returns {@code 1 paper}, {@code 2 papers}. */
    static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
