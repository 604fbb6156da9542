package nl.kamergraaf.mention.date;

import nl.kamergraaf.mention.date.DateShapes.Reading;
import org.jspecify.annotations.Nullable;

/** Puts the words of a shape together to an expression, unless they contradict the calendar or the custom. */
final class ShapeReader {

    private static final WordClass[] CLASSES = WordClass.values();

    private final DateWords words;
    private final String text;
    private final Reading reading;
    private int year;
    private int month;
    private int day;
    private int weekday;
    private int season;
    private int shift;
    private boolean part;
    private boolean yearOfAnchor;
    private DateWords.Spelling spelling = DateWords.Spelling.FULL;
    private int monthAt;

    ShapeReader(DateWords words, String text, Reading reading) {
        this.words = words;
        this.text = text;
        this.reading = reading;
    }

    /** Returns the expression of the first {@code size} tokens, or {@code null} if they make none. */
    @Nullable DateExpression read(int[] classes, int[] starts, int[] ends, int[] entries, int size) {
        for (int i = 0; i < size; i++) {
            token(CLASSES[classes[i]], starts[i], ends[i], entries[i]);
        }
        if (!isSound()) {
            return null;
        }
        return new DateExpression(
                starts[0], ends[size - 1], reading, year, month, day, weekday, season, shift, part, false);
    }

    private void token(WordClass wordClass, int start, int end, int entry) {
        int value = entry < 0 ? 0 : words.entry(entry).value();
        switch (wordClass) {
            case DAY -> day = DateNumbers.number(text, start, DateNumbers.digitsEnd(text, start));
            case YEAR -> year = DateNumbers.year(text, start);
            case NUMERIC -> numeric(start);
            case MONTH -> {
                month = value;
                monthAt = start;
                spelling = words.entry(entry).spelling();
            }
            case WEEKDAY -> weekday = value;
            case SEASON -> season = value;
            case PART, YEAR_END -> part = true;
            case LAST -> shift = -1;
            case NEXT -> shift = 1;
            case DAY_WORD -> shift = dayWord(start, end, value);
            case YEAR_WORD -> yearOfAnchor = true;
            default -> {
                // The other words are in the reading.
            }
        }
    }

    private void numeric(int start) {
        int[] parts = DateNumbers.numeric(text, start, true);
        if (parts != null) {
            year = parts[1];
            month = parts[2];
            day = parts[3];
        }
    }

    /** "vandaag de dag" and "de vragen van vandaag" name no day. */
    private int dayWord(int start, int end, int value) {
        boolean idiom = text.regionMatches(true, end, " de dag", 0, 7)
                || start >= 4 && text.regionMatches(true, start - 4, "van ", 0, 4);
        return idiom ? Integer.MIN_VALUE : value;
    }

    private boolean isSound() {
        if (shift == Integer.MIN_VALUE || month == 0 && day > 0 && reading != Reading.OWN) {
            return false;
        }
        if (month > 0 && day > 0 && !PartialDate.exists(year, month, day)) {
            return false;
        }
        if (spelling != DateWords.Spelling.FULL && day == 0 && year == 0 && !yearOfAnchor) {
            return false;
        }
        return spelling != DateWords.Spelling.FOREIGN
                || day > 0 && year > 0
                || Character.isUpperCase(text.charAt(monthAt));
    }
}
