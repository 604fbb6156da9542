package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;

/** Everything that is cut out of a document's running text, in order and without overlap, read from front to back. */
final class Cuts {

    private static final Comparator<Cut> ORDER = Comparator.<Cut>comparingInt(
                    cut -> cut.span().start())
            .thenComparingInt(cut -> -cut.span().end());

    private final List<Cut> cuts;
    private int next;

    private Cuts(List<Cut> cuts) {
        this.cuts = cuts;
    }

    static Cuts of(SourceText text, Lines lines, Notes notes) {
        List<Cut> all = new ArrayList<>(notes.marks());
        List<Markup> furniture = text.markup(Markup.Kind.FURNITURE);
        for (Markup markup : furniture) {
            all.add(new Cut(markup.span(), Cut.Kind.FURNITURE, ""));
        }
        for (NoteBody body : notes.bodies()) {
            all.add(new Cut(body.source(), Cut.Kind.NOTE, body.id()));
        }
        for (Span number : notes.numbers()) {
            all.add(new Cut(number, Cut.Kind.FURNITURE, ""));
        }
        for (Span margin : LetterMargin.find(lines)) {
            if (furniture.stream().noneMatch(known -> known.span().overlaps(margin))) {
                all.add(new Cut(margin, Cut.Kind.MARGIN, ""));
            }
        }
        for (Span address : AddressBlock.find(lines)) {
            all.add(new Cut(address, Cut.Kind.FURNITURE, ""));
        }
        Span contents = ContentsList.find(lines);
        if (contents != null) {
            all.add(new Cut(contents, Cut.Kind.FURNITURE, ""));
        }
        all.sort(ORDER);
        List<Cut> disjoint = new ArrayList<>();
        int end = 0;
        for (Cut cut : all) {
            if (cut.span().end() > end && !cut.span().isEmpty()) {
                Span rest =
                        new Span(Math.max(end, cut.span().start()), cut.span().end());
                disjoint.add(new Cut(rest, cut.kind(), cut.noteId()));
                end = rest.end();
            }
        }
        return new Cuts(List.copyOf(disjoint));
    }

    /** Returns the sources of the notes by their ids: their cuts. */
    Map<String, List<Span>> sources() {
        Map<String, List<Span>> sources = new HashMap<>();
        for (Cut cut : cuts) {
            if (cut.kind() == Cut.Kind.NOTE) {
                sources.computeIfAbsent(cut.noteId(), id -> new ArrayList<>()).add(cut.span());
            }
        }
        return sources;
    }

    /** Starts again at the front. */
    void restart() {
        next = 0;
    }

    /** Returns the cuts in a line, clipped to it; lines are asked for in order. */
    List<Cut> in(int start, int end, boolean margins) {
        while (next < cuts.size() && cuts.get(next).span().end() <= start) {
            next++;
        }
        if (next == cuts.size() || cuts.get(next).span().start() >= end) {
            return Collections.emptyList(); // whose iterator, unlike that of List.of(), is made once
        }
        List<Cut> found = new ArrayList<>();
        for (int i = next; i < cuts.size() && cuts.get(i).span().start() < end; i++) {
            Cut cut = cuts.get(i);
            if (margins || cut.kind() != Cut.Kind.MARGIN) {
                Span span = cut.span();
                Span clipped = new Span(Math.max(span.start(), start), Math.min(span.end(), end));
                found.add(new Cut(clipped, cut.kind(), span.start() < start ? "" : cut.noteId()));
            }
        }
        return found;
    }
}
