package nl.kamergraaf.samples;

import java.util.Objects;

/** A paper in which the same words stand several times on one page, each in another answer. */
public final class RepeatedWords {

    /** Its file. */
    public static final String FILE = "ah-tk-20312032-9777.pdf";

    /** What stands in it several times. */
    public static final String WORDS = "Kamerstuk 99 310, nr. 7";

    private static final String SOURCE =
            """
            file: ah-tk-20312032-9777.pdf
            form: publication-pdf
            identifier: ah-tk-20312032-9777
            vergaderjaar: 2031–2032
            date: 2032-03-04
            number: 9777
            ---
            Vragen van het lid *Van Voorbeeld* (D66) aan de Minister van Economische Zaken over _herhaalde woorden_ (ingezonden 3 februari 2032).
            Antwoord van Minister *De Wadloper* (Economische Zaken) (ontvangen 4 maart 2032).
            ## Vraag 1
            Kent u de brief over zeekabels?
            ## Antwoord 1
            Ja, dat is de brief van het kabinet (Kamerstuk 99 310, nr. 7).
            ## Vraag 2
            Kent u hem echt?
            ## Antwoord 2
            Ja. Ik ken ook de brief die daarop volgde, en die daarna, maar het gaat hier om deze (Kamerstuk 99 310, nr. 7).
            ## Vraag 3
            En verder?
            ## Antwoord 3
            Verder verwijs ik naar wat daar staat (Kamerstuk 99 310, nr. 7).
            """;

    private RepeatedWords() {}

    /** Returns it as it is published. */
    public static byte[] pdf() {
        return pdf("ah-tk-20312032-9777");
    }

    /** Returns it under another name. */
    public static byte[] pdf(String name) {
        return pdf(name, "Ja, dat");
    }

    /** Returns it under another name, with another beginning of the first answer. */
    public static byte[] pdf(String name, String beginning) {
        String source = SOURCE.replace("ah-tk-20312032-9777", name)
                .replace("number: 9777", "number: " + name.substring(name.lastIndexOf('-') + 1))
                .replace("Ja, dat", beginning);
        return Objects.requireNonNull(Form.ALL.get("publication-pdf")).render(Paper.parse(source));
    }
}
