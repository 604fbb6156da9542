package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.MetadataKey;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.MappedText;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;

/** Divides a document at the headings of its questions, answers and notices, line by line, in one pass. */
public final class ClerkStructureParser implements StructureParser {

    private ClerkStructureParser() {}

    /** Returns the parser for all kinds of parliamentary papers. */
    public static StructureParser standard() {
        return new ClerkStructureParser();
    }

    @Override
    public DocumentStructure parse(SourceDocument document) {
        SourceText text = document.text();
        Notes notes = Notes.of(text);
        Cuts cuts = Cuts.of(text, notes);
        Division division = new Division(text, cuts);
        division.read();
        List<Unit> units = new ArrayList<>(division.units());
        units.addAll(footnotes(text, notes, cuts, units));
        return new DocumentStructure(document, head(document, units), units, division.furniture(), List.of());
    }

    private static List<Unit> footnotes(SourceText text, Notes notes, Cuts cuts, List<Unit> units) {
        Map<String, String> anchors = new HashMap<>();
        for (Unit unit : units) {
            for (Unit.NoteMark mark : unit.noteMarks()) {
                anchors.putIfAbsent(mark.footnoteId(), unit.id());
            }
        }
        List<Cut> aside = text.markup(Markup.Kind.FURNITURE).stream()
                .map(markup -> new Cut(markup.span(), Cut.Kind.FURNITURE, ""))
                .toList();
        List<Unit> footnotes = new ArrayList<>();
        for (NoteBody body : notes.bodies()) {
            footnotes.add(new Unit.Footnote(
                    body.id(),
                    body.mark(),
                    anchors.get(body.id()),
                    reading(text.content(), body.text(), aside),
                    cuts.sources(body.id()),
                    List.of()));
        }
        return footnotes;
    }

    private static MappedText reading(String content, Span span, List<Cut> aside) {
        List<Cut> inside =
                aside.stream().filter(cut -> cut.span().overlaps(span)).toList();
        TextCleaner cleaner = new TextCleaner();
        int start = span.start();
        while (start < span.end()) {
            int newline = content.indexOf('\n', start);
            int end = newline < 0 ? span.end() : Math.min(newline, span.end());
            cleaner.line(content, start, end, inside);
            start = end + 1;
        }
        return cleaner.finish();
    }

    private static DocumentHead head(SourceDocument document, List<Unit> units) {
        boolean questions = units.stream().anyMatch(unit -> unit instanceof Unit.Question);
        boolean answers = units.stream().anyMatch(unit -> unit instanceof Unit.Answer);
        boolean sections = units.stream()
                .anyMatch(unit -> unit instanceof Unit.Section section && "Mededeling".equals(section.heading()));
        DocumentKind kind = answers
                ? DocumentKind.ANSWERS
                : !questions ? DocumentKind.OTHER : sections ? DocumentKind.NOTICE : DocumentKind.QUESTIONS;
        List<DocumentIdentifier> identifiers = new ArrayList<>();
        document.first(MetadataKey.IDENTIFIER)
                .flatMap(DocumentIdentifier::tryParse)
                .ifPresent(identifiers::add);
        return new DocumentHead(
                kind,
                document.first(MetadataKey.TITLE).orElse(null),
                null,
                null,
                null,
                null,
                document.first(MetadataKey.SUBJECT).orElse(null),
                identifiers,
                List.of(),
                List.of());
    }
}
