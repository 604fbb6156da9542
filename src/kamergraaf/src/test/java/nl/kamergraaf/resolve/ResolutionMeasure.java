package nl.kamergraaf.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.resolve.CitationResolver.Question;
import org.jspecify.annotations.Nullable;

/**
 * Measures how references without identifier are resolved: every paper of a catalogue is cited as papers cite such papers, and it is
 * counted how often the right one is found; and how often another one is taken for it when it is not in the catalogue itself.
 */
final class ResolutionMeasure {

    private static final int DAY = "2031-03-03".length();

    /** How a paper is cited; {@code own} stands for a citing paper of its dossier. */
    enum Form {
        MOTION_NAME("motion", true, "motie-Voorbeeld, in a paper of the dossier"),
        MOTION_NAME_ELSEWHERE("motion", false, "motie-Voorbeeld, elsewhere"),
        MOTION_TWO_WORDS("motion", false, "motie-Voorbeeld over two words of the title, elsewhere"),
        MOTION_SUBJECT("motion", true, "motie-Voorbeeld over the subject, in a paper of the dossier"),
        MOTION_DAY("motion", false, "motie-Voorbeeld van 3 maart 2031, elsewhere"),
        MOTION_TITLE("motion", false, "de motie over the subject, elsewhere"),
        LETTER_DAY("letter", true, "de brief van 3 maart 2031, in a paper of the dossier"),
        LETTER_DAY_ELSEWHERE("letter", false, "de brief van 3 maart 2031, elsewhere"),
        LETTER_DAY_SUBJECT("letter", false, "de brief van 3 maart 2031 over the subject, elsewhere"),
        LETTER_MONTH("letter", true, "de brief van maart 2031, in a paper of the dossier"),
        LETTER_TITLE("letter", true, "de brief over the subject, in a paper of the dossier"),
        LETTER_TITLE_ELSEWHERE("letter", false, "de brief over the subject, elsewhere"),
        LETTER_TWO_WORDS("letter", true, "de brief over two words of the title, in a paper of the dossier"),
        LETTER_TWO_WORDS_ELSEWHERE("letter", false, "de brief over two words of the title, elsewhere"),
        LETTER_YEAR("letter", false, "de brief uit 2031 over two words of the title, elsewhere"),
        REPORT_TITLE("report", false, "het rapport «title», elsewhere"),
        REPORT_TWO_WORDS("report", true, "het rapport over two words of the title, in a paper of the dossier");

        private final String kind;
        private final boolean own;
        private final String description;

        Form(String kind, boolean own, String description) {
            this.kind = kind;
            this.own = own;
            this.description = description;
        }
    }

    /**
     * What came of a form, in numbers of citations.
     *
     * @param right    led to the right paper
     * @param wrong    led to another
     * @param several  stayed candidates, the right one among them
     * @param nothing  stayed open
     * @param mistaken led to another paper when the right one was not in the catalogue
     */
    record Result(Form form, int right, int wrong, int several, int nothing, int mistaken) {

        int asked() {
            return right + wrong + several + nothing;
        }

        private static String percent(int part, int whole) {
            return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
        }

        String line() {
            return "| %s | %d | %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            form.description,
                            asked(),
                            percent(right, right + wrong),
                            percent(right, asked()),
                            percent(wrong, asked()),
                            percent(several, asked()),
                            percent(nothing, asked()),
                            percent(mistaken, asked()));
        }
    }

    private final List<CatalogueEntry> entries;
    private final MemoryCatalogue catalogue;
    private final CitationResolver resolver;

    ResolutionMeasure(List<CatalogueEntry> entries, ResolutionRules rules) {
        this.entries = List.copyOf(entries);
        this.catalogue = new MemoryCatalogue(entries);
        this.resolver = new CitationResolver(rules);
    }

    /** Returns what came of all forms that the catalogue has papers for. */
    List<Result> results() {
        return Stream.of(Form.values())
                .map(this::measure)
                .filter(result -> result.asked() > 0)
                .toList();
    }

    private Result measure(Form form) {
        List<CatalogueEntry> asked = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            CitedPaper cited = form.kind.equals(entry.kind()) ? cited(entry, form) : null;
            if (cited != null) {
                asked.add(entry);
                String dossier = entry.dossier();
                List<String> dossiers = form.own && dossier != null ? List.of(dossier) : List.of();
                questions.add(new Question(cited, new CitingPaper("zelf", "2099-01-01", List.of(), dossiers)));
            }
        }
        List<Resolution> resolutions = resolver.resolve(questions, catalogue);
        int[] counts = new int[5];
        for (int i = 0; i < asked.size(); i++) {
            String right = asked.get(i).identifiers().get(0);
            Resolution resolution = resolutions.get(i);
            if (resolution instanceof Resolution.Resolved one) {
                counts[one.paper().id().equals(right) ? 0 : 1]++;
            } else if (resolution instanceof Resolution.Ambiguous several
                    && several.candidates().contains(right)) {
                counts[2]++;
            } else {
                counts[3]++;
            }
            Resolution absent =
                    resolver.resolve(List.of(questions.get(i)), without(right)).get(0);
            counts[4] += absent instanceof Resolution.Resolved ? 1 : 0;
        }
        return new Result(form, counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    /** Returns the catalogue without a paper: what is resolved then is a mistake. */
    private DocumentCatalogue without(String id) {
        return clues -> {
            Map<Clue, List<KnownPaper>> found = new HashMap<>();
            catalogue
                    .find(clues)
                    .forEach((clue, papers) -> found.put(
                            clue,
                            papers.stream()
                                    .filter(each -> !each.id().equals(id))
                                    .toList()));
            return found;
        };
    }

    /** Returns how a paper is cited; {@code null} where the catalogue does not say enough of it. */
    private static @Nullable CitedPaper cited(CatalogueEntry entry, Form form) {
        String title = String.valueOf(entry.title());
        String subject = subject(title);
        List<String> authors = TitleAuthors.in(title);
        String two = twoWords(subject, authors);
        String date = entry.date();
        boolean day = date != null && date.length() == DAY;
        String name = authors.isEmpty() ? null : authors.get(0);
        return switch (form) {
            case MOTION_NAME, MOTION_NAME_ELSEWHERE -> named(name, null, null);
            case MOTION_TWO_WORDS -> named(name, two, null);
            case MOTION_SUBJECT -> named(name, subject, null);
            case MOTION_DAY -> day ? named(name, null, date) : null;
            case MOTION_TITLE, LETTER_TITLE, LETTER_TITLE_ELSEWHERE, REPORT_TITLE -> titled(form.kind, subject, null);
            case LETTER_DAY, LETTER_DAY_ELSEWHERE -> day ? titled(form.kind, null, date) : null;
            case LETTER_DAY_SUBJECT -> day ? titled(form.kind, subject, date) : null;
            case LETTER_MONTH ->
                day ? titled(form.kind, null, String.valueOf(date).substring(0, 7)) : null;
            case LETTER_TWO_WORDS, LETTER_TWO_WORDS_ELSEWHERE, REPORT_TWO_WORDS -> titled(form.kind, two, null);
            case LETTER_YEAR ->
                day ? titled(form.kind, two, String.valueOf(date).substring(0, 4)) : null;
        };
    }

    private static @Nullable CitedPaper named(@Nullable String name, @Nullable String about, @Nullable String date) {
        if (name == null) {
            return null;
        }
        String words = "motie-" + name + (about == null ? "" : " over " + about);
        return new CitedPaper(null, "motion", date, about, List.of(name), words, false);
    }

    private static CitedPaper titled(String kind, @Nullable String title, @Nullable String date) {
        return new CitedPaper(null, kind, date, title, List.of(), String.valueOf(title), false);
    }

    /** Returns what the last part of a title is about. */
    private static String subject(String title) {
        String last = title.substring(title.lastIndexOf(';') + 1).strip();
        int over = last.indexOf(" over ");
        return over < 0 ? last : last.substring(over + " over ".length());
    }

    /** Returns the first two telling words that are no names. */
    private static String twoWords(String subject, Collection<String> authors) {
        Set<String> names =
                authors.stream().flatMap(author -> Stream.of(author.split("-"))).collect(Collectors.toSet());
        return Stream.of(subject.split(" "))
                .filter(word ->
                        ResolutionRules.standard().telling(word).stream().anyMatch(each -> !names.contains(each)))
                .limit(2)
                .collect(Collectors.joining(" "));
    }
}
