package nl.kamergraaf.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/**
 * Recognises a file's format by its content alone. What parliaments and ministries send is recognised here; only for the rest
 * Tika is asked, whose tables take half a second to load.
 */
final class FormatDetector {

    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String ODT = "application/vnd.oasis.opendocument.text";
    static final String DOC = "application/msword";
    static final String RTF = "application/rtf";
    static final String HTML = "text/html";
    static final String XML = "application/xml";
    static final String ZIP = "application/zip";
    static final String MAIL = "message/rfc822";
    /** An Office document that needs a password. */
    static final String LOCKED = "application/x-tika-ooxml-protected";

    static final String PLAIN = "text/plain";

    private static final int HEAD = 4096;
    private static final String OFFICE = "office";
    private static final int SIGNATURE = 4;
    private static final byte[] FILE_IN_ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final int MOST_ENTRIES = 200;
    /** Text has at most one control character in so many characters, and only where it was damaged. */
    private static final int FEW_CONTROLS = 50;

    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1};
    private static final byte[] WORD_STREAM = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] LOCKED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    /** The elements that a page of the web, or the part of one that somebody kept, begins with. */
    private static final Set<String> PAGE_PARTS =
            Set.of("html", "body", "main", "article", "section", "div", "table", "h1", "h2", "p", "ul", "ol");

    private static final Set<String> MAIL_FIELDS = Set.of(
            "from",
            "to",
            "subject",
            "date",
            "received",
            "return-path",
            "message-id",
            "mime-version",
            "delivered-to",
            "reply-to",
            "cc",
            "content-type");

    private FormatDetector() {}

    /** Returns the media type. */
    static String detect(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        if (isPacked(bytes)) {
            String type = packed(new ByteArrayInputStream(bytes));
            return type.equals(OFFICE) ? new Tika().detect(bytes) : type;
        }
        if (startsWith(bytes, COMPOUND)) {
            if (contains(bytes, LOCKED_STREAM)) {
                return LOCKED;
            }
            return contains(bytes, WORD_STREAM) ? DOC : new Tika().detect(bytes);
        }
        String text = TextDecoder.decode(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)))
                .text()
                .strip();
        if (text.startsWith("{\\rtf")) {
            return RTF;
        }
        if (text.startsWith("<") || SecureXml.declaration(bytes) > 0) {
            return marked(bytes, text);
        }
        long controls = text.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0)
                .count();
        if (controls * FEW_CONTROLS <= text.length()) {
            return isMail(text) ? MAIL : PLAIN;
        }
        return new Tika().detect(bytes);
    }

    /** Returns whether a file is an archive of files, not a document whose parts are packed. */
    static boolean isArchive(byte[] bytes) {
        return isPacked(bytes) && packed(new ByteArrayInputStream(bytes)).equals(ZIP);
    }

    /**
     * Returns whether a file is an archive of files; as much of it is read as shows it.
     *
     * @throws IOException if the file system does not give the bytes
     */
    static boolean isArchive(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(SIGNATURE);
            if (!isPacked(in.readNBytes(SIGNATURE))) {
                return false;
            }
            in.reset();
            return packed(in).equals(ZIP);
        }
    }

    private static boolean isPacked(byte[] bytes) {
        return startsWith(bytes, FILE_IN_ZIP) || startsWith(bytes, EMPTY_ZIP);
    }

    /** Returns the type of what is packed; {@link #OFFICE} where more is needed to tell. */
    private static String packed(InputStream in) {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            boolean office = false;
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
                String name = entry.getName().replace('\\', '/');
                if (name.equals("mimetype")) {
                    String type = new String(zip.readNBytes(200), StandardCharsets.US_ASCII).strip();
                    return type.isEmpty() ? ZIP : type;
                }
                if (name.startsWith("word/document")) {
                    return DOCX;
                }
                office |= name.equals("[Content_Types].xml");
                entry = zip.getNextEntry();
            }
            return office ? OFFICE : ZIP;
        } catch (IOException | IllegalArgumentException e) {
            return ZIP;
        }
    }

    private static String marked(byte[] bytes, String text) {
        String start = text.substring(0, Math.min(text.length(), 1000)).toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")) {
            return HTML;
        }
        String root = SecureXml.root(bytes).orElse("");
        if (!root.isEmpty()) {
            return PAGE_PARTS.contains(root) ? HTML : XML;
        }
        // What starts with a tag and is no XML is HTML, or text in which something stands between angle brackets.
        String tag = tagName(start);
        boolean page = start.contains("<html") || start.contains("<body") || start.contains("<p>");
        return page || PAGE_PARTS.contains(tag) ? HTML : PLAIN;
    }

    /** Returns the name in the tag that starts a text. */
    private static String tagName(String start) {
        int end = 1;
        while (end < start.length() && Character.isLetterOrDigit(start.charAt(end))) {
            end++;
        }
        return start.substring(1, end);
    }

    /** Returns whether the text starts with the header of an e-mail: fields, two of which every e-mail has, and an empty line. */
    private static boolean isMail(String text) {
        int known = 0;
        for (String line : text.lines().toList()) {
            if (line.isEmpty()) {
                break;
            }
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon <= 0 || line.substring(0, colon).chars().anyMatch(c -> c <= ' ' || c > '~')) {
                return false;
            }
            known += MAIL_FIELDS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return known >= 2;
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
