package nl.kamergraaf.mention.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoundEvidenceTests {

    @Test
    void holdsWhatWasAdded() {
        FoundEvidence evidence = new FoundEvidence();
        assertThat(evidence.isEmpty()).isTrue();
        assertThat(evidence.contains("date")).isFalse();
        for (int i = 0; i < 30; i++) {
            evidence.add("date");
            evidence.add("date " + i);
        }
        assertThat(evidence.isEmpty()).isFalse();
        assertThat(evidence.contains("date")).isTrue();
        assertThat(evidence.contains("date 29")).isTrue();
        assertThat(evidence.contains("date 30")).isFalse();
    }
}
