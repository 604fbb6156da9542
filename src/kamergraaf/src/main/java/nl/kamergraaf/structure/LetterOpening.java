package nl.kamergraaf.structure;

/** How far the opening of a letter was read: its letterhead, its subject, and where its text or the title of its annex begins. */
final class LetterOpening {

    private static final int SHORT_LABEL = 12;
    private static final int SALUTATION_LINES = 40;
    private static final int WINDOW = 120;
    private static final int LONGEST_LETTERHEAD = 150;
    private static final int TITLE = 20;
    private static final int SHORT_LINE = 50;
    private static final int FULL_LINE = 60;

    private final String content;
    private final DividedParts parts;
    private boolean letterhead;
    private boolean subject;
    private boolean bareLabel;
    private boolean subjectRead;
    private boolean shortSubject; // the line above holds a subject that ends before the line is full

    /** @param parts in which the letter's are begun */
    LetterOpening(String content, DividedParts parts) {
        this.content = content;
        this.parts = parts;
    }

    /** Takes note of an empty line: a subject ends there. */
    void emptyLine() {
        subjectRead |= subject && !bareLabel;
    }

    /** Takes note of a line that is none of an opening. */
    void otherLine() {
        bareLabel = false;
        shortSubject = false;
    }

    /** Returns whether a line stands above the title of a paper and is no part of it; the sender's name above it is none either. */
    boolean isAbove(String line) {
        int length = parts.current().cleaner().length();
        if (length == 0) {
            return LetterForm.masthead(line) || LetterForm.returnAddress(line);
        }
        if (length > LONGEST_LETTERHEAD || subject || !LetterForm.returnAddress(line)) {
            return false;
        }
        restart();
        return true;
    }

    /**
     * Begins what a line begins: the heading anew at the title of an annex, the heading again at a subject, the text of the letter.
     *
     * @param line what is seen of it
     * @param from where it begins, without its white space
     */
    void read(String line, int from) {
        boolean heading = parts.current().isHeading();
        letterhead |= heading && LetterForm.letterhead(line);
        subjectRead |= shortSubject && line.strip().length() >= FULL_LINE;
        shortSubject = false;
        if ((parts.sections() > 0 || letterhead) && LetterForm.annex(line)) {
            restart();
        } else if (LetterForm.subject(line) && (heading || parts.sections() == 1)) {
            parts.returnToHeading();
            subject = true;
            bareLabel = line.strip().length() < SHORT_LABEL;
            subjectRead = false;
            shortSubject = !bareLabel && line.strip().length() < SHORT_LINE;
        } else if (heading && !isPaperOfQuestions() && (LetterForm.body(line) || isAfterSubject(line, from))) {
            parts.enterBody();
        }
        bareLabel = bareLabel && LetterForm.subject(line);
    }

    private void restart() {
        parts.restartHeading();
        letterhead = false;
    }

    private boolean isPaperOfQuestions() {
        String text = parts.current().cleaner().opening(TITLE);
        return text.startsWith("Vragen van") || text.startsWith("Antwoord van") || text.startsWith("(ingezonden");
    }

    /** What follows the subject of a letter after an empty line is its text, if no salutation comes yet. */
    private boolean isAfterSubject(String line, int from) {
        if (!subjectRead || LetterForm.letterhead(line) || !Character.isUpperCase(line.charAt(0))) {
            return false;
        }
        int start = from;
        for (int lines = 0; lines < SALUTATION_LINES && start < content.length(); lines++) {
            int newline = content.indexOf('\n', start);
            int end = newline < 0 ? content.length() : newline;
            String later =
                    content.substring(start, Math.min(end, start + WINDOW)).strip();
            if (LetterForm.body(later) || LetterForm.annex(later)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }
}
