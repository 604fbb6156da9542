package nl.kamergraaf.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        return read(Source.of(source, bytes, 0), new Budget(options.maxBytes(), bytes.length));
    }

    @Override
    public Pieces open(String source, Path file) throws IOException {
        if (FormatDetector.isArchive(file)) {
            return new ArchivePieces(
                    Source.ofArchive(source, file),
                    new BufferedInputStream(Files.newInputStream(file)),
                    new Budget(options.maxBytes(), Files.size(file)),
                    this::entry);
        }
        return Pieces.of(new Piece() {
            @Override
            public String source() {
                return source;
            }

            @Override
            public Optional<byte[]> bytes() throws IOException {
                return Optional.of(Files.readAllBytes(file));
            }

            @Override
            public List<ReadOutcome> read() throws IOException {
                return Files.size(file) > options.maxBytes()
                        ? List.of(tooLarge(source))
                        : TikaDocumentReader.this.read(source, Files.readAllBytes(file));
            }
        });
    }

    /** Reads what lay in an archive; what is packed in it once more, as an e-mail's attachments may be, has a budget of its own. */
    private List<ReadOutcome> entry(Source source) {
        return read(source, new Budget(options.maxBytes(), source.bytes().length));
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
            return List.of(UnreadableException.corrupt().outcome(source));
        }
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
            case "officiele-publicatie", "kamerwrk" -> new PublicationXmlReader();
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
            throw Budget.tooDeep();
        }
    }

    private List<ReadOutcome> archive(Source source, Budget budget) throws IOException, UnreadableException {
        checkDepth(source);
        List<ReadOutcome> outcomes = new ArrayList<>();
        try (Pieces pieces = new ArchivePieces(
                source, new ByteArrayInputStream(source.bytes()), budget, entry -> read(entry, budget))) {
            while (pieces.hasNext()) {
                outcomes.addAll(pieces.next().read());
            }
        }
        return outcomes;
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
                outcomes.add(new ReadOutcome.Failed(
                        source.name() + "!/" + attachment.name(), FailureReason.TOO_LARGE, budget.exceeded()));
                return outcomes;
            }
            outcomes.addAll(read(source.entry(attachment.name(), attachment.content()), budget));
        }
        return outcomes;
    }
}
