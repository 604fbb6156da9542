package nl.kamergraaf.mention.citation;

import java.time.LocalDate;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.PlacedPattern;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads dates behind the noun of a reference that other words lead in, and further dates: "die ik op 3 mei stuurde", "van 3 mei en 8 juni". */
final class DatedTails {

    private static final String AND = " en ";
    private static final int DAY = "2031-03-08".length();
    private static final int MOST_DATES = 6;
    private static final int LONGEST_PART = 60;

    private final ReferenceDates dates;
    private final PlacedPattern sending;
    private final PlacedPattern occasion;
    private final PlacedPattern years;

    DatedTails(ReferenceDates dates, ReferenceParts parts) {
        this.dates = dates;
        this.sending = parts.pattern("sending", LONGEST_PART);
        this.occasion = parts.pattern("occasion", LONGEST_PART);
        this.years = parts.pattern("further-years", LONGEST_PART);
    }

    /** "de brief op verzoek van uw Kamer d.d. 11 oktober 2030". */
    boolean readOccasion(ReferenceDraft draft, int at) {
        PatternMatch led = occasion.at(draft.text, at);
        ReferenceDates.Found found =
                led == null ? null : dates.led(draft.text, Words.skipSpaces(draft.text, led.after()), draft.anchor);
        if (found == null) {
            return false;
        }
        draft.takeDate(found, found.end());
        return true;
    }

    /** "de brief die ik op 12 november 2030 aan uw Kamer stuurde", "het advies dat op 12 november 2030 aan u is verzonden". */
    boolean readSending(ReferenceDraft draft, Span relative) {
        PatternMatch led = sending.at(draft.text, relative.start());
        int after = Words.skipSpaces(draft.text, led == null ? relative.end() : led.after());
        ReferenceDates.Found found =
                draft.text.startsWith("op ", after) || led != null ? dates.led(draft.text, after, draft.anchor) : null;
        if (found == null || found.iso().length() < DAY) {
            return false;
        }
        draft.takeDate(found, found.end());
        return true;
    }

    /** "van 3 mei en 8 juni 2030", "d.d. 5 juni jl. en 17 juni jl.": where the last date ends. */
    int end(String text, int first, @Nullable LocalDate anchor) {
        int at = first;
        PatternMatch further = years.at(text, at);
        if (further != null && at > 4 && text.charAt(at - 5) == ' ') {
            return further.after(); // "uit 2028, 2029 en 2030"
        }
        for (int i = 0; i < MOST_DATES && text.startsWith(", ", at); i++) {
            ReferenceDates.Found next = dates.bare(text, at + 2, anchor);
            if (next == null || next.iso().length() != DAY || !isListed(text, next.end())) {
                return at;
            }
            at = next.end();
        }
        if (!text.startsWith(AND, at)) {
            return at;
        }
        ReferenceDates.Found second = dates.bare(text, at + AND.length(), anchor);
        return second != null && second.iso().length() == DAY ? second.end() : at;
    }

    /** Returns whether a list of dates goes on: "3 mei, 4 juni en 5 juli". */
    private static boolean isListed(String text, int at) {
        return text.startsWith(AND, at) || text.startsWith(", ", at);
    }
}
