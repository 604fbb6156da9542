package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF of a thousand pages passes in a heap of 512 MB, in a Java of its own. */
class LargePdfIT {

    private static final int PAGES = 1_000;

    @TempDir
    Path folder;

    @Test
    void aThousandPagesFitInHalfAGigabyte() throws IOException, InterruptedException {
        Path file = folder.resolve("groot.pdf");
        Files.write(file, thousandPages());
        Path out = folder.resolve("out.jsonl");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
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
        assertThat(Files.readString(out))
                .contains("\"outcome\":\"extracted\"", "\"page\":" + PAGES, "regel 40 van bladzijde " + PAGES);
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
