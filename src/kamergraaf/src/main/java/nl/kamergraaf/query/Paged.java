package nl.kamergraaf.query;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items  on the page
 * @param total  items in the whole list
 * @param paging which page it is
 */
public record Paged<T>(List<T> items, long total, Paging paging) {

    /** Keeps its own copy of the items. */
    public Paged {
        items = List.copyOf(items);
    }

    /** Returns whether there is a page after this one. */
    public boolean hasMore() {
        return paging.skip() + items.size() < total;
    }
}
