package nl.kamergraaf.mention.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.PlacedPattern;
import org.jspecify.annotations.Nullable;

/** Reads the date of a document that is referred to: "van 14 juli 2023", "d.d. 5 juni jl.", "van afgelopen oktober". */
final class ReferenceDates {

    /** A year that has every day. */
    private static final String LEAP_YEAR = "2000";

    private static final int WINDOW = 60;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    /** For three letters whether a month, a day or a relation begins with them, and perhaps for other characters. */
    private static final boolean[] BEGINNINGS = new boolean[1 << 15];

    static {
        for (String three :
                "jan feb maa mrt apr mei jun jul aug sep okt nov dec din woe don vri zat zon beg ein med afg vor gis van hed eer"
                        .split(" ")) {
            BEGINNINGS[three(three, 0)] = true;
        }
    }

    private final PlacedPattern dated;
    private final PlacedPattern bare;

    private ReferenceDates(PlacedPattern dated, PlacedPattern bare) {
        this.dated = dated;
        this.bare = bare;
    }

    static ReferenceDates of(ReferenceParts parts) {
        return new ReferenceDates(parts.pattern("dated", WINDOW), parts.pattern("date", WINDOW));
    }

    /**
     * A date that was read.
     *
     * @param end where it ends in the text
     * @param iso with as many parts as are known; "--06-25" where neither the text nor the date of the paper tells the year
     * @param today whether it only says how long ago: "gisteren"
     */
    record Found(int end, String iso, boolean today) {

        /** Returns the date, {@code null} if its year is unknown. */
        @Nullable String date() {
            return iso.startsWith("-") ? null : iso;
        }
    }

    /** Returns the date with the word that leads it in, if one begins at {@code at}. */
    @Nullable Found led(String text, int at, @Nullable LocalDate anchor) {
        return mayBegin(text, at) ? read(dated, text, at, anchor, true) : null;
    }

    /** Most words lead in no date; that is seen without the pattern: a date needs a digit or the beginning of a month or day. */
    private static boolean mayBegin(String text, int at) {
        if (at >= text.length() || "vduogi".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int end = Math.min(text.length(), at + WINDOW);
        int words = 0;
        for (int i = at; i < end && words < 4; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (Words.isSpace(c)) {
                words++;
                if (i + 4 <= end && BEGINNINGS[three(text, i + 1)]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int three(String text, int at) {
        return (text.charAt(at) & 31) << 10 | (text.charAt(at + 1) & 31) << 5 | text.charAt(at + 2) & 31;
    }

    /** Returns the date that begins at {@code at}. */
    @Nullable Found bare(String text, int at, @Nullable LocalDate anchor) {
        return read(bare, text, at, anchor, false);
    }

    private static @Nullable Found read(
            PlacedPattern pattern, String text, int at, @Nullable LocalDate anchor, boolean yearless) {
        PatternMatch m = pattern.at(text, at);
        if (m == null) {
            return null;
        }
        int end = at + m.length();
        String iso = iso(m, anchor);
        boolean goesOn = end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end - 1) != '.'
                        || m.group("year4") != null && "-–/".indexOf(text.charAt(end)) >= 0);
        return iso == null || goesOn || iso.startsWith("-") && !yearless
                ? null
                : new Found(end, iso, m.group("today") != null);
    }

    private static @Nullable String iso(PatternMatch m, @Nullable LocalDate anchor) {
        if (m.group("year4") != null) {
            return m.group("year4");
        }
        if (m.group("year3") != null) {
            return day(m.held("year3"), m.held("month3"), m.held("day3"));
        }
        if (m.group("year2") != null) {
            return day(m.held("year2"), m.held("month2"), m.held("day2"));
        }
        if (m.group("today") != null) {
            return anchor == null
                    ? null
                    : anchor.minusDays(daysAgo(m.group("today"))).toString();
        }
        String name = m.held("month").toLowerCase(Locale.ROOT);
        int month = name.startsWith("mrt") ? 3 : MONTHS.indexOf(name.substring(0, 3)) + 1;
        String day = m.group("day");
        String year = m.group("year");
        if (year == null && anchor == null) {
            String any = day == null ? null : day(LEAP_YEAR, String.valueOf(month), day);
            return any == null ? null : "-" + any.substring(LEAP_YEAR.length());
        }
        if (day == null) {
            return year != null ? month(Integer.parseInt(year), month) : past(month, anchor);
        }
        if (year != null) {
            return day(year, String.valueOf(month), day);
        }
        for (int back = 0; back < 2 && anchor != null; back++) {
            String iso = day(String.valueOf(anchor.getYear() - back), String.valueOf(month), day);
            if (iso != null && iso.compareTo(anchor.toString()) <= 0) {
                return iso;
            }
        }
        return null;
    }

    private static int daysAgo(String word) {
        return word.equals("gisteren") ? 1 : word.equals("eergisteren") ? 2 : 0;
    }

    private static @Nullable String past(int month, @Nullable LocalDate anchor) {
        if (anchor == null) {
            return null;
        }
        int year = month > anchor.getMonthValue() ? anchor.getYear() - 1 : anchor.getYear();
        return month(year, month);
    }

    private static String month(int year, int month) {
        return year + (month < 10 ? "-0" : "-") + month;
    }

    private static @Nullable String day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return null; // "31 juni": odd, and no date
        }
    }
}
