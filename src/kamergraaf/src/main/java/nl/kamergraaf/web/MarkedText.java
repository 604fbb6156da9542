package nl.kamergraaf.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.query.EntityRef;
import nl.kamergraaf.query.Paper.CitationOut;
import nl.kamergraaf.query.Paper.Mention;
import nl.kamergraaf.query.Paper.Part;
import nl.kamergraaf.query.Paper.Reference;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a part at the places where something was found in it. */
final class MarkedText {

    private MarkedText() {}

    /**
     * A piece of a text: plain, or what one mark covers.
     *
     * @param style     {@code plain}, {@code citation}, {@code reference}, or the type of an entity
     * @param text      the words
     * @param citations the citations at the place, several where the words name several papers
     * @param reference the part of the same paper that is meant
     * @param entity    what is mentioned
     */
    record Piece(
            String style,
            String text,
            List<CitationOut> citations,
            @Nullable Reference reference,
            @Nullable EntityRef entity) {}

    private record Mark(int start, int end, int rank, Piece piece) {}

    /** Returns the pieces, which together are the text. Of what overlaps the citation stays, then the longer. */
    static List<Piece> pieces(Part part) {
        String text = part.text();
        List<Mark> marks = new ArrayList<>();
        for (CitationOut citation : part.citations()) {
            List<CitationOut> same = part.citations().stream()
                    .filter(other -> other.start() == citation.start() && other.end() == citation.end())
                    .toList();
            if (same.get(0).equals(citation)) {
                marks.add(mark(text, citation.start(), citation.end(), 0, "citation", same, null, null));
            }
        }
        for (Reference reference : part.references()) {
            marks.add(mark(text, reference.start(), reference.end(), 1, "reference", List.of(), reference, null));
        }
        for (Mention mention : part.mentions()) {
            for (int i = 0;
                    i < Math.min(mention.starts().size(), mention.texts().size());
                    i++) {
                int start = mention.starts().get(i);
                int end = start + mention.texts().get(i).length();
                String style = mention.entity().type().code().toLowerCase(Locale.ROOT);
                marks.add(mark(text, start, end, 2, style, List.of(), null, mention.entity()));
            }
        }
        marks.removeIf(mark -> mark.start < 0 || mark.end > text.length() || mark.start >= mark.end);
        return fill(text, chosen(marks));
    }

    private static Mark mark(
            String text,
            int start,
            int end,
            int rank,
            String style,
            List<CitationOut> citations,
            @Nullable Reference reference,
            @Nullable EntityRef entity) {
        boolean within = start >= 0 && end <= text.length() && start < end;
        String words = within ? text.substring(start, end) : "";
        return new Mark(start, end, rank, new Piece(style, words, citations, reference, entity));
    }

    private static List<Mark> chosen(List<Mark> marks) {
        List<Mark> byRank = new ArrayList<>(marks);
        byRank.sort(Comparator.comparingInt(Mark::rank)
                .thenComparing(Comparator.comparingInt((Mark mark) -> mark.end - mark.start)
                        .reversed())
                .thenComparingInt(Mark::start));
        List<Mark> chosen = new ArrayList<>();
        for (Mark mark : byRank) {
            if (chosen.stream().noneMatch(other -> mark.start < other.end && other.start < mark.end)) {
                chosen.add(mark);
            }
        }
        chosen.sort(Comparator.comparingInt(Mark::start));
        return chosen;
    }

    private static List<Piece> fill(String text, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks) {
            plain(pieces, text, at, mark.start);
            pieces.add(mark.piece);
            at = mark.end;
        }
        plain(pieces, text, at, text.length());
        return pieces;
    }

    private static void plain(List<Piece> pieces, String text, int start, int end) {
        if (start < end) {
            pieces.add(new Piece("plain", text.substring(start, end), List.of(), null, null));
        }
    }
}
