package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.structure.head.HeadReader;
import nl.kamergraaf.text.MappedText;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.Spans;

/** Divides a document at the headings of its questions, answers and notices, line by line, in one pass. */
public final class ClerkStructureParser implements StructureParser {

    private final HeadReader heads;

    private ClerkStructureParser(HeadReader heads) {
        this.heads = heads;
    }

    /** Returns the parser for all kinds of parliamentary papers. */
    public static StructureParser standard() {
        return new ClerkStructureParser(HeadReader.standard());
    }

    @Override
    public DocumentStructure parse(SourceDocument document) {
        SourceText text = document.text();
        Lines lines = Lines.of(text.content());
        RunningLine running = RunningLine.in(lines, text);
        ListTable table = ListTable.in(lines);
        HeadingStyle style = HeadingStyle.of(lines, table);
        List<Span> numbered = style.numbered() ? NumberedQuestions.in(lines) : List.of();
        Notes notes = Notes.of(text, lines, running, numbered);
        Cuts cuts = Cuts.of(text, lines, notes);
        Division division = new Division(text, lines, running, cuts, style, table, Division.Mode.HEADINGS).read();
        if (division.asksWithoutQuestions() || division.isUndivided()) {
            Division.Mode mode =
                    division.asksWithoutQuestions() ? Division.Mode.PARAGRAPH_QUESTIONS : Division.Mode.FIRST_BLOCK;
            cuts.restart();
            division = new Division(text, lines, running, cuts, style, table, mode).read();
        }
        List<Unit> units = new ArrayList<>(division.units());
        units.addAll(footnotes(text, lines, notes, cuts, units));
        List<Span> furniture = division.furniture();
        DocumentHead head = heads.read(document, units, furniture);
        return new DocumentStructure(document, head, units, furniture, StructureCheck.of(head, units, notes.loose()));
    }

    private static List<Unit> footnotes(SourceText text, Lines lines, Notes notes, Cuts cuts, List<Unit> units) {
        Map<String, String> anchors = new HashMap<>();
        for (Unit unit : units) {
            for (Unit.NoteMark mark : unit.noteMarks()) {
                anchors.putIfAbsent(mark.footnoteId(), unit.id());
            }
        }
        if (notes.bodies().isEmpty()) {
            return List.of();
        }
        List<Cut> aside = text.markup(Markup.Kind.FURNITURE).stream()
                .map(markup -> new Cut(markup.span(), Cut.Kind.FURNITURE, ""))
                .toList();
        Map<String, List<Span>> sources = cuts.sources();
        List<Unit> footnotes = new ArrayList<>();
        for (NoteBody body : notes.bodies()) {
            footnotes.add(new Unit.Footnote(
                    body.id(),
                    body.mark(),
                    anchors.get(body.id()),
                    reading(lines, body.text(), aside),
                    sources.getOrDefault(body.id(), List.of()),
                    List.of()));
        }
        return footnotes;
    }

    private static MappedText reading(Lines lines, Span span, List<Cut> aside) {
        List<Cut> inside = new ArrayList<>();
        for (int i = Spans.firstEndingAfter(aside, Cut::span, span.start());
                i < aside.size() && aside.get(i).span().start() < span.end();
                i++) {
            inside.add(aside.get(i));
        }
        TextCleaner cleaner = new TextCleaner(lines.characters());
        int start = span.start();
        while (start < span.end()) {
            int newline = lines.content().indexOf('\n', start);
            int end = newline < 0 ? span.end() : Math.min(newline, span.end());
            cleaner.line(start, end, inside);
            start = end + 1;
        }
        return cleaner.finish();
    }
}
