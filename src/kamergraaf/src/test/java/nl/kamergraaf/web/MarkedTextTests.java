package nl.kamergraaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.EntityRef;
import nl.kamergraaf.query.EntityType;
import nl.kamergraaf.query.Paper.CitationOut;
import nl.kamergraaf.query.Paper.Mention;
import nl.kamergraaf.query.Paper.Part;
import nl.kamergraaf.query.Paper.PartKind;
import nl.kamergraaf.query.Paper.Reference;
import nl.kamergraaf.web.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTests {

    private static final String TEXT = "Zie mijn brief van 3 maart 2031 (Kamerstuk 99 310, nr. 7) en antwoord 5.";

    static DocumentRef paper(String id) {
        return new DocumentRef(id, true, "letter", id, null, "2031-03-03", 1);
    }

    static CitationOut citation(String text, String target) {
        int start = TEXT.indexOf(text);
        return new CitationOut(
                text, start, start + text.length(), 1, "identifier", 1, paper(target), List.of(), null, null, false);
    }

    static Part part(String text, List<Mention> mentions, List<CitationOut> citations, List<Reference> references) {
        return new Part(
                "p#A1",
                PartKind.ANSWER,
                "A1",
                1,
                "Antwoord 1",
                null,
                text,
                1,
                null,
                List.of(1),
                null,
                List.of(),
                List.of(),
                mentions,
                citations,
                references);
    }

    private static Mention date(String text) {
        return new Mention(
                new EntityRef(EntityType.DATE, "2031-03-03", text), List.of(text), List.of(TEXT.indexOf(text)));
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void citationsGoBeforeMentionsWithinThem() {
        int reference = TEXT.indexOf("antwoord 5");
        List<Piece> pieces = MarkedText.pieces(part(
                TEXT,
                List.of(date("3 maart 2031")),
                List.of(citation("brief van 3 maart 2031 (Kamerstuk 99 310, nr. 7)", "kst-99310-7")),
                List.of(new Reference("antwoord 5", reference, reference + 10, "p#A5"))));
        assertThat(pieces.stream().map(Piece::style))
                .containsExactly("plain", "citation", "plain", "reference", "plain");
        assertThat(joined(pieces)).isEqualTo(TEXT);
    }

    @Test
    void wordsThatNameSeveralPapersAreOnePiece() {
        List<Piece> pieces = MarkedText.pieces(part(
                TEXT,
                List.of(),
                List.of(citation("Kamerstuk 99 310, nr. 7", "a"), citation("Kamerstuk 99 310, nr. 7", "b")),
                List.of()));
        assertThat(pieces).hasSize(3);
        assertThat(pieces.get(1).citations()).hasSize(2);
    }

    @Test
    void piecesAreTheTextWhateverTheMarks() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Mention> mentions = new ArrayList<>();
            List<CitationOut> citations = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int start = random.nextInt(TEXT.length() + 10) - 5;
                int end = start + random.nextInt(12);
                mentions.add(new Mention(
                        new EntityRef(EntityType.PLACE, "x", "x"), List.of("x".repeat(end - start)), List.of(start)));
                citations.add(new CitationOut(
                        "x", end, start + i, null, "url", .5, paper("y"), List.of(), null, null, false));
            }
            assertThat(joined(MarkedText.pieces(part(TEXT, mentions, citations, List.of()))))
                    .isEqualTo(TEXT);
        }
    }
}
