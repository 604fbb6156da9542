package nl.kamergraaf.structure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.lexicon.SoughtPhrase;

/**
 * How the headings of a text look, found out by a look at all its lines before it is divided.
 *
 * @param labelled   a question has the word "Vraag" and its number above it
 * @param numbered   no question has, and it is a paper of questions: a line with the next number is a heading
 * @param answers    an answer has the word "Antwoord" above it, with or without numbers
 * @param paired     it is a list of questions with their answers, and no answer has a word above it: it follows its question
 * @param context    in what kind of text section headings stand
 * @param found      the headings by their offsets, those of speakers among them
 */
record HeadingStyle(
        boolean labelled,
        boolean numbered,
        boolean answers,
        boolean paired,
        PartHeading.Context context,
        PlacedHeadings found) {

    private static final int HEADING_WINDOW = 120;
    private static final int FEWEST_SPEAKERS = 4;
    private static final int OPENING = 6_000;
    private static final SoughtPhrase PAIRS = new SoughtPhrase("vragen en antwoorden");

    /** What the title above the questions says of their answers. */
    private static final List<SoughtPhrase> ANSWERED = List.of(
            new SoughtPhrase("antwoorden op vragen"),
            new SoughtPhrase("antwoorden op de vragen"),
            new SoughtPhrase("beantwoording vragen"),
            new SoughtPhrase("beantwoording kamervragen"));

    /** A decision on a request for documents: what it numbers are those. */
    private static final List<SoughtPhrase> DISCLOSURE =
            List.of(new SoughtPhrase("wet openbaarheid van bestuur"), new SoughtPhrase("wet open overheid"));

    private static final SoughtPhrase LIST = new SoughtPhrase("lijst van vragen");
    private static final List<SoughtPhrase> CONSULTATION =
            List.of(new SoughtPhrase("schriftelijk overleg"), new SoughtPhrase("inbreng verslag"));

    static HeadingStyle of(Lines lines, ListTable table) {
        String content = lines.content();
        boolean labelled = false;
        int answers = 0;
        int speakers = 0;
        PlacedHeadings found = new PlacedHeadings();
        int first = -1;
        for (int line = 0; line < lines.count(); line++) {
            if (lines.isBlank(line) || table.isTitle(line)) {
                continue;
            }
            int from = lines.visible(line);
            int to = Math.min(lines.end(line), from + HEADING_WINDOW);
            PartHeading heading = HeadingRules.at(content, from, to, PartHeading.Context.PROCEEDINGS)
                    .orElse(null);
            if (heading != null) {
                found.add(from, heading);
                first = first < 0 && heading.role() == PartHeading.Role.QUESTION ? from : first;
                labelled |= heading.role() == PartHeading.Role.QUESTION
                        && !heading.numbers().isEmpty();
                answers += heading.role() == PartHeading.Role.ANSWER ? 1 : 0;
                speakers += isSpeaker(heading) ? 1 : 0;
            }
        }
        boolean exchange = !labelled && (answers > 1 || table.isThere() || asks(content));
        return new HeadingStyle(
                labelled,
                exchange,
                answers > 0,
                answers == 0
                        && (holds(PAIRS, opening(content)) || first > 0 && isAnswered(content.substring(0, first))),
                context(content, labelled, speakers),
                found);
    }

    private static boolean isSpeaker(PartHeading heading) {
        return heading.role() == PartHeading.Role.SECTION
                && !heading.name().equalsIgnoreCase("Mededeling")
                && !heading.name().equalsIgnoreCase("Toelichting");
    }

    /** Returns whether a heading of proceedings tells who speaks: "De heer Van Voorbeeld (XYZ):". */
    boolean tellsSpeaker(PartHeading heading) {
        return context == PartHeading.Context.PROCEEDINGS && isSpeaker(heading);
    }

    private static String opening(String content) {
        return content.substring(0, Math.min(content.length(), OPENING));
    }

    private static boolean asks(String content) {
        String opening = opening(content);
        return opening.contains("Vragen van ")
                || opening.contains("Antwoord van ")
                || opening.contains("vragen van het lid")
                || opening.contains("vragen van de leden")
                || opening.contains("Kamervragen") && DISCLOSURE.stream().noneMatch(phrase -> holds(phrase, opening))
                || holds(LIST, opening);
    }

    private static boolean isAnswered(String above) {
        String title = opening(above);
        return ANSWERED.stream().anyMatch(phrase -> holds(phrase, title));
    }

    private static boolean holds(SoughtPhrase phrase, String text) {
        return phrase.indexIn(text, 0, text.length()) >= 0;
    }

    private static PartHeading.Context context(String content, boolean labelled, int speakers) {
        if (labelled) {
            return PartHeading.Context.ANY;
        }
        String opening = opening(content);
        if (CONSULTATION.stream().anyMatch(phrase -> holds(phrase, opening))) {
            return PartHeading.Context.CONSULTATION;
        }
        return speakers >= FEWEST_SPEAKERS ? PartHeading.Context.PROCEEDINGS : PartHeading.Context.ANY;
    }

    /**
     * Returns whether questions have an answer under a heading of its own: one names their numbers, or the next heading after an
     * offset is that of an answer.
     */
    boolean isAnswered(Collection<Integer> numbers, int from) {
        PartHeading next = found.after(from);
        return (next != null && next.role() == PartHeading.Role.ANSWER) || found.answers(numbers);
    }

    /** Returns the heading at the start of a line that begins, without its white space, at an offset. */
    Optional<PartHeading> at(String content, int from, int end) {
        if (context == PartHeading.Context.CONSULTATION) {
            return HeadingRules.at(content, from, Math.min(end, from + HEADING_WINDOW), context);
        }
        PartHeading heading = found.at(from);
        return heading == null || (context != PartHeading.Context.PROCEEDINGS && isSpeaker(heading))
                ? Optional.empty()
                : Optional.of(heading);
    }
}
