package nl.kamergraaf.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamergraaf.model.MetadataKey;
import nl.kamergraaf.text.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Reads official publications in their XML ({@code officiele-publicatie}: parliamentary papers, questions, proceedings), and those
 * that were published before in an older one ({@code kamerwrk}), whose elements are read under the names they have now.
 * Elements that are not known to stand in a line of text are blocks.
 */
final class PublicationXmlReader implements FormatReader {

    @Override
    public void read(Source source, Draft draft) throws IOException {
        try {
            XMLStreamReader xml = SecureXml.open(source.bytes());
            Elements elements = new Elements(draft, xml);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> elements.start(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> elements.end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> elements.text(xml.getText());
                    default -> {}
                }
            }
            elements.writer.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What the elements read so far have led to. */
    private static final class Elements {

        private static final Set<String> INLINE = Set.of(
                "nadruk",
                "extref",
                "intref",
                "naam",
                "voornaam",
                "achternaam",
                "voorvoegsels",
                "politiek",
                "functie",
                "organisatie",
                "datum",
                "plaats",
                "kamervraagonderwerp",
                "ondernummer",
                "sup",
                "inf",
                "inline",
                "dossiernummer",
                "dossiernr",
                "begrotingshoofdstuk",
                "label",
                "nootref",
                "noot",
                "noot.nr",
                "noot.al");

        private static final String OLD_ROOT = "kamerwrk";

        /** What the older XML calls otherwise; where a name means two things, what stands around it tells which. */
        private static final Map<String, String> RENAMED = Map.of(
                "tuskop", "tussenkop",
                "onderw", "dossier",
                "ltrlabel", "stuknr",
                "nummer", "ondernummer",
                "versie", "tekstregel",
                "ordernr", "tekstregel",
                "vergjaar", "tekstregel",
                "voetnoot", "noot",
                "voetref", "nootref");

        private final Draft draft;
        private final XMLStreamReader xml;
        private final FlowWriter writer;
        private final Deque<String> open = new ArrayDeque<>();
        private final Deque<Integer> starts = new ArrayDeque<>();
        private final Deque<String> values = new ArrayDeque<>();
        private final StringBuilder number = new StringBuilder();
        private @Nullable FlowWriter note;
        private String noteMark = "";
        private String about = "";
        private boolean item;
        private boolean bracket;
        private boolean old;

        Elements(Draft draft, XMLStreamReader xml) {
            this.draft = draft;
            this.xml = xml;
            this.writer = new FlowWriter(draft);
        }

        void start(String written) {
            String parent = open.isEmpty() ? "" : open.peek();
            old |= parent.isEmpty() && written.equals(OLD_ROOT);
            String name = old ? renamed(written, parent) : written;
            open.push(name);
            starts.push(current().position());
            values.push(old ? written : value(name));
            if (note != null) {
                if (!INLINE.contains(name) || name.equals("noot.al")) {
                    note.softBreak();
                }
                return;
            }
            switch (name) {
                case "meta" ->
                    PublicationMetadata.keep(draft, attribute("name"), attribute("scheme"), attribute("content"));
                case "kamervraagomschrijving" -> {
                    about = attribute("type");
                    writer.startParagraph();
                }
                case "datum" -> date(parent);
                case "noot.nr" -> number.setLength(0);
                case "nootref" -> writer.noteMark(old ? attribute("nr") : "");
                case "noot" -> {
                    if (old) {
                        noteMark = attribute("nr");
                        note = writer.note(noteMark);
                    }
                }
                case "table" -> writer.startTable();
                case "row" -> writer.startRow();
                case "entry" -> writer.startCell();
                case "li" -> writer.startParagraph();
                case "li.nr" -> item = true;
                case "titel", "subtitel", "nr" -> {
                    if (parent.equals("dossier") || parent.equals("stuk") || parent.equals("kop")) {
                        writer.softBreak();
                    } else {
                        writer.startParagraph();
                    }
                    writer.heading();
                }
                case "politiek" -> {
                    if (parent.equals("spreker") && !endsWith('(')) {
                        writer.softBreak();
                        writer.text("(");
                        bracket = true;
                    }
                }
                case "functie", "naam" -> {
                    if (parent.equals("ondertekening")) {
                        writer.startParagraph();
                    }
                }
                default -> block(name);
            }
        }

        private void block(String name) {
            if (INLINE.contains(name)) {
                return;
            }
            if (item && name.equals("al")) {
                item = false;
                writer.softBreak();
                return;
            }
            writer.startParagraph();
            if (name.equals("dossier")
                    || name.equals("stuknr")
                    || name.equals("tussenkop")
                    || name.equals("kop")
                    || name.equals("spreker")) {
                writer.heading();
            }
        }

        private static String renamed(String name, String parent) {
            return switch (name) {
                case "kop" -> parent.equals(OLD_ROOT) ? "kamerstukkop" : name;
                case "naam" -> parent.equals("dossier") ? "titel" : name;
                case "titel", "subtitel" -> parent.equals("kamerstukkop") ? "tekstregel" : name;
                default -> RENAMED.getOrDefault(name, name);
            };
        }

        private void date(String parent) {
            String day = attribute("isodatum");
            if (about.equals("vraag") || about.equals("antwoord")) {
                draft.metadata(about.equals("vraag") ? MetadataKey.SUBMITTED : MetadataKey.RECEIVED, day);
            } else if (parent.equals("datumtekst")) {
                draft.metadata(MetadataKey.DATE, day);
            }
        }

        private String value(String name) {
            return switch (name) {
                case "extref" -> attribute("doc");
                case "nadruk" -> attribute("type");
                case "tekstregel" -> attribute("inhoud");
                default -> "";
            };
        }

        void text(String characters) {
            if (open.isEmpty()) {
                return;
            }
            if (open.peek().equals("noot.nr")) {
                number.append(characters);
            } else {
                current().text(characters);
            }
        }

        void end() {
            String name = open.pop();
            int from = starts.pop();
            String value = values.pop();
            switch (name) {
                case "extref" -> current().mark(from, Markup.Kind.LINK, PublicationMetadata.target(value));
                case "nadruk" -> {
                    if (value.startsWith("vet")) {
                        current().mark(from, Markup.Kind.BOLD, "");
                    } else if (value.startsWith("cur")) {
                        current().mark(from, Markup.Kind.ITALIC, "");
                    }
                }
                case "noot.nr" -> {
                    noteMark = number.toString();
                    writer.noteMark(noteMark);
                    note = writer.note(noteMark);
                }
                case "noot" -> {
                    if (note != null) {
                        note.endNote(noteMark);
                        note = null;
                    }
                }
                case "tekstregel" -> {
                    if (value.equals("vergaderjaar") || value.equals("vergjaar")) {
                        draft.metadata(MetadataKey.SESSION, written(from).replace("Vergaderjaar", ""));
                    }
                    writer.mark(from, Markup.Kind.FURNITURE, "masthead");
                    writer.endParagraph();
                }
                case "kamervraagnummer" -> {
                    writer.mark(from, Markup.Kind.FURNITURE, "number");
                    writer.endParagraph();
                }
                case "kamervraagonderwerp" -> draft.metadata(MetadataKey.SUBJECT, written(from));
                case "kamervraagomschrijving" -> {
                    about = "";
                    writer.endParagraph();
                }
                case "voornaam", "voorvoegsels" -> current().softBreak();
                case "politiek" -> {
                    if (bracket) {
                        writer.text(")");
                        bracket = false;
                    }
                }
                case "spreker" -> {
                    if (!endsWith(':')) {
                        writer.text(":");
                    }
                    writer.endParagraph();
                }
                case "table" -> writer.endTable();
                case "row", "entry", "stuknr", "li.nr" -> current().softBreak();
                default -> {
                    String parent = open.isEmpty() ? "" : open.peek();
                    boolean goesOn = parent.equals("dossier") || parent.equals("kop");
                    if (note == null && !INLINE.contains(name) && !goesOn) {
                        writer.endParagraph();
                    }
                }
            }
        }

        private String written(int from) {
            return draft.soFar()
                    .subSequence(Math.min(from, draft.length()), draft.length())
                    .toString();
        }

        /** Brackets and colon of a speaker are printed; whether they stand in the file too differs by year. */
        private boolean endsWith(char last) {
            return draft.length() > 0 && draft.soFar().charAt(draft.length() - 1) == last;
        }

        private FlowWriter current() {
            return note == null ? writer : note;
        }

        private String attribute(String name) {
            return SecureXml.attribute(xml, name);
        }
    }
}
