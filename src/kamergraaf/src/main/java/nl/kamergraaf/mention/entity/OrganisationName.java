package nl.kamergraaf.mention.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to write a name, and the bodies it may stand for.
 *
 * @param use     in what surroundings it counts
 * @param bearers in the order of the lists, at least one
 */
record OrganisationName(Use use, List<Organisation> bearers) {

    /** In what surroundings a name counts as one. */
    enum Use {
        /** Anywhere. */
        FREE,
        /** An ordinary word too: not at the beginning of a sentence, and not beside another capitalised word. */
        WEAK,
        /** A ministry without the word "ministerie": not after "Minister van". */
        PORTFOLIO,
        /** A ministry's full portfolio: only in a list that begins with "ministeries van". */
        LISTED,
        /** A host name that stands for the medium: "AD.nl". */
        HOST
    }

    OrganisationName(Use use) {
        this(use, new ArrayList<>(1));
    }

    /** Returns the body that bore the name on a day, or else the first. */
    Organisation on(@Nullable LocalDate day) {
        for (Organisation each : bearers) {
            if (each.existedOn(day)) {
                return each;
            }
        }
        return bearers.get(0);
    }
}
