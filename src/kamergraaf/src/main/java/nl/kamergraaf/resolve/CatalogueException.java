package nl.kamergraaf.resolve;

/** A catalogue is not as it should be. The message is one line with file, line and what to do. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CatalogueException(String file, long line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
