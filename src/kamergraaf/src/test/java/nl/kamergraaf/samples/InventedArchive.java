package nl.kamergraaf.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * An archive of any size of invented answers in the Aanhangsel, as long and as full of citations as real ones: about 5,100 characters, 14
 * questions and answers, 5 citations and 30 mentions a paper. They cite each other by number, by case and by description, mostly
 * what is a little older. A third each is XML, PDF and plain text.
 */
public final class InventedArchive {

    private static final List<String> FORMS = List.of("publication-xml", "publication-pdf", "text");
    private static final List<String> SUFFIXES = List.of(".xml", ".pdf", ".txt");
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final List<String> MEMBERS =
            List.of("Duinstra", "El Fikri", "Terlinden", "Van Voorbeeld", "De Proef", "Wadman", "Zandstra", "Ter Haar");
    private static final List<String> PARTIES = List.of("D66", "VVD", "SP", "CDA", "Volt", "PvdD");
    private static final List<String> COUNTRIES = List.of(
            "China",
            "Duitsland",
            "Frankrijk",
            "Noorwegen",
            "Japan",
            "Canada",
            "Turkije",
            "Marokko",
            "Polen",
            "Brazilië");
    private static final List<String> BODIES = List.of(
            "de Algemene Rekenkamer",
            "de Raad van State",
            "TU Delft",
            "de Europese Commissie",
            "de NAVO",
            "Amnesty International",
            "Rijkswaterstaat",
            "de Universiteit Twente");
    private static final List<String> SENTENCES = List.of(
            "Het kabinet heeft daarover op %1$s gesproken met %2$s en met vertegenwoordigers van %3$s.",
            "In %4$s en %3$s gelden andere regels dan in Nederland, en de ervaringen daar worden in het onderzoek betrokken.",
            "Volgens %2$s is de levering in de afgelopen jaren gehalveerd, al zijn er grote verschillen tussen de havens.",
            "Ik hecht eraan dat de herstelwerkzaamheden zorgvuldig worden uitgevoerd en dat omwonenden tijdig worden ingelicht.",
            "De uitkomsten worden naar verwachting in het najaar met uw Kamer gedeeld, voorzien van een beleidsreactie.",
            "Er zijn op dit moment geen aanwijzingen dat de veiligheid van de verbinding in het geding is geweest.",
            "Sinds %1$s wordt met %4$s overlegd over een gezamenlijke voorraad van onderdelen.",
            "Het aantal meldingen is in die periode met ruim een tiende gestegen, wat vooral aan het stormseizoen lag.");

    private InventedArchive() {}

    /** Writes so many papers to a folder that exists. */
    public static void write(Path folder, int papers) throws IOException {
        for (int i = 0; i < papers; i++) {
            int form = i % FORMS.size();
            String name = "ah-tk-20312032-" + (10_000 + i);
            Paper paper = Paper.parse(source(i, name, name + SUFFIXES.get(form), FORMS.get(form)));
            byte[] bytes = Objects.requireNonNull(Form.ALL.get(FORMS.get(form))).render(paper);
            Files.write(folder.resolve(name + SUFFIXES.get(form)), bytes);
        }
    }

    private static String source(int number, String name, String file, String form) {
        Random random = new Random(number);
        LocalDate date = day(number);
        StringBuilder text = new StringBuilder();
        text.append("file: %s%nform: %s%nidentifier: %s%nvergaderjaar: 2031–2032%ndate: %s%nnumber: %d%n---%n"
                .formatted(file, form, name, date, 10_000 + number));
        String zaak = "2031Z%05d".formatted(number % 100_000);
        if (form.equals("text")) {
            text.append("Tweede Kamer der Staten-Generaal\n");
            text.append(
                    "Vergaderjaar 2031–2032 Aanhangsel van de Handelingen\n%d\n%s\n".formatted(10_000 + number, zaak));
        }
        text.append(
                "Vragen van het lid *%s* (%s) aan de Minister van Economische Zaken over _het bericht «Kabel %d onbruikbaar»_ (ingezonden %s).%n"
                        .formatted(
                                pick(MEMBERS, random), pick(PARTIES, random), number, LONG.format(date.minusDays(20))));
        text.append("Antwoord van Minister *De Wadloper* (Economische Zaken) (ontvangen %s).%n"
                .formatted(LONG.format(date)));
        for (int question = 1; question <= 7; question++) {
            text.append("## Vraag ").append(question).append('\n');
            text.append(
                    "Klopt het dat de kabel naar %s op %s is beschadigd, en wat heeft %s daarover aan het kabinet gemeld? Zo ja, welke gevolgen heeft dat?%s%n"
                            .formatted(
                                    pick(COUNTRIES, random),
                                    LONG.format(date.minusDays(30 + random.nextInt(300))),
                                    pick(BODIES, random),
                                    question == 1 ? "[^1]" : ""));
            text.append("## Antwoord ").append(question).append('\n');
            for (int i = 0; i < 4; i++) {
                text.append(pick(SENTENCES, random)
                                .formatted(
                                        LONG.format(date.minusDays(random.nextInt(400))),
                                        pick(BODIES, random),
                                        pick(COUNTRIES, random),
                                        pick(COUNTRIES, random)))
                        .append(' ');
            }
            text.append(citation(number, question, random)).append('\n');
        }
        text.append("[^1]: De Kustbode, https://www.kustbode.example/bericht/%d%n".formatted(number / 3));
        return text.toString();
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2001, 1, 15).plusDays(number);
    }

    private static String citation(int number, int question, Random random) {
        int older = Math.max(0, number - 1 - (int) Math.abs(random.nextGaussian() * 300));
        return switch (question) {
            case 2 ->
                "Zie mijn antwoorden op Kamervragen (Aanhangsel Handelingen II 2031/32, nr. %d)."
                        .formatted(10_000 + older);
            case 3 -> "Zie ook het antwoord op vraag 2.";
            case 4 ->
                "Ik verwijs naar de Kamerbrief over zeekabels (Kamerstuk 99 310, nr. %d)."
                        .formatted(1 + (int) Math.abs(random.nextGaussian() * 60));
            case 5 ->
                "Dat staat in mijn antwoorden van %s op eerdere Kamervragen (kenmerk 2031Z%05d)."
                        .formatted(LONG.format(day(older)), older % 100_000);
            case 6 -> "Dat is gemeld in mijn brief van %s.".formatted(LONG.format(day(older)));
            default -> "";
        };
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
