package nl.kamergraaf.resolve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.Repository;
import nl.kamergraaf.pipeline.CatalogueImport;
import nl.kamergraaf.resolve.CitationResolver.Question;

/**
 * Measures what the thresholds of {@code lexicon/resolution.tsv} do: every motion of a catalogue is cited as papers cite motions,
 * by its first author, with and without words of its title, from a paper of its own dossier and from another. Prints how
 * many are resolved rightly, wrongly, left with candidates among which is the right one, or not found; and how many are
 * resolved although the motion itself is not in the catalogue. Run the main method with
 * the test class path; the argument is a catalogue.
 */
final class ResolutionMeasure {

    private static final double[] THRESHOLDS = {0.4, 0.5, 0.6, 0.7, 0.8};

    private ResolutionMeasure() {}

    /** How a motion is cited. */
    private enum Form {
        NAME_IN_DOSSIER,
        NAME_ELSEWHERE,
        NAME_AND_TWO_WORDS_ELSEWHERE,
        NAME_AND_TITLE_IN_DOSSIER,
        NAME_AND_DAY_ELSEWHERE
    }

    public static void main(String[] args) throws IOException {
        Path file =
                args.length > 0 ? Path.of(args[0]) : Repository.evaluation().resolve("reference/catalogue-sample.csv");
        List<CatalogueEntry> entries = CatalogueImport.read(List.of(file));
        List<CatalogueEntry> motions = entries.stream()
                .filter(entry -> "motion".equals(entry.kind())
                        && !TitleAuthors.in(entry.title()).isEmpty())
                .toList();
        MemoryCatalogue catalogue = new MemoryCatalogue(entries);
        System.out.printf("%d rows, %d motions with an author%n", entries.size(), motions.size());
        System.out.println("accept form                          right wrong candidates none | absent: mistaken");
        for (double accept : THRESHOLDS) {
            CitationResolver resolver =
                    new CitationResolver(ResolutionRules.standard().with("accept", accept));
            for (Form form : Form.values()) {
                measure(resolver, catalogue, motions, form, accept);
            }
        }
    }

    private static void measure(
            CitationResolver resolver,
            MemoryCatalogue catalogue,
            List<CatalogueEntry> motions,
            Form form,
            double accept) {
        List<Question> questions =
                motions.stream().map(motion -> question(motion, form)).toList();
        List<Resolution> resolutions = resolver.resolve(questions, catalogue);
        int mistaken = 0;
        for (int i = 0; i < motions.size(); i++) {
            String absent = motions.get(i).identifiers().get(0);
            mistaken += resolver.resolve(List.of(questions.get(i)), without(catalogue, absent))
                                    .get(0)
                            instanceof Resolution.Resolved
                    ? 1
                    : 0;
        }
        int[] counts = new int[4];
        for (int i = 0; i < motions.size(); i++) {
            String right = motions.get(i).identifiers().get(0);
            Resolution resolution = resolutions.get(i);
            if (resolution instanceof Resolution.Resolved one) {
                counts[one.paper().id().equals(right) ? 0 : 1]++;
            } else if (resolution instanceof Resolution.Ambiguous several
                    && several.candidates().contains(right)) {
                counts[2]++;
            } else {
                counts[3]++;
            }
        }
        double all = motions.size() / 100.0;
        System.out.printf(
                Locale.ROOT,
                "%.2f   %-29s %5.1f %5.1f %10.1f %4.1f %8.1f%n",
                accept,
                form.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                counts[0] / all,
                counts[1] / all,
                counts[2] / all,
                counts[3] / all,
                mistaken / all);
    }

    /** Returns a catalogue that lacks a paper: what is resolved then is a mistake. */
    private static DocumentCatalogue without(DocumentCatalogue catalogue, String id) {
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

    private static Question question(CatalogueEntry motion, Form form) {
        String author = TitleAuthors.in(motion.title()).get(0);
        String title = String.valueOf(motion.title());
        String about = title.substring(Math.max(0, title.lastIndexOf(" over ")));
        List<String> words = new ArrayList<>();
        for (String word : about.split(" ")) {
            if (!ResolutionRules.standard().telling(word).isEmpty() && words.size() < 2) {
                words.add(word);
            }
        }
        String text =
                switch (form) {
                    case NAME_AND_TWO_WORDS_ELSEWHERE -> "motie-" + author + " over " + String.join(" ", words);
                    case NAME_AND_TITLE_IN_DOSSIER -> "motie-" + author + about;
                    default -> "motie-" + author;
                };
        boolean inDossier = form == Form.NAME_IN_DOSSIER || form == Form.NAME_AND_TITLE_IN_DOSSIER;
        String dossier = motion.dossier();
        CitedPaper cited = new CitedPaper(
                null,
                "motion",
                form == Form.NAME_AND_DAY_ELSEWHERE ? motion.date() : null,
                null,
                List.of(author),
                text,
                false);
        return new Question(
                cited,
                new CitingPaper(
                        "zelf", "2099-01-01", List.of(), inDossier && dossier != null ? List.of(dossier) : List.of()));
    }
}
