package nl.kamergraaf.pipeline;

import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.ReadOutcome;

/** How the extraction of one document ended. */
public sealed interface ExtractOutcome {

    /** Returns the file's name. */
    String source();

    /** The document was read and understood. */
    record Extracted(ExtractedDocument document) implements ExtractOutcome {
        @Override
        public String source() {
            return document.structure().source().source();
        }
    }

    /** The file is sound but has no text to give. */
    record NoContent(ReadOutcome.NoContent outcome) implements ExtractOutcome {
        @Override
        public String source() {
            return outcome.source();
        }
    }

    /** The file could not be read, or a stage failed on it. */
    record Failed(ReadOutcome.Failed outcome) implements ExtractOutcome {
        @Override
        public String source() {
            return outcome.source();
        }
    }
}
