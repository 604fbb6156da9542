package nl.kamergraaf.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.model.ReadOutcome;

/** What a file consists of, piece by piece: one, or those of an archive in their order. To be closed. */
public interface Pieces extends Iterator<Piece>, AutoCloseable {

    @Override
    void close();

    /** Returns a file of one piece, of which nothing is in memory before it is read. */
    static Pieces of(Piece piece) {
        Iterator<Piece> one = List.of(piece).iterator();
        return new Pieces() {
            @Override
            public boolean hasNext() {
                return one.hasNext();
            }

            @Override
            public Piece next() {
                return one.next();
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    /** Returns a piece of which it is known already how its reading ends. */
    static Piece ended(ReadOutcome outcome) {
        return new Piece() {
            @Override
            public String source() {
                return outcome.source();
            }

            @Override
            public Optional<byte[]> bytes() {
                return Optional.empty();
            }

            @Override
            public List<ReadOutcome> read() {
                return List.of(outcome);
            }
        };
    }
}
