package nl.kamergraaf.ingest;

import java.util.Arrays;

/** Where the letters of a printed word begin and end, in points from the left of the page. Immutable. */
final class LetterEdges {

    private final float[] edges;

    private LetterEdges(float[] edges) {
        this.edges = edges;
    }

    /** Returns the edges of letters that are equally wide, for a source that tells those of words only. */
    static LetterEdges even(int letters, float left, float right) {
        float[] edges = new float[letters + 1];
        for (int i = 0; i <= letters; i++) {
            edges[i] = left + (right - left) * i / letters;
        }
        return new LetterEdges(edges);
    }

    /** Returns the left edge of a letter; for the number of letters the right edge of the last. */
    float at(int letter) {
        return edges[letter];
    }

    /** Collects edges while letters are read. */
    static final class Builder {

        private float[] edges = new float[16];
        private int length;

        /** Adds the characters of one letter, several for a ligature: they share its width. */
        void add(int characters, float left, float right) {
            if (length + characters >= edges.length) {
                edges = Arrays.copyOf(edges, 2 * (length + characters));
            }
            for (int i = 0; i < characters; i++) {
                edges[length++] = left + (right - left) * i / characters;
            }
            edges[length] = right;
        }

        /** Returns the edges of what was added, and forgets it. */
        LetterEdges take() {
            float[] taken = Arrays.copyOf(edges, length + 1);
            length = 0;
            return new LetterEdges(taken);
        }
    }
}
