package nl.kamergraaf.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores as a Markdown text that can be committed and compared line by line. */
final class AccuracyReport {

    private AccuracyReport() {}

    /** Returns a table with a row an aspect. */
    static String table(Map<String, Score> scores) {
        StringBuilder text = new StringBuilder("| aspect | precision | recall | F1 | right | surplus | missed |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        scores.forEach((aspect, score) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %d | %d | %d |%n",
                aspect,
                score.precision(),
                score.recall(),
                score.f1(),
                score.right(),
                score.surplus(),
                score.missed())));
        return text.toString().replace("\r", "");
    }

    /** Returns every miss and every surplus, a line each. */
    static List<String> faults(Map<String, Score> scores) {
        List<String> faults = new ArrayList<>();
        scores.forEach((aspect, score) -> score.log().forEach(line -> faults.add(aspect + " " + line)));
        return faults;
    }

    /** Returns the report that is committed: table and faults. */
    static String of(String title, String introduction, Map<String, Score> scores) {
        return "# " + title + "\n\n" + introduction + "\n\n" + table(scores)
                + "\n## What is missed (-) and found too much (+)\n\n```\n"
                + String.join("\n", faults(scores)) + "\n```\n";
    }

    /** Returns a report of the figures alone, for papers whose words are not to be repeated. */
    static String figures(String title, String introduction, Map<String, Score> scores) {
        return "# " + title + "\n\n" + introduction + "\n\n" + table(scores);
    }

    /** Returns what changed for better and worse since a committed report. */
    static String changes(String committed, Map<String, Score> scores) {
        List<String> now = faults(scores);
        List<String> before = committed
                .lines()
                .filter(line ->
                        Scorer.ASPECTS.stream().anyMatch(a -> line.startsWith(a + " - ") || line.startsWith(a + " + ")))
                .toList();
        List<String> gains = before.stream().filter(line -> !now.contains(line)).toList();
        List<String> losses =
                now.stream().filter(line -> !before.contains(line)).toList();
        return "## Against the committed report: " + gains.size() + " gains, " + losses.size() + " losses\n\n```\n"
                + String.join("\n", gains.stream().map(l -> "gain: " + l).toList())
                + (gains.isEmpty() ? "" : "\n")
                + String.join("\n", losses.stream().map(l -> "loss: " + l).toList()) + "\n```\n";
    }
}
