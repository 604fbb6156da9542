package nl.kamergraaf;

/** Entry point of the program. */
public final class Kamergraaf {

    private Kamergraaf() {}

    /** @param args the command line */
    public static void main(String[] args) {}
}
