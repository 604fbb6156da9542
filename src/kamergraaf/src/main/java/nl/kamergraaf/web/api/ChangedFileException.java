package nl.kamergraaf.web.api;

/** The file of a paper says something else now than when it was read. */
final class ChangedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedFileException(String source) {
        super("the file \"" + source + "\" has changed since it was read: read it again");
    }
}
