package nl.kamergraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.Repository;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.samples.SampleForms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All forms of one paper give the same head, units, mentions and citations. */
class FormsOfOnePaperTests {

    @Test
    void anInventedPaper() throws IOException {
        assertAlike(extracted(SampleForms.of("ah-tk-20312032-9387")));
    }

    /** A PDF, and the text that programs make of it, with its pages' ends or without. */
    @ParameterizedTest
    @ValueSource(strings = {"ah-tk-20312032-9012", "ah-tk-20312032-9541", "ah-tk-20312032-9387", "kst-99310-24"})
    void copiesOfAPdf(String paper) throws IOException {
        byte[] pdf = SampleForms.pdf(paper);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("paper.pdf", pdf);
        files.put("copy.txt", copy(pdf, "\n").getBytes(StandardCharsets.UTF_8));
        files.put("copy-with-pages.txt", copy(pdf, "\f").getBytes(StandardCharsets.UTF_8));
        assertAlike(extracted(files));
    }

    private static String copy(byte[] pdf, String pageEnd) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setPageEnd(pageEnd);
            return stripper.getText(document);
        }
    }

    @TestFactory
    Stream<DynamicTest> papersOfTheEvaluationFolder() throws IOException {
        Path forms = Repository.evaluation().resolve("documents/forms");
        assumeTrue(Files.isDirectory(forms), () -> "skipped: no evaluation folder " + forms);
        try (Stream<Path> papers = Files.list(forms)) {
            return papers.filter(Files::isDirectory).sorted().toList().stream()
                    .map(paper -> DynamicTest.dynamicTest(
                            paper.getFileName().toString(), () -> assertAlike(extracted(files(paper)))));
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Map<String, ExtractedDocument> extracted(Map<String, byte[]> files) {
        Map<String, ExtractedDocument> documents = new LinkedHashMap<>();
        Extractor extractor = Extractors.standard();
        files.forEach((name, bytes) -> extractor.extract(name, bytes).forEach(outcome -> {
            if (outcome instanceof ExtractOutcome.Extracted extracted) {
                documents.put(name, extracted.document());
            }
        }));
        assertThat(documents).hasSizeGreaterThan(2);
        return documents;
    }

    private static void assertAlike(Map<String, ExtractedDocument> documents) {
        String first = documents.keySet().iterator().next();
        ExtractedDocument model = documents.values().iterator().next();
        documents.forEach((name, document) -> {
            String which = name + " against " + first;
            assertThat(head(document)).as(which).isEqualTo(head(model));
            assertThat(units(document)).as(which).isEqualTo(units(model));
            assertThat(mentions(document)).as(which).isEqualTo(mentions(model));
            assertThat(citations(document)).as(which).isEqualTo(citations(model));
        });
    }

    /** Numbers that only the metadata of a form have, and what only a page around the paper shows, make no difference. */
    private static List<Object> head(ExtractedDocument document) {
        DocumentHead head = document.structure().head();
        List<Object> said = new ArrayList<>();
        said.add(head.kind());
        said.add(String.valueOf(head.title()));
        said.add(String.valueOf(head.date()));
        said.add(String.valueOf(head.dateBasis()));
        said.add(String.valueOf(head.submitted()));
        said.add(String.valueOf(head.received()));
        said.add(String.valueOf(head.subject()));
        said.add(head.askers());
        said.add(head.senders());
        return said;
    }

    private static List<String> units(ExtractedDocument document) {
        return document.structure().units().stream()
                .map(unit ->
                        unit.id() + anchor(unit) + " " + letters(unit.text().value()))
                .toList();
    }

    private static String anchor(Unit unit) {
        return unit instanceof Unit.Footnote note ? "<" + note.anchoredIn() : "";
    }

    /** Paragraphs, dashes and quotation marks differ between forms. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").replace('–', '-').replace('‑', '-');
    }

    private static List<String> mentions(ExtractedDocument document) {
        return document.mentions().stream()
                .map((Mention mention) -> mention.unit() + " " + mention.id() + " " + letters(mention.text()))
                .toList();
    }

    private static List<String> citations(ExtractedDocument document) {
        return document.citations().stream()
                .map((Citation citation) ->
                        citation.unit() + " " + citation.target().code() + " " + letters(citation.text()))
                .toList();
    }
}
