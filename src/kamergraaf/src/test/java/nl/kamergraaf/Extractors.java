package nl.kamergraaf;

import nl.kamergraaf.pipeline.Extractor;

/** Gives tests in other packages the stages as the program ships them. */
public final class Extractors {

    private Extractors() {}

    /** Returns a new extractor. */
    public static Extractor standard() {
        return Stages.extractor();
    }
}
