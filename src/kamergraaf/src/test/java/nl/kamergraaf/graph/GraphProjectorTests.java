package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.model.Asker;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.MappedText;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphProjectorTests {

    private static final MappedText TWO = MappedText.verbatim("Klopt dat? En dat van China en China?", 0);
    private static final MappedText REPLY = MappedText.verbatim("Zie de brief (kenmerk 2098Z00001) en vraag 3.", 0);
    private static final MappedText NOTE = MappedText.verbatim("https://voorbeeld.example/a", 0);

    private static DocumentHead head(String... identifiers) {
        return new DocumentHead(
                DocumentKind.ANSWERS,
                "Antwoorden op vragen van De Proef (PVX)",
                LocalDate.of(2098, 3, 4),
                DateBasis.DATELINE,
                null,
                null,
                null,
                Stream.of(identifiers)
                        .map(each -> DocumentIdentifier.tryParse(each)
                                .orElseGet(() -> new DocumentIdentifier.MinistryReference(each)))
                        .toList(),
                List.of(new Asker("De Proef", "PVX")),
                List.of(new Sender(null, "Minister van Proeven")),
                null);
    }

    private static Citation citation(String unit, String text, int start, Citation.Target target) {
        Span span = new Span(start, start + text.length());
        return new Citation(unit, span, text, span, target, "test", Citation.Detail.NONE);
    }

    private static ExtractedDocument document(DocumentHead head) {
        SourceDocument source = new SourceDocument(
                "proef.txt", "ab12", "text/plain", Map.of(), SourceText.plain(TWO.value()), List.of());
        List<Unit> units = List.of(
                new Unit.Question(List.of(2, 3), TWO, List.of(), List.of()),
                new Unit.Answer(List.of(2, 3), REPLY, List.of(), List.of()),
                footnote("A2,3"));
        List<Mention> mentions = List.of(
                new Mention.Country("Q2,3", new Span(22, 27), "China", "CN", "China"),
                new Mention.Country("Q2,3", new Span(31, 36), "China", "CN", "China"));
        List<Citation> citations = List.of(
                citation("A2,3", "2098Z00001", 22, new Citation.Identified(new DocumentIdentifier.Zaak("2098Z00001"))),
                citation("A2,3", "vraag 3", 37, new Citation.Internal("Q3")),
                citation("A2,3", "vraag 9", 37, new Citation.Internal("Q9")),
                citation("F1", NOTE.value(), 0, new Citation.Web(NOTE.value())));
        return new ExtractedDocument(
                new DocumentStructure(source, head, units, List.of(), List.of()), mentions, citations, List.of());
    }

    private static Unit footnote(@Nullable String anchoredIn) {
        return new Unit.Footnote("F1", "1", anchoredIn, NOTE, List.of(), List.of());
    }

    private static List<String> pairs(GraphDelta delta, GraphTable table, String from, String to) {
        return delta.rows(table).stream()
                .map(row -> row.get(from) + " > " + row.get(to))
                .toList();
    }

    private final GraphDelta delta = GraphProjector.project(document(head("kst-99999-7", "2098Z00002")));

    @Test
    void everyQuestionNumberIsANodeAndOneAnswerAnswersThemAll() {
        assertThat(delta.rows(GraphTable.QUESTIONS))
                .extracting(row -> row.get("part"))
                .containsExactly("Q2", "Q3");
        assertThat(delta.rows(GraphTable.ANSWERS)).hasSize(1);
        assertThat(pairs(delta, GraphTable.ANSWERED, "from", "to")).containsExactly("A2,3 > Q2", "A2,3 > Q3");
    }

    @Test
    void aFootnoteHangsOnThePartThatCarriedItsMark() {
        assertThat(pairs(delta, GraphTable.NOTED, "from", "to")).containsExactly("A2,3 > F1");
    }

    @Test
    void aReferenceMeansOneOfTheQuestionsUnderAHeadingAndNoneThatIsNotThere() {
        assertThat(pairs(delta, GraphTable.REFERENCES, "from", "to")).containsExactly("A2,3 > Q3");
    }

    @Test
    void citationsKeepWhatTheTextSays() {
        assertThat(delta.rows(GraphTable.CITATIONS))
                .extracting(row -> row.get("from") + " > " + ((Map<?, ?>) row.get("properties")).get("target"))
                .containsExactly("A2,3 > 2098Z00001", "F1 > https://voorbeeld.example/a");
    }

    @Test
    void mentionsOfOneThingAreOneRowAPart() {
        assertThat(delta.rows(GraphTable.COUNTRIES)).hasSize(2).allSatisfy(row -> assertThat(row)
                .containsEntry("key", "CN")
                .containsEntry("count", 2)
                .containsEntry("starts", List.of(22, 31)));
    }

    @Test
    void datesLieWithinMonthsAndYears() {
        assertThat(pairs(delta, GraphTable.DATES, "value", "parent"))
                .containsExactly("2098-03-04 > 2098-03", "2098-03 > 2098", "2098 > ");
    }

    @Test
    void whatIsOnRecordIsWhatThePaperSaysOfItself() {
        assertThat(delta.paperRecord().identifiers()).containsExactly("kst-99999-7", "2098Z00002");
        assertThat(delta.paperRecord().kind()).isEqualTo("answers");
        assertThat(delta.properties())
                .containsEntry("authors", List.of("de-proef"))
                .containsEntry("author", "proef");
    }

    @Test
    void rowsThatWereKeptAreReadAgainAsTheyWere() {
        GraphDelta read = GraphDelta.read(delta.paperRecord(), delta.bytes());

        assertThat(sorted(read.properties())).isEqualTo(sorted(delta.properties()));
        for (GraphTable table : GraphTable.values()) {
            assertThat(sorted(read.rows(table))).as(table.code()).isEqualTo(sorted(delta.rows(table)));
        }
    }

    private static List<String> sorted(List<Map<String, Object>> rows) {
        return rows.stream().map(GraphProjectorTests::sorted).toList();
    }

    private static String sorted(Map<?, ?> row) {
        Map<String, Object> copy = new java.util.TreeMap<>();
        row.forEach(
                (key, value) -> copy.put(String.valueOf(key), value instanceof Map<?, ?> map ? sorted(map) : value));
        return copy.toString();
    }

    @Test
    void theSameDocumentGivesTheSameFingerprint() {
        assertThat(GraphProjector.project(document(head("kst-99999-7", "2098Z00002")))
                        .paperRecord()
                        .fingerprint())
                .isEqualTo(delta.paperRecord().fingerprint());
        assertThat(GraphProjector.project(document(head("kst-99999-8")))
                        .paperRecord()
                        .fingerprint())
                .isNotEqualTo(delta.paperRecord().fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    2098Z00002 ah-tk-20972098-5 kst-99999-7 ; kst-99999-7
                    PROEF-1-2 2098Z00002 ah-tk-20972098-5   ; ah-tk-20972098-5
                    2098Z00002 PROEF-1-2                    ; PROEF-1-2/answers
                    2098Z00002                              ; 2098Z00002/answers
                    dossier-99999                           ; sha256:ab12
                    """)
    void theMostOfficialIdentifierNamesTheNode(String identifiers, String expected) {
        assertThat(GraphProjector.project(document(head(identifiers.split(" "))))
                        .documentId())
                .isEqualTo(expected);
    }
}
