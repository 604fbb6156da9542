package nl.kamergraaf.structure.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.model.Asker;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;

/**
 * Reads the head of a document that was divided into units. What is printed goes before what the file format states, so that
 * all forms of one paper have the same head; metadata fill in what is not printed.
 */
public final class HeadReader {

    private final Kinds kinds;
    private final HeadDates dates;
    private final OwnIdentifiers identifiers;
    private final Askers askers;
    private final Senders senders;
    private final Titles titles;
    private final Directorates directorates;

    private HeadReader(HeadRules rules, Offices offices) {
        this.kinds = Kinds.load();
        this.dates = new HeadDates(rules);
        this.identifiers = new OwnIdentifiers(rules);
        this.askers = new Askers(rules);
        this.senders = new Senders(rules, offices);
        this.titles = new Titles(rules);
        this.directorates = new Directorates(rules);
    }

    /** Returns the reader with the rules that the program ships. */
    public static HeadReader standard() {
        return new HeadReader(HeadRules.load(), Offices.load());
    }

    /**
     * Returns what the document says of itself.
     *
     * @param document  as it was read
     * @param units     in reading order, the heading first
     * @param furniture what was set aside
     */
    public DocumentHead read(SourceDocument document, List<Unit> units, List<Span> furniture) {
        Evidence evidence = Evidence.of(document, units, furniture);
        DocumentKind kind = kinds.of(evidence);
        HeadDates.Found days = dates.of(evidence, kind);
        List<DocumentIdentifier> own = identifiers.of(evidence, kind, days.day());
        List<Asker> asking = askers.of(evidence, kind);
        List<Sender> sending = senders.of(evidence, kind);
        Titles.Found named = titles.of(evidence, kind, names(asking, sending));
        LocalDate day = days.day();
        DateBasis basis = days.basis();
        return new DocumentHead(
                kind,
                named.title(),
                day,
                day == null ? null : basis,
                days.submitted(),
                days.received(),
                named.subject(),
                own,
                asking,
                sending,
                directorates.of(evidence));
    }

    /** The spelling of names that a title in capitals may have: members, offices and their portfolios. */
    private static List<String> names(List<Asker> asking, List<Sender> sending) {
        List<String> names = new ArrayList<>();
        asking.forEach(asker -> names.add(asker.name()));
        for (Sender sender : sending) {
            String role = sender.role();
            if (role != null) {
                names.add(role);
                int portfolio = Math.max(role.indexOf(" van "), role.indexOf(" voor "));
                if (portfolio > 0) {
                    names.add(role.substring(role.indexOf(' ', portfolio + 1) + 1));
                }
            }
        }
        return names;
    }
}
