package nl.kamergraaf.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperIdentityTests {

    private static PaperRecord paperRecord(String id, @Nullable String kind, String date, String... identifiers) {
        return new PaperRecord(
                id, true, id, id, "text/plain", id, kind, List.of(identifiers), null, date.isEmpty() ? null : date);
    }

    /** Reads "a answers 2031Z00001 PROEF-1, b letter@2031-01-02 PROEF-1". */
    private static List<PaperRecord> read(String text) {
        List<PaperRecord> records = new ArrayList<>();
        for (String each : text.split(",")) {
            String[] words = each.strip().split(" ");
            String[] kind = words[1].split("@");
            records.add(paperRecord(
                    words[0],
                    kind[0].equals("-") ? null : kind[0],
                    kind.length > 1 ? kind[1] : "",
                    Arrays.copyOfRange(words, 2, words.length)));
        }
        return records;
    }

    private static String show(List<Paper> papers) {
        return papers.stream()
                .map(paper -> paper.id()
                        + paper.records().stream().map(PaperRecord::id).sorted().toList())
                .collect(Collectors.joining(" "))
                .replace(", ", ",");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a letter kst-99999-1, b answers kst-99999-1                                   | kst-99999-1[a,b]
                    a answers ah-tk-20312032-1 2031Z00001, b answers 2031Z00001 PROEF-1, c answers PROEF-1 | ah-tk-20312032-1[a,b,c]
                    a answers 2031Z00001, b questions 2031Z00001                                  | 2031Z00001/answers[a] 2031Z00001/questions[b]
                    a letter PROEF-1, b answers PROEF-1                                           | PROEF-1/answers[b] PROEF-1/letter[a]
                    a letter kst-99999-1 PROEF-1, b letter kst-99999-2 PROEF-1, c letter PROEF-1  | kst-99999-1[a] kst-99999-2[b] sha256:c[c]
                    a letter@2031-01-01 PROEF-1, b letter@2031-06-01 PROEF-1                      | sha256:a[a] sha256:b[b]
                    a letter@2031-01-01 PROEF-1, b letter@2031-01-20 PROEF-1                      | PROEF-1/letter[a,b]
                    a letter dossier-99999, b letter dossier-99999                                | sha256:a[a] sha256:b[b]
                    a - 2031Z00001, b - 2031Z00001                                                | sha256:a[a] sha256:b[b]
                    """)
    void tellsWhichRecordsAreOfOnePaper(String records, String papers) {
        assertThat(show(PaperIdentity.group(read(records)))).isEqualTo(papers);
    }

    @Test
    void aNumberThatVeryManyShareTellsNothing() {
        List<PaperRecord> records = new ArrayList<>();
        for (int i = 0; i <= PaperIdentity.MOST_SHARING; i++) {
            records.add(paperRecord("r" + i, "letter", "", "2500EA"));
        }
        assertThat(PaperIdentity.group(records)).hasSize(records.size());
        assertThat(PaperIdentity.group(records.subList(1, records.size()))).hasSize(1);
    }

    @Test
    void orderMakesNoDifference() {
        Random random = new Random(5);
        String[] kinds = {"letter", "answers", "questions"};
        for (int round = 0; round < 200; round++) {
            List<PaperRecord> records = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                List<String> identifiers = new ArrayList<>();
                for (String form : List.of("kst-99999-%d", "2031Z0000%d", "PROEF-%d", "ah-tk-20312032-%d")) {
                    if (random.nextInt(3) == 0) {
                        identifiers.add(form.formatted(random.nextInt(3)));
                    }
                }
                records.add(paperRecord("r" + i, kinds[random.nextInt(3)], "", identifiers.toArray(String[]::new)));
            }
            String expected = show(PaperIdentity.group(records));
            for (int again = 0; again < 5; again++) {
                Collections.shuffle(records, random);
                assertThat(show(PaperIdentity.group(records))).isEqualTo(expected);
            }
        }
    }
}
