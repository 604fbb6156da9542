package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.MappedText;
import nl.kamergraaf.text.Span;

/** Puts a document together again from the sources of its units and its furniture. */
public final class Tiling {

    private Tiling() {}

    /** Returns the source's text if nothing is lost and nothing stands twice; otherwise where the first fault is. */
    public static String of(DocumentStructure structure) {
        String content = structure.source().text().content();
        List<Span> spans = new ArrayList<>(structure.furniture());
        structure.units().forEach(unit -> spans.addAll(unit.sources()));
        spans.sort(null);
        StringBuilder whole = new StringBuilder();
        for (Span span : spans) {
            if (span.start() != whole.length()) {
                return "a gap or an overlap at " + whole.length() + ", next " + span;
            }
            whole.append(span.in(content));
        }
        return whole.toString();
    }

    /** Returns the first fault in how a unit's clean text leads back to its source, or an empty string. */
    public static String faultOfMap(DocumentStructure structure) {
        String content = structure.source().text().content();
        for (Unit unit : structure.units()) {
            MappedText text = unit.text();
            for (int i = 0; i < text.length(); i++) {
                int source = text.toSource(i);
                if (source < 0 || source > content.length()) {
                    return unit.id() + " at " + i + " leads to " + source;
                }
                char c = text.charAt(i);
                if (c > ' ' && (source == content.length() || content.charAt(source) != c)) {
                    return unit.id() + " at " + i + ": '" + c + "' leads to another character at " + source;
                }
            }
            for (Unit.NoteMark mark : unit.noteMarks()) {
                if (mark.offset() < 0 || mark.offset() > text.length()) {
                    return unit.id() + " has a mark outside its text";
                }
            }
        }
        return "";
    }
}
