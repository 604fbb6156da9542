package nl.kamergraaf.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.model.MetadataKey;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * Takes an e-mail apart: its own text, as plain text where the sender gave it, and the files attached to it. Pictures that
 * only decorate the text are left out.
 */
final class MailReader {

    private static final int DEEPEST = 30;
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final List<Attachment> attachments = new ArrayList<>();
    private byte @Nullable [] plain;
    private byte @Nullable [] html;
    private final Message message;

    /** A file attached to an e-mail; its name is made up where the e-mail gives none. */
    record Attachment(String name, byte[] content) {}

    private MailReader(Message message) {
        this.message = message;
    }

    /**
     * Reads an e-mail.
     *
     * @throws IOException if it is broken beyond reading
     */
    static MailReader read(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        MailReader reader = new MailReader(builder.parseMessage(new ByteArrayInputStream(bytes)));
        reader.collect(reader.message, 0);
        return reader;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    /** Writes the e-mail's own text with its subject and date; nothing where it has no text. */
    void write(Source source, Draft draft) throws IOException, UnreadableException {
        byte[] text = plain;
        byte[] marked = html;
        if (text != null && !new String(text, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
            PlainTextReader.write(new String(text, java.nio.charset.StandardCharsets.UTF_8), draft);
        } else if (marked != null) {
            new HtmlReader().read(Source.of(source.name(), marked, source.depth()), draft);
        }
        String subject = message.getSubject();
        if (subject != null) {
            draft.metadata(MetadataKey.SUBJECT, subject);
        }
        if (message.getDate() != null) {
            draft.metadata(
                    MetadataKey.DATE,
                    message.getDate().toInstant().atZone(DUTCH).toLocalDate().toString());
        }
    }

    private void collect(Entity entity, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                collect(part, depth + 1);
            }
        } else if (body instanceof Message attached) {
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(attached, out);
            attachments.add(new Attachment(name(entity, "bericht", ".eml"), out.toByteArray()));
        } else if (body instanceof SingleBody single) {
            single(entity, single);
        }
    }

    private void single(Entity entity, SingleBody body) throws IOException {
        String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType()) || entity.getFilename() != null;
        byte[] content;
        try (InputStream in = body.getInputStream()) {
            content = in.readAllBytes();
        }
        if (!attached && type.equals("text/plain")) {
            plain = joined(plain, utf8(content, entity.getCharset()));
        } else if (!attached && type.equals("text/html")) {
            html = joined(html, utf8(content, entity.getCharset()));
        } else if (!type.startsWith("image/") || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            attachments.add(new Attachment(name(entity, "bijlage", ""), content));
        }
    }

    private String name(Entity entity, String otherwise, String extension) {
        String name = entity.getFilename();
        return name == null || name.isBlank()
                ? otherwise + "-" + (attachments.size() + 1) + extension
                : name.replace('\\', '/').substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static byte[] joined(byte @Nullable [] first, byte[] second) {
        if (first == null) {
            return second;
        }
        byte[] all = java.util.Arrays.copyOf(first, first.length + 1 + second.length);
        all[first.length] = '\n';
        System.arraycopy(second, 0, all, first.length + 1, second.length);
        return all;
    }

    private static byte[] utf8(byte[] content, @Nullable String charset) {
        try {
            if (charset != null && !charset.equalsIgnoreCase("us-ascii")) {
                return new String(content, java.nio.charset.Charset.forName(charset))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            }
        } catch (IllegalArgumentException e) {
            // An unknown character set is found out from the bytes, as in a file.
        }
        return TextDecoder.decode(content).text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
