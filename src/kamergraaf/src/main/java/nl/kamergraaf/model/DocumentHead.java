package nl.kamergraaf.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param kind        what kind of paper it is
 * @param title       its title or the sentence that opens it, or {@code null}
 * @param date        its own date, or {@code null} while none is known
 * @param dateBasis   on what the date rests; {@code null} without a date
 * @param submitted   the day questions were sent in ("ingezonden"), or {@code null}
 * @param received    the day the answer was received ("ontvangen"), or {@code null}
 * @param subject     what it is about, or {@code null}
 * @param identifiers what it is known by, the most official first
 * @param askers      who asks or proposes
 * @param senders     who answers or signs
 * @param directorate the part of the ministry that sends it, as its letterhead or margin has it, or {@code null}
 */
public record DocumentHead(
        DocumentKind kind,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable DateBasis dateBasis,
        @Nullable LocalDate submitted,
        @Nullable LocalDate received,
        @Nullable String subject,
        List<DocumentIdentifier> identifiers,
        List<Asker> askers,
        List<Sender> senders,
        @Nullable String directorate) {

    /** Keeps its own copies of the lists. */
    public DocumentHead {
        identifiers = List.copyOf(identifiers);
        askers = List.copyOf(askers);
        senders = List.copyOf(senders);
    }

    /** Returns this head with another date. */
    public DocumentHead withDate(LocalDate newDate, DateBasis newBasis) {
        return new DocumentHead(
                kind,
                title,
                newDate,
                newBasis,
                submitted,
                received,
                subject,
                identifiers,
                askers,
                senders,
                directorate);
    }
}
