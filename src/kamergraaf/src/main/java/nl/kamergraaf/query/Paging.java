package nl.kamergraaf.query;

/**
 * Which part of a long list is wanted.
 *
 * @param page from 0
 * @param size items a page, 1 to {@value #MOST}
 */
public record Paging(int page, int size) {

    /** The most items a page. */
    public static final int MOST = 200;

    /** Checks the bounds. */
    public Paging {
        if (page < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException(
                    "page must be 0 or more and size 1 to " + MOST + ", not " + page + " and " + size);
        }
    }

    /** Returns the first page of this size. */
    public static Paging first(int size) {
        return new Paging(0, size);
    }

    /** Returns how many items come before the page. */
    public long skip() {
        return (long) page * size;
    }
}
