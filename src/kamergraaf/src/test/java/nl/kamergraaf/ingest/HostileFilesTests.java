package nl.kamergraaf.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.model.ReadOutcome.FailureReason;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;
import nl.kamergraaf.pipeline.ExtractOutcome;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken, locked, empty, enormous or not what they are called: each ends in a typed outcome that names it. */
class HostileFilesTests {

    private static final String EXTRACTED = "extracted";
    private static final String PAPER = "Vraag 1\nIs dit zo?\nAntwoord 1\nJa.\n";

    /**
     * A file and how its extraction ends.
     *
     * @param expected the code of the reason of each outcome, or {@code extracted}
     */
    record Case(String file, Supplier<byte[]> bytes, List<String> expected) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                failing("locked.pdf", () -> sketch().toEncrypted("geheim"), FailureReason.ENCRYPTED),
                failing("locked.docx", HostileFilesTests::lockedDocx, FailureReason.ENCRYPTED),
                failing("locked.zip", HostileFilesTests::lockedZip, FailureReason.ENCRYPTED),
                failing("head-only.pdf", () -> "%PDF-1.7\n%âãÏÓ\n".getBytes(UTF_8), FailureReason.CORRUPT),
                failing("cut.pdf", () -> cut(sketch().toBytes(), 0.3), FailureReason.CORRUPT),
                failing("cut.docx", () -> cut(zip("word/document.xml", random(4000)), 0.5), FailureReason.CORRUPT),
                failing("no-xml.docx", () -> zip("word/document.xml", random(500)), FailureReason.CORRUPT),
                failing(
                        "old-and-cut.doc",
                        () -> concat(
                                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1},
                                "WordDocument".getBytes(UTF_16LE)),
                        FailureReason.CORRUPT),
                empty("nothing.pdf", () -> new byte[0], NoContentReason.EMPTY),
                empty("blank.txt", () -> " \r\n\t\n\f ".getBytes(UTF_8), NoContentReason.EMPTY),
                empty("mark-only.txt", () -> new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, NoContentReason.EMPTY),
                empty("empty.zip", () -> zip(), NoContentReason.EMPTY),
                empty("empty.html", () -> "<html><body></body></html>".getBytes(UTF_8), NoContentReason.EMPTY),
                empty(
                        "picture.pdf",
                        () -> concat(
                                "\u0089PNG\r\n\u001a\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                                random(99)),
                        NoContentReason.NOT_A_DOCUMENT),
                empty("noise.docx", () -> random(5000), NoContentReason.NOT_A_DOCUMENT),
                extracted("really-text.pdf", () -> PAPER.getBytes(UTF_8)),
                extracted("really-pdf.txt", () -> sketch().toBytes()),
                extracted(
                        "letters-and-noise-before.pdf",
                        () -> concat("\n\nvooraf\n".getBytes(UTF_8), sketch().toBytes())),
                extracted("brackets.txt", () -> ("(".repeat(10_000) + "a" + ")".repeat(10_000)).getBytes(UTF_8)),
                extracted("square.txt", () -> (PAPER + "[1".repeat(10_000) + "]".repeat(10_000)).getBytes(UTF_8)),
                extracted("guillemets.txt", () -> (PAPER + "«(".repeat(10_000)).getBytes(UTF_8)),
                extracted("deep.html", () -> ("<html><body>" + "<div>".repeat(10_000) + PAPER).getBytes(UTF_8)),
                extracted("deep.rtf", () -> ("{\\rtf1\\ansi " + "{".repeat(10_000) + "tekst\\par" + "}".repeat(10_001))
                        .getBytes(UTF_8)),
                extracted("right-to-left.txt", () -> "Vraag 1\nמה זה?\nAntwoord 1\nهذا جواب.\n".getBytes(UTF_8)),
                extracted("half-characters.txt", () -> "Vraag 1\nIs \ud83d dit \udc00 zo?\n".getBytes(UTF_16LE)),
                extracted(
                        "bad-bytes.txt",
                        () -> concat(PAPER.repeat(10).getBytes(UTF_8), new byte[] {(byte) 0xff, 3, (byte) 0xc3, 0})),
                extracted("controls.txt", () -> (PAPER + "\u202e\u2066\u200f\ufffe\uffff").getBytes(UTF_8)),
                extracted("one-line.txt", () -> "woord ".repeat(100_000).getBytes(UTF_8)),
                extracted("one-word.txt", () -> "a".repeat(300_000).getBytes(UTF_8)),
                extracted("digits.txt", () -> ("2".repeat(50_000) + " nr. ".repeat(20_000)).getBytes(UTF_8)),
                extracted("long-answer.txt", () -> (PAPER + "Dit is een lange zin. ".repeat(2_917)).getBytes(UTF_8)),
                new Case(
                        "entities.xml",
                        () -> ("<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                                        + "<officiele-publicatie><al>&c;&c;</al></officiele-publicatie>")
                                .getBytes(UTF_8),
                        List.of(FailureReason.CORRUPT.code())),
                new Case(
                        "cut.zip",
                        () -> cut(zip("a.txt", PAPER.getBytes(UTF_8), "b.bin", random(9000)), 0.5),
                        List.of(EXTRACTED, FailureReason.CORRUPT.code())),
                new Case(
                        "mixed.zip",
                        () -> zip("goed.txt", PAPER.getBytes(UTF_8), "map/stuk.pdf", "%PDF-".getBytes(UTF_8)),
                        List.of(EXTRACTED, FailureReason.CORRUPT.code())),
                new Case("deep.zip", () -> nested(12), List.of(FailureReason.TOO_LARGE.code())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void endsInATypedOutcome(Case hostile) {
        List<ExtractOutcome> outcomes =
                Extractors.standard().extract(hostile.file(), hostile.bytes().get());

        assertThat(outcomes.stream().map(HostileFilesTests::code))
                .as(outcomes.toString())
                .containsExactlyElementsOf(hostile.expected());
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.source()).startsWith(hostile.file());
            if (outcome instanceof ExtractOutcome.Failed failed) {
                assertThat(failed.outcome().message()).isNotBlank().doesNotContain("Exception");
            }
        });
    }

    private static String code(ExtractOutcome outcome) {
        if (outcome instanceof ExtractOutcome.NoContent none) {
            return none.outcome().reason().code();
        }
        return outcome instanceof ExtractOutcome.Failed failed
                ? failed.outcome().reason().code()
                : EXTRACTED;
    }

    private static Case failing(String file, Supplier<byte[]> bytes, FailureReason reason) {
        return new Case(file, bytes, List.of(reason.code()));
    }

    private static Case empty(String file, Supplier<byte[]> bytes, NoContentReason reason) {
        return new Case(file, bytes, List.of(reason.code()));
    }

    private static Case extracted(String file, Supplier<byte[]> bytes) {
        return new Case(file, bytes, List.of(EXTRACTED));
    }

    private static PdfSketch sketch() {
        PdfSketch pdf = new PdfSketch();
        pdf.text(80, 100, "Vraag 1");
        pdf.text(80, 112, "Is dit zo?");
        return pdf;
    }

    private static byte[] lockedDocx() {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(file)) {
                out.write(zip("word/document.xml", random(100)));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An archive whose first entry says that it is locked. */
    private static byte[] lockedZip() {
        byte[] bytes = zip("a.txt", PAPER.getBytes(UTF_8));
        bytes[6] |= 1;
        return bytes;
    }

    private static byte[] nested(int levels) {
        byte[] inner = PAPER.getBytes(UTF_8);
        String name = "paper.txt";
        for (int i = 0; i < levels; i++) {
            inner = zip(name, inner);
            name = "level" + i + ".zip";
        }
        return inner;
    }

    static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] bytes, double share) {
        return Arrays.copyOf(bytes, (int) (bytes.length * share));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** Returns bytes without any order, the same each time. */
    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new java.util.Random(99).nextBytes(bytes);
        return bytes;
    }
}
