package nl.kamergraaf.query;

import java.util.List;
import nl.kamergraaf.query.EntityQueries.EntityCount;

/** Asks how much there is. */
public interface OverviewQueries {

    /** Returns how much there is. */
    Summary summary();

    /** Returns what the collection is made of. */
    Overview overview();

    /**
     * How much there is.
     *
     * @param documents papers that were read
     * @param questions questions in them
     * @param answers   answers in them
     * @param citations citations of other papers
     * @param missing   papers cited by an identifier or address but not read
     */
    record Summary(long documents, long questions, long answers, long citations, long missing) {}

    /**
     * What the collection is made of.
     *
     * @param summary       the totals
     * @param kinds         papers read a kind, the most frequent first
     * @param years         papers read a year, in order; those without a date are left out
     * @param countries     the most mentioned, by papers
     * @param organisations likewise
     * @param resolved      citations that lead to a paper that was read
     * @param ambiguous     citations with several candidates
     * @param missing       citations that lead to a paper with an identifier that was not read
     * @param unresolved    citations whose words give no identifier and that no paper fits
     * @param dateDiffers   citations that give their paper another date than it bears
     */
    record Overview(
            Summary summary,
            List<Count> kinds,
            List<Count> years,
            List<EntityCount> countries,
            List<EntityCount> organisations,
            long resolved,
            long ambiguous,
            long missing,
            long unresolved,
            long dateDiffers) {}

    /** A value and how many papers have it. */
    record Count(String value, long papers) {}
}
