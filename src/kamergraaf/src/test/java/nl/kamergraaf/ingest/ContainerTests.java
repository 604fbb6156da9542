package nl.kamergraaf.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kamergraaf.model.MetadataKey;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.ReadOutcome.FailureReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerTests {

    private static final String MAIL =
            """
            From: Jan Voorbeeld <jan@voorbeeld.example>
            To: griffie@voorbeeld.example
            Subject: =?utf-8?Q?Antwoorden_over_caf=C3=A9s?=
            Date: Tue, 3 Jun 2031 23:30:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="buiten"

            --buiten
            Content-Type: multipart/alternative; boundary="binnen"

            --binnen
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Hierbij de antwoorden over caf=C3=A9s.
            --binnen
            Content-Type: text/html; charset=utf-8

            <p>Hierbij de antwoorden in andere woorden.</p>
            --binnen--
            --buiten
            Content-Type: text/plain; name="vragen.txt"
            Content-Disposition: attachment; filename="../vragen.txt"

            Vraag 1
            Is dit zo?
            --buiten
            Content-Type: image/png
            Content-ID: <logo>
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --buiten--
            """;

    private final TikaDocumentReader reader = TikaDocumentReader.standard();

    @Test
    void anEmailIsADocumentAndSoIsWhatIsAttached() {
        List<ReadOutcome> outcomes = reader.read("bericht.txt", MAIL.getBytes(UTF_8));

        assertThat(outcomes).extracting(ReadOutcome::source).containsExactly("bericht.txt", "bericht.txt!/vragen.txt");
        ReadOutcome.Read mail = (ReadOutcome.Read) outcomes.get(0);
        assertThat(mail.document().mediaType()).isEqualTo("message/rfc822");
        assertThat(mail.document().text().content().strip()).isEqualTo("Hierbij de antwoorden over cafés.");
        assertThat(mail.document().first(MetadataKey.SUBJECT)).contains("Antwoorden over cafés");
        assertThat(mail.document().first(MetadataKey.DATE))
                .as("in the Netherlands")
                .contains("2031-06-04");
        assertThat(((ReadOutcome.Read) outcomes.get(1))
                        .document()
                        .text()
                        .content()
                        .strip())
                .isEqualTo("Vraag 1\nIs dit zo?");
    }

    @Test
    void anEmailWithHtmlAloneIsReadAsHtml() {
        String mail =
                "From: a@voorbeeld.example\nSubject: iets\nContent-Type: text/html\n\n<p>Eerste.</p><p>Tweede.</p>";
        ReadOutcome outcome = reader.read("x", mail.getBytes(UTF_8)).get(0);
        assertThat(((ReadOutcome.Read) outcome).document().text().content().strip())
                .isEqualTo("Eerste.\n\nTweede.");
    }

    @Test
    void textWithAColonInItsFirstLineIsNoEmail() {
        ReadOutcome outcome = reader.read("x", "Onderwerp: verzonnen zaken\nDate: onbekend\n\nTekst.".getBytes(UTF_8))
                .get(0);
        assertThat(((ReadOutcome.Read) outcome).document().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void archivesAreOpenedHoweverTheyLieInEachOther() {
        byte[] inner = HostileFilesTests.zip("map/vragen.txt", "Vraag 1".getBytes(UTF_8));
        byte[] outer = HostileFilesTests.zip(
                "__MACOSX/._x", new byte[] {0, 5}, "binnen.zip", inner, "bericht.eml", MAIL.getBytes(UTF_8));
        assertThat(reader.read("stukken.zip", outer))
                .extracting(ReadOutcome::source)
                .containsExactly(
                        "stukken.zip!/binnen.zip!/map/vragen.txt",
                        "stukken.zip!/bericht.eml",
                        "stukken.zip!/bericht.eml!/vragen.txt");
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() {
        TikaDocumentReader small =
                TikaDocumentReader.with(ReaderOptions.standard().withMaxBytes(100_000));
        byte[] bomb = HostileFilesTests.zip("a.txt", "a".repeat(60_000).getBytes(UTF_8), "b.txt", new byte[60_000]);
        byte[] outer = HostileFilesTests.zip("bom.zip", bomb, "c.txt", "tekst".getBytes(UTF_8));
        assertThat(small.read("x.zip", outer))
                .filteredOn(ReadOutcome.Failed.class::isInstance)
                .isNotEmpty()
                .allSatisfy(outcome ->
                        assertThat(((ReadOutcome.Failed) outcome).reason()).isEqualTo(FailureReason.TOO_LARGE));
    }

    @Test
    void anArchiveOnDiskMayHoldMoreThanOneFileMay(@TempDir Path folder) throws IOException {
        Object[] entries = new Object[40];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "stuk-" + i / 2 + ".txt";
            entries[i + 1] = words(10_000, i).getBytes(UTF_8);
        }
        Path file = Files.write(folder.resolve("stukken.zip"), HostileFilesTests.zip(entries));
        TikaDocumentReader small =
                TikaDocumentReader.with(ReaderOptions.standard().withMaxBytes(50_000));

        assertThat(opened(small, file)).hasSize(20).allSatisfy(outcome -> assertThat(outcome)
                .isInstanceOf(ReadOutcome.Read.class));
    }

    @Test
    void anArchiveOnDiskIsReadAsOneInMemoryIs(@TempDir Path folder) throws IOException {
        byte[] inner = HostileFilesTests.zip("map/vragen.txt", "Vraag 1".getBytes(UTF_8));
        byte[] outer = HostileFilesTests.zip(
                "binnen.zip", inner, "leeg.zip", HostileFilesTests.zip(), "bericht.eml", MAIL.getBytes(UTF_8));
        Path file = Files.write(folder.resolve("stukken.zip"), outer);

        assertThat(opened(reader, file)).usingRecursiveComparison().isEqualTo(reader.read("stukken.zip", outer));
    }

    @Test
    void whatStoodBeforeTheBreakInAnArchiveOnDiskCounts(@TempDir Path folder) throws IOException {
        byte[] whole = HostileFilesTests.zip(
                "a.txt", "Vraag 1".getBytes(UTF_8), "b.txt", words(10_000, 1).getBytes(UTF_8));
        Path file = Files.write(folder.resolve("stukken.zip"), Arrays.copyOf(whole, whole.length / 2));

        List<ReadOutcome> outcomes = opened(reader, file);
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0)).isInstanceOf(ReadOutcome.Read.class);
        assertThat(((ReadOutcome.Failed) outcomes.get(1)).reason()).isEqualTo(FailureReason.CORRUPT);
    }

    @Test
    void anArchiveOnDiskThatGrowsBeyondMeasureIsRefused(@TempDir Path folder) throws IOException {
        byte[] zeros = new byte[4 << 20];
        Path file = Files.write(
                folder.resolve("bom.zip"), HostileFilesTests.zip("a.txt", zeros, "b.txt", zeros, "c.txt", zeros));
        TikaDocumentReader small =
                TikaDocumentReader.with(ReaderOptions.standard().withMaxBytes(5 << 20));

        List<ReadOutcome> outcomes = opened(small, file);
        assertThat(outcomes).hasSize(2);
        ReadOutcome.Failed last = (ReadOutcome.Failed) outcomes.get(1);
        assertThat(last.reason()).isEqualTo(FailureReason.TOO_LARGE);
        assertThat(last.source()).isEqualTo("bom.zip!/b.txt");
    }

    @Test
    void ofAnArchiveNothingIsUnpackedBeforeItsTurn(@TempDir Path folder) throws IOException {
        byte[] packed = HostileFilesTests.zip(
                "a.txt", "Vraag 1".getBytes(UTF_8), "b.txt", words(100_000, 1).getBytes(UTF_8));
        AtomicInteger taken = new AtomicInteger();
        InputStream counting = new FilterInputStream(new ByteArrayInputStream(packed)) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                taken.addAndGet(read);
                return read;
            }
        };
        try (Pieces pieces = new ArchivePieces(
                Source.of("x.zip", packed, 0), counting, new Budget(1 << 20, packed.length), source -> List.of())) {
            assertThat(pieces.next().source()).isEqualTo("x.zip!/a.txt");
            assertThat(taken.get()).isLessThan(packed.length / 2);
        }
    }

    private static List<ReadOutcome> opened(DocumentReader reader, Path file) throws IOException {
        List<ReadOutcome> outcomes = new ArrayList<>();
        try (Pieces pieces = reader.open(String.valueOf(file.getFileName()), file)) {
            while (pieces.hasNext()) {
                outcomes.addAll(pieces.next().read());
            }
        }
        return outcomes;
    }

    /** Returns text that does not pack well, the same each time. */
    private static String words(int length, int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("Vraag 1\n");
        while (text.length() < length) {
            text.append(Integer.toString(random.nextInt(1_000_000), 36)).append(' ');
        }
        return text.toString();
    }
}
