package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a published paper begins on a page that shows it: at the line of its dossier, if its number follows within a few lines. What a
 * site says of the paper stands above that line and is no part of it, unless that is one line: its title. Below an address or the words with which a letter begins no
 * paper starts: that is a letter that quotes one.
 */
final class ShownPaper {

    private static final int TITLE = 1;
    private static final int MOST_ABOVE = 60;
    private static final int MOST_BELOW = 8;
    private static final int WINDOW = 160;

    private ShownPaper() {}

    /** Returns the offset of the line with which the paper begins, 0 where it cannot be told or is the first. */
    static int start(Lines lines) {
        List<Integer> above = new ArrayList<>();
        for (int line = 0; line < lines.count() && above.size() < MOST_ABOVE; line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            if (LetterForm.mayBeDossier(lines.first(line))
                    && LetterForm.dossier(text(lines, line))
                    && isNamedBelow(lines, line)) {
                boolean shown = above.size() > TITLE && above.stream().noneMatch(each -> isOfLetter(text(lines, each)));
                return shown ? lines.start(line) : 0;
            }
            above.add(line);
        }
        return 0;
    }

    private static boolean isOfLetter(String text) {
        return LetterForm.body(text) || LetterForm.letterhead(text) || LetterForm.returnAddress(text);
    }

    private static boolean isNamedBelow(Lines lines, int dossier) {
        int below = 0;
        for (int line = dossier + 1; line < lines.count() && below < MOST_BELOW; line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            String text = text(lines, line);
            if (LetterForm.name(text)) {
                return true;
            }
            if (LetterForm.body(text)) {
                return false;
            }
            below++;
        }
        return false;
    }

    private static String text(Lines lines, int line) {
        int from = lines.visible(line);
        return Lines.stripped(lines.content(), from, Math.min(lines.end(line), from + WINDOW));
    }
}
