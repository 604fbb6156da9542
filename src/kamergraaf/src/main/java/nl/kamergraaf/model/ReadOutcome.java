package nl.kamergraaf.model;

import java.util.Locale;

/** How the reading of one document ended. */
public sealed interface ReadOutcome {

    /** Returns the file's name. */
    String source();

    /** There is text. */
    record Read(SourceDocument document) implements ReadOutcome {
        @Override
        public String source() {
            return document.source();
        }
    }

    /**
     * The file is sound but has no text to give.
     *
     * @param message what to do about it, one line
     */
    record NoContent(String source, String sha256, NoContentReason reason, String message) implements ReadOutcome {}

    /**
     * The file could not be read.
     *
     * @param message what is wrong and what to do about it, one line
     */
    record Failed(String source, FailureReason reason, String message) implements ReadOutcome {}

    /** Why a sound file has no text. */
    enum NoContentReason {
        /** No bytes at all, or nothing but white space. */
        EMPTY,
        /** Pictures of pages, and no Tesseract to read them. */
        IMAGE_ONLY,
        /** A format that holds no text documents: a picture, a program, a sound. */
        NOT_A_DOCUMENT;

        /** Returns the name used in reports. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why a file could not be read. */
    enum FailureReason {
        /** A password is needed. */
        ENCRYPTED,
        /** The format is broken or cut off. */
        CORRUPT,
        /** Larger than the configured limit. */
        TOO_LARGE,
        /** The file system did not give the bytes. */
        UNREADABLE,
        /** A fault of this program; the message asks to report it. */
        INTERNAL;

        /** Returns the name used in reports. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
