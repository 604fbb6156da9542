package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large files pass in a small heap, in a Java of its own: a PDF of a thousand pages in 512 MB, an archive whatever it holds. */
class LargeFilesIT {

    private static final int PAGES = 1_000;
    private static final int ENTRIES = 80;
    private static final int NOISE = 4 << 20;

    @TempDir
    Path folder;

    @Test
    void aThousandPagesFitInHalfAGigabyte() throws IOException, InterruptedException {
        Path file = folder.resolve("groot.pdf");
        Files.write(file, thousandPages());

        assertThat(Files.readString(extracted(file, "-Xmx512m")))
                .contains("\"outcome\":\"extracted\"", "\"page\":" + PAGES, "regel 40 van bladzijde " + PAGES);
    }

    @Test
    void anArchiveNeedsTheMemoryOfItsEntriesNotOfTheWhole() throws IOException, InterruptedException {
        Path file = folder.resolve("groot.zip");
        byte[] noise = new byte[NOISE]; // as pictures in a scan: it does not pack
        new Random(99).nextBytes(noise);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 1; i <= ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("stuk-" + i + ".txt"));
                zip.write(("Vraag 1\nIs dit stuk " + i + "?\nAntwoord 1\nJa.\n").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                zip.putNextEntry(new ZipEntry("scan-" + i + ".bin"));
                zip.write(noise);
                zip.closeEntry();
            }
        }
        assertThat(Files.size(file)).isGreaterThan(300L << 20);

        try (Stream<String> lines = Files.lines(extracted(file, "-Xmx200m"))) {
            assertThat(lines.filter(line -> line.contains("\"outcome\":\"extracted\"")))
                    .hasSize(ENTRIES);
        }
    }

    private Path extracted(Path file, String heap) throws IOException, InterruptedException {
        Path out = folder.resolve("out.jsonl");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.kamergraaf.Kamergraaf",
                        "extract",
                        "--boxes",
                        "--out",
                        out.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        return out;
    }

    private static byte[] thousandPages() {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int page = 1; page <= PAGES; page++) {
                if (page > 1) {
                    pdf.turn();
                }
                pdf.text(80, 60, "Vraag " + page);
                for (int line = 1; line <= 40; line++) {
                    pdf.text(
                            80,
                            70 + line * 15,
                            "Dit is een verzonnen tekst over China en Frankrijk, regel " + line + " van bladzijde "
                                    + page + ".");
                }
                pdf.text(80, 800, "Verzonnen blad " + page);
            }
            return pdf.toBytes();
        }
    }
}
