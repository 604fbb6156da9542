package nl.kamergraaf.mention.citation;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.SearchedPattern;
import nl.kamergraaf.model.DocumentIdentifier;

/**
 * Reads the official identifier in an address of those who publish official papers:
 * {@code https://zoek.officielebekendmakingen.nl/kst-99735-209.html}, {@code https://www.tweedekamer.nl/…?did=2031D12345}.
 */
final class IdentifyingAddress {

    private static final List<SearchedPattern> FORMS = List.of(
            SearchedPattern.of(
                    "officielebekendmakingen\\.nl/(?:[a-z]+/)*(?P<id>(?:kst|ah|h|kv|stb|stcrt|trb)-[A-Za-z0-9-]+)"),
            SearchedPattern.of("tweedekamer\\.nl/.*[?&](?:amp;)?did=(?P<id>\\d{4}D\\d{5})"),
            SearchedPattern.of("tweedekamer\\.nl/.*[?&](?:amp;)?id=(?P<id>\\d{4}[DZ]\\d{5})"),
            SearchedPattern.of("rechtspraak\\.nl/.*(?P<id>ECLI:[A-Z]{2}:[A-Z]+:\\d{4}:[A-Z0-9.]*[A-Z0-9])"),
            SearchedPattern.of("eur-lex\\.europa\\.eu/.*(?P<id>CELEX(?::|%3A)3\\d{4}[A-Z]{1,2}\\d{4})\\b"));

    private IdentifyingAddress() {}

    /** Returns the identifier, or nothing where the address is of another kind. */
    static Optional<DocumentIdentifier> of(String url) {
        for (SearchedPattern form : FORMS) {
            PatternMatch match = form.find(url);
            if (match != null) {
                return DocumentIdentifier.tryParse(match.held("id").replace("%3A", ":"));
            }
        }
        return Optional.empty();
    }
}
