package nl.kamergraaf.neo4j.read;

import java.util.Collection;
import java.util.List;
import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Papers by their keys. */
interface PaperRepository extends Repository<PaperNode, String> {

    /** Returns those of these papers that there are, in one query. */
    List<PaperLine> findByIdIn(Collection<String> ids);

    /** Returns how many papers are cited but were not read. */
    @Query("MATCH (d:Stub) WHERE d.citedBy > 0 RETURN count(d)")
    long countMissing();

    /** Returns how many of them are cited by an identifier or address, not in words alone. */
    @Query("MATCH (d:Stub) WHERE d.citedBy > 0 AND NOT d.id STARTS WITH 'ref:' RETURN count(d)")
    long countMissingByIdentifier();
}
