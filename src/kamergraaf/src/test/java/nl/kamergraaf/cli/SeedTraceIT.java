package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.Repository;
import nl.kamergraaf.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * On what answers rest that point elsewhere by the number of a case, by a note and by the number of a question, as {@code ingest} and
 * {@code trace} tell it; and what a catalogue that comes later adds. With an invented paper, and with the real one of which this program
 * began, where there is an evaluation folder.
 */
class SeedTraceIT {

    private static final String INVENTED =
            """
             Antwoorden van de Minister van Buitenlandse Zaken op vragen van
             Van Voorbeeld (PVX) over de situatie dat proeven in Proefland worden
             gestaakt

            Vraag 1
            Bent u bekend met het bericht ‘Proeven in Proefland gestaakt’?1

            Antwoord
            Ja.

            Vraag 2
            Klopt het dat proeven in Proefland worden gestaakt?

            Vraag 3
            Deelt u de mening dat dit onwenselijk is?

            Vraag 6
            Hoe beoordeelt u de reactie van de uitvoerders?

            Antwoord op vragen 2, 3 en 6
            Voor een appreciatie van de proeven verwijs ik u naar de Kamerbrief over
            Proefland van 27 augustus 2031 (kenmerk 2031Z15781). Het kabinet volgt de
            ontwikkelingen.

            Vraag 4
            Welke concrete acties gaat u ondernemen?

            Antwoord
            Het kabinet blijft zich inspannen. Een overzicht van recente acties vindt u in

            1 De Proefkrant, 25 september 2032
            (https://www.example.org/nieuws/308/proeven-in-proefland-
            gestaakt)
             mijn antwoorden op Kamervragen over het bericht dat er nieuw bewijs is van
            staking (kenmerk 2032Z10940).

            Vraag 5
            Deelt u de mening dat er weinig kritiek is?

            Antwoord
            Het kabinet ziet graag dat meer landen zich uitspreken.

            Vraag 9
            Wat heeft de ambassade precies ondernomen?

            Antwoord
            Een overzicht vindt u in mijn antwoorden op Kamervragen over het bericht dat
            er nieuw bewijs is van staking (kenmerk 2032Z10940).

            Directie Proeven

            Onze Referentie

            BZDOC-999942081-24

            Vraag 12
            Zijn er genoeg middelen?

            Antwoord
            Zoals aangegeven in antwoord op vraag 5 ziet dit kabinet graag dat een grotere
            groep landen zich uitspreekt.
            """;

    /** A paper, what its answers cite, and the letter that a catalogue tells of. */
    private record Seed(
            String id, String letter, String answers, String article, String letterNumber, String dossier) {}

    @Test
    void anInventedPaper(@TempDir Path folder) throws Exception {
        Path papers = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(papers.resolve("antwoorden.txt"), INVENTED);
        shows(
                folder,
                papers,
                new Seed(
                        "BZDOC-999942081-24",
                        "2031Z15781",
                        "2032Z10940",
                        "https://www.example.org/nieuws/308/proeven-in-proefland-gestaakt",
                        "kst-99310-209",
                        "99310"));
    }

    @Test
    void theRealPaperAmongOthers(@TempDir Path folder) throws Exception {
        Path papers = Repository.evaluation().resolve("documents");
        assumeTrue(Files.exists(papers.resolve("seed-oeigoeren.txt")), () -> "skipped: no evaluation folder " + papers);
        shows(
                folder,
                papers,
                new Seed(
                        "BZDOC-693942081-24",
                        "2018Z15781",
                        "2019Z10940",
                        "https://www.telegraaf.nl/nieuws/308887232/organen-van-levende-oeigoeren-uit-lichaam-gesneden",
                        "kst-32735-209",
                        "32735"));
    }

    private static void shows(Path folder, Path papers, Seed seed) throws Exception {
        Path store = folder.resolve("store");
        try (SampleGraph graph = SampleGraph.empty(store)) {
            assertThat(graph.queries().summary().documents()).isZero();
            Path report = folder.resolve("report.json");
            CommandRun ingest = CommandRun.on(store, "ingest", "--report=" + report, papers.toString());
            assertThat(ingest.out()).contains("The graph holds ");

            assertThat(steps(store, seed))
                    .contains(
                            "Antwoord 2,3,6 → " + seed.letter() + " missing",
                            "Antwoord 4 → " + seed.answers() + " missing",
                            "Antwoord 9 → " + seed.answers() + " missing",
                            "Vraag 1, noot 1 → " + seed.article() + " missing",
                            "Antwoord 12 → Antwoord 5");
            String before =
                    CommandRun.on(store, "trace", "--depth=1", seed.id()).out();
            assertThat(before)
                    .contains("→ " + seed.letter() + "  Zaak " + seed.letter() + "  (not in the collection)")
                    .doesNotContain("Zo heet de brief")
                    .doesNotContain("another date");
            assertThat(disagreements(store)).noneMatch(row -> row.contains(seed.letter()));

            load(
                    folder,
                    store,
                    "%s %s,Zo heet de brief,2031-09-03,Brief,%s"
                            .formatted(seed.letterNumber(), seed.letter(), seed.dossier()));

            assertThat(steps(store, seed))
                    .contains(
                            "Antwoord 2,3,6 → " + seed.letterNumber() + " missing, of another date",
                            "Antwoord 4 → " + seed.answers() + " missing");
            assertThat(CommandRun.on(store, "trace", "--depth=1", seed.id()).out())
                    .containsPattern("Antwoord 2,3,6 «de Kamerbrief over .* \\(the paper bears another date\\)\\R"
                            + ".*→ " + seed.letterNumber()
                            + "  2031-09-03  Zo heet de brief  \\(not in the collection\\)");
            assertThat(disagreements(store))
                    .filteredOn(row -> row.contains(seed.letter()))
                    .singleElement()
                    .asString()
                    .contains(seed.letterNumber(), "2031-09-03", "Zo heet de brief");

            load(
                    folder,
                    store,
                    "kv-tk-%1$s %1$s,Zo heten de vragen,2031-05-01,Kamervragen zonder antwoord,"
                            .formatted(seed.answers()),
                    "ah-tk-20312032-77 %s,Zo heten de antwoorden,2031-06-01,Antwoord,".formatted(seed.answers()));

            assertThat(steps(store, seed))
                    .as("of two papers of a case the one that the words name")
                    .contains(
                            "Antwoord 2,3,6 → " + seed.letterNumber() + " missing, of another date",
                            "Antwoord 4 → ah-tk-20312032-77 missing",
                            "Antwoord 9 → ah-tk-20312032-77 missing");
        }
    }

    private static void load(Path folder, Path store, String... rows) throws IOException {
        Path file = Files.createTempFile(folder, "papieren", ".csv");
        Files.writeString(file, "identifier,title,date,type,dossier\n" + String.join("\n", rows) + "\n");
        CommandRun run = CommandRun.on(store, "ingest", "--catalogue=" + file);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(rows.length + " new or changed");
    }

    private static List<String> disagreements(Path store) {
        return CommandRun.on(store, "query", "date-disagreement").out().lines().toList();
    }

    /** Returns the first step of the trace, a line each: in which part, where to, and whether that was read. */
    private static List<String> steps(Path store, Seed seed) {
        CommandRun run = CommandRun.on(store, "trace", "--json", "--depth=1", seed.id());
        assertThat(run.err()).isEmpty();
        JsonNode trace = JsonMapper.builder().build().readTree(run.out());
        List<String> steps = new ArrayList<>();
        for (JsonNode link : trace.path("links")) {
            JsonNode cited = trace.path("papers").path(link.path("cited").asString());
            StringBuilder place = new StringBuilder();
            link.path("noteOf").forEach(part -> place.append(part.asString()).append(", "));
            place.append(link.path("partCaption").asString());
            steps.add(place.toString().replace(", Noot", ", noot")
                    + " → "
                    + link.path("cited").asString()
                    + (cited.path("read").asBoolean() ? "" : " missing")
                    + (link.path("dateDiffers").asBoolean() ? ", of another date" : ""));
        }
        for (JsonNode reference : trace.path("references")) {
            steps.add(reference.path("fromCaption").asString() + " → "
                    + reference.path("toCaption").asString());
        }
        return steps;
    }
}
