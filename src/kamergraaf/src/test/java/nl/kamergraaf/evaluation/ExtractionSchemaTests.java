package nl.kamergraaf.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractionSchemaTests {

    private static final String VALID =
            """
            {
              "source": "ah-tk-20312032-9012.pdf",
              "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
              "mediaType": "application/pdf",
              "document": {
                "kind": "answers",
                "title": "Vragen van het lid Duinstra (D66)",
                "date": "2031-12-02",
                "dateBasis": "received",
                "identifiers": ["ah-tk-20312032-9012"],
                "askers": [{"name": "Duinstra", "party": "D66"}],
                "senders": [{"name": null, "role": "Minister van Economische Zaken"}],
                "language": "nl"
              },
              "units": [
                {"id": "H", "kind": "heading", "text": "Vragen van het lid Duinstra"},
                {"id": "Q1", "kind": "question", "numbers": [1], "text": "Klopt dit?"},
                {"id": "A2,3,6", "kind": "answer", "numbers": [2, 3, 6], "text": "Ja, in China."},
                {"id": "S1", "kind": "section", "heading": null, "text": "Inleiding"},
                {"id": "F1b", "kind": "footnote", "mark": "1", "anchoredIn": "Q1", "text": "Zie vraag 2."}
              ],
              "mentions": [
                {"unit": "A2,3,6", "type": "country", "text": "China", "id": "CN", "name": "China", "start": 7, "end": 12,
                 "page": 2, "boxes": [{"page": 2, "x": 80.5, "y": 100, "width": 20.1, "height": 9}]}
              ],
              "citations": [
                {"unit": "F1b", "text": "vraag 2", "target": "#Q2", "start": 4, "end": 11},
                {"unit": "S1", "text": "Inleiding", "target": null, "start": 0, "end": 9, "date": "2031-03",
                 "title": null, "authors": ["Duinstra"], "resolved": "kst-99310-7", "basis": "author", "confidence": 0.8}
              ],
              "diagnostics": [{"code": "no-date-line", "unit": null, "message": "No date line."}]
            }
            """;

    private final ExtractionSchema schema = ExtractionSchema.load();

    @Test
    void takesAnExtractionWithAddedFields() {
        assertThat(schema.violations(VALID)).isEmpty();
    }

    @Test
    void takesAFailureWithItsReason() {
        String failed =
                """
                {"source": "a.pdf", "sha256": null, "mediaType": null, "outcome": "failed", "document": null,
                 "units": [], "mentions": [], "citations": [],
                 "diagnostics": [{"code": "encrypted", "unit": null, "message": "needs a password"}]}
                """;
        assertThat(schema.violations(failed)).isEmpty();
        assertThat(schema.violations(failed.replace("failed", "extracted"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "kind": "answers"             | "kind": "answer"
                    "dateBasis": "received"       | "dateBasis": null
                    "date": "2031-12-02"          | "date": "2 december 2031"
                    "date": "2031-12-02"          | "date": null
                    {"name": null, "role": "Minister van Economische Zaken"} | {"name": null, "role": null}
                    "name": "Duinstra", "party"   | "name": "", "party"
                    "id": "Q1", "kind"            | "id": "A1", "kind"
                    "numbers": [1]                | "numbers": []
                    "numbers": [1]                | "numbers": ["1"]
                    "mark": "1",                  | "note": "1",
                    "heading": null               | "header": null
                    "id": "CN"                    | "id": "China"
                    "start": 7                    | "start": -1
                    "unit": "A2,3,6", "type"      | "unit": "A2, 3 en 6", "type"
                    "type": "country"             | "type": "state"
                    "target": "#Q2"               | "target": ""
                    "target": null                | "goal": null
                    "date": "2031-03"             | "date": "2031-13"
                    "confidence": 0.8             | "confidence": 80
                    "page": 2, "boxes"            | "page": 0, "boxes"
                    {"page": 2, "x"               | {"page": 0, "x"
                    "height": 9}                  | "depth": 9}
                    "code": "no-date-line"        | "code": "No date line"
                    "sha256": "e3b0c442           | "sha256": "E3B0C442
                    """)
    void refuses(String right, String wrong) {
        assertThat(VALID).contains(right);
        assertThat(schema.violations(VALID.replace(right, wrong))).isNotEmpty();
    }
}
