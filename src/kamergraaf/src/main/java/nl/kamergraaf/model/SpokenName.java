package nl.kamergraaf.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DocumentIdentifier.Aanhangsel;
import nl.kamergraaf.model.DocumentIdentifier.Celex;
import nl.kamergraaf.model.DocumentIdentifier.Dossier;
import nl.kamergraaf.model.DocumentIdentifier.Ecli;
import nl.kamergraaf.model.DocumentIdentifier.Gazette;
import nl.kamergraaf.model.DocumentIdentifier.Handelingen;
import nl.kamergraaf.model.DocumentIdentifier.Kamerstuk;
import nl.kamergraaf.model.DocumentIdentifier.TkDocument;
import nl.kamergraaf.model.DocumentIdentifier.Toezegging;
import nl.kamergraaf.model.DocumentIdentifier.UnDocument;
import nl.kamergraaf.model.DocumentIdentifier.WrittenQuestions;
import nl.kamergraaf.model.DocumentIdentifier.Zaak;

/** How people name a paper of which no more is known than by what it is cited: "Kamerstuk 32 735, nr. 209". */
public final class SpokenName {

    /** What the targets of citations begin with that are words without an identifier. */
    private static final String REFERENCE = "ref:";

    private static final Map<String, String> GAZETTES = Map.of("stb", "Stb.", "stcrt", "Stcrt.", "trb", "Trb.");

    /** From this year on the numbers of European law begin with the year. */
    private static final int YEAR_FIRST = 2015;

    private static final int SPACED_DIGITS = 5;

    private SpokenName() {}

    /**
     * Returns the name of a paper by its identifier, its address, or the words that cite it.
     *
     * @param target a canonical identifier, a URL, {@code ref:} with words, or a ministry's reference
     */
    public static String of(String target) {
        if (target.startsWith(REFERENCE)) {
            int date = target.lastIndexOf('@');
            return target.substring(REFERENCE.length(), date < 0 ? target.length() : date)
                    .replace('-', ' ')
                    .strip();
        }
        if (target.startsWith("http://") || target.startsWith("https://")) {
            return address(target.substring(target.indexOf("//") + 2));
        }
        return DocumentIdentifier.tryParse(target).map(SpokenName::of).orElseGet(() -> "kenmerk " + target);
    }

    /** Returns the name of a paper by its identifier. */
    public static String of(DocumentIdentifier identifier) {
        if (identifier instanceof Kamerstuk kamerstuk) {
            boolean letters = !Character.isDigit(kamerstuk.number().charAt(0));
            return "Kamerstuk " + spaced(kamerstuk.dossier()) + (letters ? ", " : ", nr. ") + kamerstuk.number();
        } else if (identifier instanceof Dossier dossier) {
            return "Dossier " + spaced(dossier);
        } else if (identifier instanceof Aanhangsel aanhangsel) {
            return "Aanhangsel " + session(aanhangsel.session()) + ", nr. " + aanhangsel.number();
        } else if (identifier instanceof Handelingen handelingen) {
            String item = handelingen.item();
            return "Handelingen " + session(handelingen.session()) + ", nr. " + handelingen.number()
                    + (item == null ? "" : ", item " + item);
        } else if (identifier instanceof Gazette gazette) {
            return GAZETTES.get(gazette.series()) + " " + gazette.year() + ", " + gazette.number();
        } else if (identifier instanceof Celex celex) {
            return law(celex.number());
        } else if (identifier instanceof Ecli ecli) {
            String[] parts = ecli.code().split(":", 5);
            return "Uitspraak " + parts[2] + " " + parts[3] + ":" + parts[4];
        }
        return plain(identifier);
    }

    private static String plain(DocumentIdentifier identifier) {
        if (identifier instanceof WrittenQuestions questions) {
            return "Kamervragen " + questions.number();
        } else if (identifier instanceof Zaak zaak) {
            return "Zaak " + zaak.number();
        } else if (identifier instanceof TkDocument document) {
            return "Stuk " + document.number();
        } else if (identifier instanceof Toezegging toezegging) {
            return "Toezegging " + toezegging.number();
        } else if (identifier instanceof UnDocument un) {
            return (un.symbol().contains("/RES/") ? "VN-resolutie " : "VN-stuk ") + un.symbol();
        }
        return identifier.toString();
    }

    /** {@code 32735} is written 32 735, and its part {@code V} or {@code 02} as 34 775 V and 21 501-02. */
    private static String spaced(Dossier dossier) {
        String number = dossier.number();
        boolean digits = number.length() == SPACED_DIGITS && Character.isDigit(number.charAt(0));
        String spaced = digits ? number.substring(0, 2) + " " + number.substring(2) : number;
        String suffix = dossier.suffix();
        if (suffix == null) {
            return spaced;
        }
        return spaced + (Character.isDigit(suffix.charAt(0)) ? "-" : " ") + suffix;
    }

    /** {@code 20312032} is the session of 2031–2032. */
    private static String session(String session) {
        return session.length() == 8 ? session.substring(0, 4) + "–" + session.substring(4) : session;
    }

    /** {@code 32016R0679} is sector, year, form and number. */
    private static String law(String celex) {
        int year = Integer.parseInt(celex.substring(1, 5));
        int letters = 5;
        while (Character.isLetter(celex.charAt(letters))) {
            letters++;
        }
        String form = celex.substring(5, letters);
        int number = Integer.parseInt(celex.substring(letters));
        String numbered = year >= YEAR_FIRST ? year + "/" + number : number + "/" + year;
        return switch (form) {
            case "R" -> year >= YEAR_FIRST ? "Verordening (EU) " + numbered : "Verordening nr. " + numbered;
            case "L" -> "Richtlijn " + year + "/" + number;
            case "D" -> "EU-besluit " + year + "/" + number;
            default -> "EU-recht " + celex;
        };
    }

    /** The site, and the last words of the address where these are words. */
    private static String address(String address) {
        String plain = address.replaceFirst("^www\\.", "").replaceFirst("[?#].*$", "");
        int slash = plain.indexOf('/');
        if (slash < 0) {
            return plain;
        }
        String site = plain.substring(0, slash);
        List<String> path = Arrays.stream(plain.substring(slash).split("/"))
                .filter(each -> !each.isEmpty())
                .toList();
        if (path.isEmpty()) {
            return site;
        }
        String last = path.get(path.size() - 1).replaceFirst("\\.[a-z]{2,5}$", "");
        String words = String.join(
                " ",
                Arrays.stream(last.split("[-_+]|%20"))
                        .filter(word -> word.chars().allMatch(Character::isLetter) && !word.isEmpty())
                        .toList());
        return words.indexOf(' ') > 0 ? site + ": " + words : site + " …/" + path.get(path.size() - 1);
    }
}
