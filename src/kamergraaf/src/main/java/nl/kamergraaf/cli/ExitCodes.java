package nl.kamergraaf.cli;

/** How the program ends. */
public final class ExitCodes {

    /** All done. */
    public static final int DONE = 0;
    /** Some documents failed; they were listed. */
    public static final int SOME_FAILED = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** There is no database to work with. */
    public static final int NO_DATABASE = 3;

    private ExitCodes() {}
}
