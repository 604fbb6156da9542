package nl.kamergraaf.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.kamergraaf.model.Diagnostic;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;
import nl.kamergraaf.model.SourceDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program deals with an OCR program that fails, takes too long, or waits for its turn. Shell scripts stand in for it. */
class TesseractTests {

    private static final String FOUND = "printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t100\\t300\\t40\\t95\\tGelezen\\n'";

    @TempDir
    Path folder;

    @BeforeEach
    void needsAShell() {
        assumeThat(Files.isExecutable(Path.of("/bin/sh")))
                .as("a shell on this machine")
                .isTrue();
    }

    @Test
    void aProcessThatWasEndedIsTriedOnceMore() throws IOException {
        Path flag = folder.resolve("tried");
        SourceDocument document = read("[ -e " + flag + " ] || { touch " + flag + "; exit 137; }\n" + FOUND, 20);
        assertThat(document.text().content()).contains("Gelezen");
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly("ocr");
    }

    @Test
    void aPageThatFailsTwiceIsNamed() throws IOException {
        SourceDocument document = read("echo >> " + folder.resolve("count") + "\nexit 3", 20);
        assertThat(document.text().content()).contains("Deze bladzijde heeft tekst.");
        assertThat(document.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("ocr-failed");
            assertThat(diagnostic.message()).isEqualTo("Tesseract ended with 3; not read: page 2");
        });
        assertThat(Files.readAllLines(folder.resolve("count"))).hasSize(2);
    }

    @Test
    void theLimitIsInProcessorTime() throws IOException {
        SourceDocument waited = read("sleep 2\n" + FOUND, 1);
        assertThat(waited.text().content()).as("waiting costs nothing").contains("Gelezen");

        assumeThat(ProcessHandle.current().info().totalCpuDuration())
                .as("a system that tells processor time")
                .isPresent();
        SourceDocument busy = read("while :; do :; done", 1);
        assertThat(busy.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("ocr-failed");
            assertThat(diagnostic.message()).contains("no result within 1 s", "not read: page 2");
        });
    }

    @Test
    void aScanOfWhichNothingCouldBeReadHasATypedReason() throws IOException {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.text(80, 100, 40, "Een gescande bladzijde.");
            ReadOutcome outcome =
                    reader("exit 3", 20).read("scan.pdf", pdf.toScan(72)).get(0);
            assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.NoContent.class, none -> {
                assertThat(none.reason()).isEqualTo(NoContentReason.IMAGE_ONLY);
                assertThat(none.message()).contains("Tesseract ended with 3");
            });
        }
    }

    /** Reads a page of text and a scanned one with a script in the place of Tesseract. */
    private SourceDocument read(String script, int seconds) throws IOException {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.text(80, 100, "Deze bladzijde heeft tekst.");
            pdf.turn();
            pdf.text(80, 100, 40, "Een gescande bladzijde.");
            ReadOutcome outcome = reader(script, seconds)
                    .read("half.pdf", pdf.withScannedPage(2, 72))
                    .get(0);
            return ((ReadOutcome.Read) outcome).document();
        }
    }

    private DocumentReader reader(String script, int seconds) throws IOException {
        Path program = folder.resolve("tesseract-" + seconds + "-" + Integer.toHexString(script.hashCode()));
        Files.write(
                program,
                ("#!/bin/sh\n[ \"$1\" = --list-langs ] && { echo nld; exit 0; }\n" + script + "\n").getBytes(UTF_8));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return TikaDocumentReader.with(
                ReaderOptions.standard().withTesseract(program).withOcrLimit(Duration.ofSeconds(seconds)));
    }
}
