package nl.kamergraaf.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScorerTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String TRUTH =
            """
            {
              "source": "a.txt",
              "document": {"kind": "answers", "date": null, "alsoDates": ["2031-12-02"], "identifiers": ["2031Z90417"],
                "alsoIdentifiers": ["ah-tk-20312032-9012"], "askers": [{"name": "Van der Duin", "party": null}],
                "senders": [{"name": null, "role": "Minister van Defensie"}]},
              "units": [
                {"id": "Q1", "begins": "Klopt het", "ends": "bericht?", "free_of": ["bericht?1"]},
                {"id": "A1", "begins": "Ja.", "contains": ["in de Noordzee"]},
                {"id": "S", "contains": ["eerste", "tweede"]},
                {"id": "F1", "mark": "1", "anchoredIn": "Q1"}
              ],
              "mentions": [
                {"unit": "A1", "type": "country", "id": "NO"},
                {"unit": "A1", "type": "country", "id": "IS"},
                {"unit": "A1", "type": "organisation", "name": "Verenigde Naties", "also": ["VN"]},
                {"unit": "S", "type": "person", "name": "J.M. de Wadloper", "also": ["De Wadloper"]}
              ],
              "citations": [
                {"unit": "A1", "text": "de brief (Kamerstuk 99 310, nr. 7)", "target": "kst-99310-7", "also": ["kst-99310-07"]},
                {"unit": "A1", "text": "het antwoord op vraag 2", "target": "#A2"},
                {"unit": "A1", "text": "de motie-Van der Duin c.s. over zeekabels", "target": null}
              ],
              "optional": [
                {"unit": "A1", "type": "country", "id": "DE"},
                {"unit": "A1", "type": "citation", "text": "dit bericht", "target": null}
              ]
            }
            """;

    private static final String FOUND =
            """
            {
              "source": "map/a.txt",
              "document": {"kind": "answers", "date": "2031-12-02", "identifiers": ["2031Z90417", "ah-tk-20312032-9012"],
                "askers": [{"name": "T. van derDuin", "party": null}],
                "senders": [{"name": "Hoogwater", "role": "minister van Defensie"}]},
              "units": [
                {"id": "Q1", "text": "Klopt het bericht?"},
                {"id": "A1", "text": "Ja. In de Oostzee."},
                {"id": "S1", "text": "Het eerste."},
                {"id": "S2", "text": "Het tweede."},
                {"id": "F1b", "text": "Zie boven."},
                {"id": "Q2", "text": "Wat nu?"}
              ],
              "mentions": [
                {"unit": "A1", "type": "country", "id": "NO"},
                {"unit": "A1", "type": "country", "id": "DE"},
                {"unit": "A1", "type": "country", "id": "FR"},
                {"unit": "A1", "type": "organisation", "text": "de VN", "name": "de VN"},
                {"unit": "A1", "type": "organisation", "text": "Verenigde Naties", "name": "Verenigde Naties"},
                {"unit": "S2", "type": "person", "text": "De Wadloper", "name": "De Wadloper"}
              ],
              "citations": [
                {"unit": "A1", "text": "Kamerstuk 99 310, nr. 7", "target": "kst-99310-07"},
                {"unit": "A1", "text": "antwoord op vraag 3", "target": "#A3"},
                {"unit": "A1", "text": "motie-Van der Duin c.s.", "target": null},
                {"unit": "A1", "text": "dit bericht", "target": null},
                {"unit": "A1", "text": "een nota", "target": null}
              ]
            }
            """;

    private final Map<String, Score> scores =
            Scorer.score(List.of(JSON.readTree(TRUTH)), Map.of("a.txt", JSON.readTree(FOUND)));

    @ParameterizedTest
    @CsvSource({
        "structure, 2, 1, 0",
        "text, 3, 0, 1",
        "footnotes, 1, 0, 0",
        "kind, 1, 0, 0",
        "date-of-document, 1, 0, 0",
        "askers, 1, 0, 0",
        "senders, 1, 0, 0",
        "identifiers, 1, 0, 0",
        "country, 1, 1, 1",
        "organisation, 1, 0, 0",
        "person, 1, 0, 0",
        "date, 0, 0, 0",
        "citation, 1, 0, 0",
        "internal-reference, 0, 1, 1",
        "textual-reference, 1, 1, 0"
    })
    void counts(String aspect, int right, int surplus, int missed) {
        Score score = scores.get(aspect);
        assertThat(List.of(score.right(), score.surplus(), score.missed()))
                .as(() -> String.join("; ", score.log()))
                .containsExactly(right, surplus, missed);
    }

    @Test
    void figuresFollowFromTheCounts() {
        assertThat(scores.get("country").f1()).isEqualTo(0.5);
        assertThat(scores.get("structure").recall()).isEqualTo(1);
        assertThat(scores.get("date").f1()).as("nothing to find, nothing found").isEqualTo(1);
    }

    @Test
    void aDocumentThatWasNotReadIsMissed() {
        JsonNode failed = JSON.readTree("{\"source\": \"a.txt\", \"document\": null, \"units\": []}");
        Map<String, Score> missed = Scorer.score(List.of(JSON.readTree(TRUTH)), Map.of("a.txt", failed));
        assertThat(missed.get("structure").missed()).isEqualTo(2);
        assertThat(missed.get("citation").missed()).isEqualTo(1);
    }

    @Test
    void floorsOnlyRise() {
        String raised = Floors.raised(Map.of("country", 0.9, "structure", 0.1), scores);
        assertThat(Floors.parse(raised)).containsEntry("country", 0.9).containsEntry("structure", 0.8);
        assertThat(Floors.below(Map.of("country", 0.9), scores)).containsExactly("country 0.5000 < 0.900");
    }
}
