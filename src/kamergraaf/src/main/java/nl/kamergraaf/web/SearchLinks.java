package nl.kamergraaf.web;

import java.util.EnumMap;
import java.util.Map;
import nl.kamergraaf.query.SearchQueries.Facet;

/** Addresses of a search with one thing changed. */
record SearchLinks(String text, Map<Facet, String> chosen) {

    /** Returns the address with a facet chosen. */
    public String with(Facet facet, String value) {
        Map<Facet, String> more = new EnumMap<>(Facet.class);
        more.putAll(chosen);
        more.put(facet, value);
        return address(more, 0);
    }

    /** Returns the address without a facet. */
    public String without(Facet facet) {
        Map<Facet, String> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(chosen);
        fewer.remove(facet);
        return address(fewer, 0);
    }

    /** Returns the address of another page. */
    public String page(int page) {
        return address(chosen, page);
    }

    private String address(Map<Facet, String> facets, int page) {
        StringBuilder address = new StringBuilder("/search?q=").append(Links.encoded(text));
        facets.forEach((facet, value) ->
                address.append('&').append(facet.code()).append('=').append(Links.encoded(value)));
        if (page > 0) {
            address.append("&page=").append(page);
        }
        return address.toString();
    }
}
