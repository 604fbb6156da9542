package nl.kamergraaf.ingest;

import java.io.IOException;
import java.util.Locale;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads formats that know their paragraphs through Tika's parsers; pictures in them are never looked at. */
final class TikaFormatReader implements FormatReader {

    private final String type;

    /** @param type the media type that was recognised */
    TikaFormatReader(String type) {
        this.type = type;
    }

    /** Loaded when a format needs it: all of Tika's parsers take a second. */
    private static final class AnyParser {
        private static final Parser INSTANCE = new AutoDetectParser();
    }

    private Parser parser() {
        return switch (type) {
            case FormatDetector.DOC -> new OfficeParser();
            case FormatDetector.RTF -> new RTFParser();
            default -> AnyParser.INSTANCE;
        };
    }

    @Override
    public void read(Source source, Draft draft) throws IOException, UnreadableException {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        FlowWriter writer = new FlowWriter(draft);
        try (TikaInputStream input = TikaInputStream.get(source.bytes())) {
            parser().parse(input, new Blocks(writer), new Metadata(), context);
            writer.finish();
        } catch (EncryptedDocumentException e) {
            throw UnreadableException.encrypted();
        } catch (TikaException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Leaves embedded files, among them logos, alone. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing embedded is read
        }
    }

    /** Turns XHTML into paragraphs, headings and tables. */
    private static final class Blocks extends DefaultHandler {

        private final FlowWriter writer;
        private boolean body;

        private Blocks(FlowWriter writer) {
            this.writer = writer;
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            String name = local.toLowerCase(Locale.ROOT);
            switch (name) {
                case "body" -> body = true;
                case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    writer.startParagraph();
                    if (name.length() == 2 && name.charAt(0) == 'h') {
                        writer.heading();
                    }
                }
                case "table" -> writer.startTable();
                case "tr" -> writer.startRow();
                case "td", "th" -> writer.startCell();
                case "br" -> writer.lineBreak();
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            switch (local.toLowerCase(Locale.ROOT)) {
                case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> writer.endParagraph();
                case "table" -> writer.endTable();
                default -> {}
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (body) {
                writer.text(new String(text, start, length));
            }
        }
    }
}
