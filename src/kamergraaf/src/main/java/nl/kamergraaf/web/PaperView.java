package nl.kamergraaf.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.query.Paper;
import nl.kamergraaf.query.Paper.Part;
import nl.kamergraaf.query.Paper.PartKind;
import nl.kamergraaf.web.MarkedText.Piece;

/**
 * A paper in the order in which it reads best: an answer beside the questions it answers, a footnote under the text that it
 * belongs to.
 *
 * @param rows   from top to bottom
 * @param loose  footnotes that no text points at
 */
record PaperView(List<Row> rows, List<Block> loose) {

    /**
     * What stands beside each other.
     *
     * @param questions left; none for text that is neither question nor answer
     * @param text      right: an answer, or other text; none for a question without an answer
     */
    record Row(List<Block> questions, List<Block> text) {

        /** Returns whether it is question and answer. */
        public boolean isDialogue() {
            return !questions.isEmpty();
        }
    }

    /**
     * A text with what was found in it.
     *
     * @param part      the part, the first where several questions share a text
     * @param caption   its name, of all that share it: "Vraag 2, 3"
     * @param anchors   names under which it can be linked to
     * @param pieces    its text
     * @param footnotes that belong to it
     */
    record Block(Part part, String caption, List<String> anchors, List<Piece> pieces, List<Block> footnotes) {

        /** Returns whether a heading stands above the text: not where the text begins with it, as a turn does with its speaker's line. */
        public boolean isTitled() {
            String heading = part.heading();
            return heading != null && !part.text().startsWith(heading);
        }
    }

    static PaperView of(Paper paper) {
        Map<String, Part> byId = new LinkedHashMap<>();
        paper.parts().forEach(part -> byId.put(part.id(), part));
        Set<String> noted = new HashSet<>();
        Set<String> shown = new HashSet<>();
        Set<String> answered = new HashSet<>();
        paper.parts().forEach(part -> answered.addAll(part.answers()));
        List<Row> rows = new ArrayList<>();
        for (Part part : paper.parts()) {
            switch (part.kind()) {
                case ANSWER -> {
                    List<Part> questions = part.answers().stream()
                            .filter(byId::containsKey)
                            .filter(shown::add)
                            .map(byId::get)
                            .toList();
                    rows.add(new Row(questions(questions, byId, noted), List.of(block(List.of(part), byId, noted))));
                }
                case QUESTION -> {
                    if (!answered.contains(part.id()) && shown.add(part.id())) {
                        rows.add(new Row(questions(List.of(part), byId, noted), List.of()));
                    }
                }
                case SECTION -> rows.add(new Row(List.of(), List.of(block(List.of(part), byId, noted))));
                case FOOTNOTE -> {
                    // under the text it belongs to
                }
            }
        }
        List<Block> loose = paper.parts().stream()
                .filter(part -> part.kind() == PartKind.FOOTNOTE && !noted.contains(part.id()))
                .map(part -> block(List.of(part), byId, new HashSet<>()))
                .toList();
        return new PaperView(rows, loose);
    }

    /** Questions under one heading share a unit, and are shown once. */
    private static List<Block> questions(List<Part> questions, Map<String, Part> byId, Set<String> noted) {
        Map<String, List<Part>> byUnit = new LinkedHashMap<>();
        questions.forEach(part ->
                byUnit.computeIfAbsent(part.unit(), unit -> new ArrayList<>()).add(part));
        return byUnit.values().stream().map(same -> block(same, byId, noted)).toList();
    }

    private static Block block(List<Part> same, Map<String, Part> byId, Set<String> noted) {
        Part first = same.get(0);
        List<String> anchors = new ArrayList<>();
        same.forEach(part -> anchors.add(part.anchor()));
        if (first.kind() == PartKind.ANSWER && first.numbers().size() > 1) {
            first.numbers().forEach(number -> anchors.add("A" + number));
        }
        String caption = first.caption();
        if (same.size() > 1) {
            caption = "Vraag "
                    + String.join(
                            ", ",
                            same.stream()
                                    .map(part -> String.valueOf(part.number()))
                                    .toList());
        }
        List<Block> footnotes = first.footnotes().stream()
                .filter(byId::containsKey)
                .filter(noted::add)
                .map(byId::get)
                .map(note -> block(List.of(note), byId, noted))
                .toList();
        return new Block(first, caption, anchors.stream().distinct().toList(), MarkedText.pieces(first), footnotes);
    }
}
