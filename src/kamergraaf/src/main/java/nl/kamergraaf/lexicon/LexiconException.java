package nl.kamergraaf.lexicon;

/** A rule or gazetteer file that cannot be used. The message names the file, the line, and what is wrong. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LexiconException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }

    LexiconException(String file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
