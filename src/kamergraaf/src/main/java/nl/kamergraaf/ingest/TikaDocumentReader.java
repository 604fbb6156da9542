package nl.kamergraaf.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.ReadOutcome.FailureReason;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;
import org.apache.tika.Tika;

/** Reads documents with PDFBox and Apache Tika, each format recognised by content; plain text without loading either. */
public final class TikaDocumentReader implements DocumentReader {

    private static final int MAX_DEPTH = 4;
    private static final int MAX_ENTRIES = 10_000;

    private final ReaderOptions options;

    private TikaDocumentReader(ReaderOptions options) {
        this.options = options;
    }

    /** Returns a reader with the usual settings. */
    public static TikaDocumentReader standard() {
        return with(ReaderOptions.standard());
    }

    /** Returns a reader with these settings. */
    public static TikaDocumentReader with(ReaderOptions options) {
        return new TikaDocumentReader(options);
    }

    @Override
    public List<ReadOutcome> read(String source, byte[] bytes) {
        if (bytes.length > options.maxBytes()) {
            return List.of(tooLarge(source));
        }
        return read(Source.of(source, bytes, 0));
    }

    private ReadOutcome tooLarge(String name) {
        return new ReadOutcome.Failed(
                name,
                FailureReason.TOO_LARGE,
                "larger than the limit of " + options.maxBytes() + " bytes: split it or raise the limit");
    }

    private List<ReadOutcome> read(Source source) {
        try {
            String type = mediaType(source.bytes());
            return type.equals("application/zip") ? archive(source) : List.of(document(source, type));
        } catch (UnreadableException e) {
            return List.of(e.outcome(source));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers throw anything on broken files; whatever it is, the file is what is wrong.
            return List.of(new ReadOutcome.Failed(
                    source.name(), FailureReason.CORRUPT, "broken or cut off: fetch the file again"));
        }
    }

    private ReadOutcome document(Source source, String type) throws IOException, UnreadableException {
        Draft draft = new Draft();
        reader(type, source.bytes()).read(source, draft);
        if (draft.isBlank()) {
            throw UnreadableException.noContent(NoContentReason.EMPTY, "there is no text in it: leave it out");
        }
        if (draft.length() > options.maxCharacters()) {
            throw UnreadableException.failed(
                    FailureReason.TOO_LARGE, "more text than the limit of " + options.maxCharacters() + " characters");
        }
        return new ReadOutcome.Read(draft.toDocument(source, type));
    }

    private FormatReader reader(String type, byte[] bytes) throws UnreadableException {
        if (type.equals("text/plain")) {
            return new PlainTextReader();
        }
        if (type.equals("application/pdf")) {
            return new PdfReader(options);
        }
        if (type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.equals("application/octet-stream")) {
            throw UnreadableException.noContent(
                    NoContentReason.NOT_A_DOCUMENT, "a file of type " + type + ", not a document: leave it out");
        }
        if (type.equals("application/vnd.openxmlformats-officedocument.wordprocessingml.document")) {
            return new DocxReader();
        }
        if (type.equals("application/vnd.oasis.opendocument.text")) {
            return new OdtReader();
        }
        if (type.equals("text/html")) {
            return new HtmlReader();
        }
        return type.endsWith("xml") && !type.contains("openxml") ? xmlReader(bytes) : new TikaFormatReader();
    }

    private static FormatReader xmlReader(byte[] bytes) throws UnreadableException {
        return switch (SecureXml.root(bytes).orElse("")) {
            case "officiele-publicatie" -> new PublicationXmlReader();
            case "html" -> new HtmlReader();
            case "metadata_gegevens", "owms-metadata" ->
                throw UnreadableException.noContent(
                        NoContentReason.NOT_A_DOCUMENT,
                        "metadata that belong to another file, not a document: read the publication itself");
            default -> new TikaFormatReader();
        };
    }

    private static String mediaType(byte[] bytes) {
        if (new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return "application/pdf";
        }
        if (isPlain(bytes)) {
            return "text/plain";
        }
        return isPublication(bytes) ? "application/xml" : new Tika().detect(bytes);
    }

    /** Returns whether the bytes are XML of an official publication, whose outermost element Tika does not know. */
    private static boolean isPublication(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && at < 64 && bytes[at] != '<') {
            at++;
        }
        return at < bytes.length
                && bytes[at] == '<'
                && SecureXml.root(bytes).filter("officiele-publicatie"::equals).isPresent();
    }

    /** Returns whether the bytes are plain text beyond doubt, so that Tika need not be loaded to say so. */
    private static boolean isPlain(byte[] bytes) {
        String head = TextDecoder.decode(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 4096)))
                .text();
        String start = head.strip();
        if (start.startsWith("<") || start.startsWith("{\\rtf") || start.startsWith("PK")) {
            return false;
        }
        int colon = start.indexOf(':');
        if (colon > 0
                && colon < 30
                && start.substring(0, colon).matches("[A-Za-z-]+")
                && start.contains("\nSubject:")) {
            return false;
        }
        return head.chars().noneMatch(c -> c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0);
    }

    private List<ReadOutcome> archive(Source source) throws IOException, UnreadableException {
        if (source.depth() >= MAX_DEPTH) {
            throw UnreadableException.failed(
                    FailureReason.TOO_LARGE, "archives within archives, too deep: unpack it and read the files");
        }
        List<ReadOutcome> outcomes = new ArrayList<>();
        long left = options.maxBytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                if (content.length > left || outcomes.size() >= MAX_ENTRIES) {
                    outcomes.add(tooLarge(source.name() + "!/" + entry.getName()));
                    return outcomes;
                }
                left -= content.length;
                outcomes.addAll(read(source.entry(entry.getName(), content)));
            }
        }
        if (outcomes.isEmpty()) {
            throw UnreadableException.noContent(NoContentReason.EMPTY, "an archive without files: leave it out");
        }
        return outcomes;
    }
}
