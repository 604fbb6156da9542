package nl.kamergraaf.ingest;

import java.util.List;

/** Words that are printed next to each other on one line, without a gap that could part columns or cells. */
final class PrintedRun {

    private final List<PrintedWord> words;
    private final float baseline;
    private final float size;
    private final int length;

    /** @param words at least one, from left to right */
    PrintedRun(List<PrintedWord> words) {
        this.words = List.copyOf(words);
        PrintedWord main = words.get(0);
        int sum = 0;
        for (PrintedWord word : words) {
            sum += word.text().length();
            boolean larger = word.size() > main.size() * 1.15f;
            boolean same = word.size() > main.size() * 0.87f;
            if (larger || (same && word.text().length() > main.text().length())) {
                main = word;
            }
        }
        this.baseline = main.baseline();
        this.size = main.size();
        this.length = sum;
    }

    List<PrintedWord> words() {
        return words;
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    /** Returns the line on which the largest letters stand. */
    float baseline() {
        return baseline;
    }

    /** Returns the size of the largest letters. */
    float size() {
        return size;
    }

    /** Returns the number of characters, white space aside. */
    int length() {
        return length;
    }

    /** Returns its words with a space where one is printed. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (PrintedWord word : words) {
            if (word.spaced() && text.length() > 0) {
                text.append(' ');
            }
            text.append(word.text());
        }
        return text.toString();
    }
}
