package nl.kamergraaf.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.ReadOutcome.FailureReason;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;

/** Reads documents with PDFBox and Apache Tika, each format recognised by content; plain text without loading either. */
public final class TikaDocumentReader implements DocumentReader {

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
        return read(Source.of(source, bytes, 0), new Budget(options.maxBytes()));
    }

    private ReadOutcome tooLarge(String name) {
        return new ReadOutcome.Failed(
                name,
                FailureReason.TOO_LARGE,
                "larger than the limit of " + options.maxBytes() + " bytes: split it or raise the limit");
    }

    private List<ReadOutcome> read(Source source, Budget budget) {
        try {
            String type = FormatDetector.detect(source.bytes());
            return switch (type) {
                case FormatDetector.ZIP -> archive(source, budget);
                case FormatDetector.MAIL -> mail(source, budget);
                default -> List.of(document(source, type));
            };
        } catch (UnreadableException e) {
            return List.of(e.outcome(source));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers throw anything on broken files; whatever it is, the file is what is wrong.
            return List.of(corrupt(source));
        }
    }

    private static ReadOutcome corrupt(Source source) {
        return new ReadOutcome.Failed(source.name(), FailureReason.CORRUPT, "broken or cut off: fetch the file again");
    }

    private ReadOutcome document(Source source, String type) throws IOException, UnreadableException {
        Draft draft = new Draft();
        reader(type, source.bytes()).read(source, draft);
        return outcome(source, type, draft);
    }

    private ReadOutcome outcome(Source source, String type, Draft draft) throws UnreadableException {
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
        return switch (type) {
            case FormatDetector.PLAIN -> new PlainTextReader();
            case FormatDetector.PDF -> new PdfReader(options);
            case FormatDetector.DOCX -> new DocxReader();
            case FormatDetector.DOC -> new DocReader();
            case FormatDetector.ODT -> new OdtReader();
            case FormatDetector.HTML -> new HtmlReader();
            case FormatDetector.XML -> xmlReader(bytes);
            case FormatDetector.LOCKED -> throw UnreadableException.encrypted();
            default -> {
                if (isNoDocument(type)) {
                    throw UnreadableException.noContent(
                            NoContentReason.NOT_A_DOCUMENT,
                            "a file of type " + type + ", not a document: leave it out");
                }
                yield new TikaFormatReader(type);
            }
        };
    }

    private static boolean isNoDocument(String type) {
        String general = type.substring(0, Math.max(0, type.indexOf('/'))).toLowerCase(Locale.ROOT);
        return general.equals("image")
                || general.equals("audio")
                || general.equals("video")
                || general.equals("font")
                || type.equals("application/octet-stream")
                || type.startsWith("application/x-");
    }

    private static FormatReader xmlReader(byte[] bytes) throws UnreadableException {
        return switch (SecureXml.root(bytes).orElse("")) {
            case "officiele-publicatie" -> new PublicationXmlReader();
            case "html" -> new HtmlReader();
            case "metadata_gegevens", "owms-metadata" ->
                throw UnreadableException.noContent(
                        NoContentReason.NOT_A_DOCUMENT,
                        "metadata that belong to another file, not a document: read the publication itself");
            default -> new TikaFormatReader(FormatDetector.XML);
        };
    }

    private static void checkDepth(Source container) throws UnreadableException {
        if (!Budget.mayOpen(container)) {
            throw UnreadableException.failed(
                    FailureReason.TOO_LARGE, "containers within containers, too deep: unpack it and read the files");
        }
    }

    private List<ReadOutcome> archive(Source source, Budget budget) throws UnreadableException {
        checkDepth(source);
        List<ReadOutcome> outcomes = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || isSystemFile(entry.getName())) {
                    continue;
                }
                byte[] content = zip.readNBytes((int) Math.min(budget.bytes() + 1, Integer.MAX_VALUE - 8));
                if (!budget.take(content.length)) {
                    outcomes.add(tooLarge(source.name() + "!/" + entry.getName()));
                    return outcomes;
                }
                outcomes.addAll(read(source.entry(entry.getName(), content), budget));
            }
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            outcomes.add(locked ? UnreadableException.encrypted().outcome(source) : corrupt(source));
        } catch (IOException | IllegalArgumentException e) {
            // Cut off: what was read before counts.
            outcomes.add(corrupt(source));
        }
        if (outcomes.isEmpty()) {
            throw UnreadableException.noContent(NoContentReason.EMPTY, "an archive without files: leave it out");
        }
        return outcomes;
    }

    /** What file systems leave in archives beside the files. */
    private static boolean isSystemFile(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name.endsWith("Thumbs.db");
    }

    private List<ReadOutcome> mail(Source source, Budget budget) throws IOException, UnreadableException {
        checkDepth(source);
        MailReader mail = MailReader.read(source.bytes());
        List<ReadOutcome> outcomes = new ArrayList<>();
        Draft draft = new Draft();
        mail.write(source, draft);
        if (!draft.isBlank() || mail.attachments().isEmpty()) {
            outcomes.add(outcome(source, FormatDetector.MAIL, draft));
        }
        for (MailReader.Attachment attachment : mail.attachments()) {
            if (!budget.take(attachment.content().length)) {
                outcomes.add(tooLarge(source.name() + "!/" + attachment.name()));
                return outcomes;
            }
            outcomes.addAll(read(source.entry(attachment.name(), attachment.content()), budget));
        }
        return outcomes;
    }
}
