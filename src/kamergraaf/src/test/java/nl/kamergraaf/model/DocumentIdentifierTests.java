package nl.kamergraaf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdentifierTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2031Z01234; Zaak",
                "2031D01234; TkDocument",
                "kst-99735-209; Kamerstuk",
                "kst-99775-V-39; Kamerstuk",
                "kst-99501-02-2498; Kamerstuk",
                "kst-99261-B; Kamerstuk",
                "kst-CLXXXIV-G; Kamerstuk",
                "dossier-CLXXXIV; Dossier",
                "dossier-99735; Dossier",
                "dossier-99775-V; Dossier",
                "ah-tk-20312032-354; Aanhangsel",
                "h-tk-20312032-22-8; Handelingen",
                "h-tk-20312032-22; Handelingen",
                "kv-tk-2031Z10359; WrittenQuestions",
                "stb-2031-123; Gazette",
                "ECLI:NL:HR:2031:2006; Ecli",
                "CELEX:32031R0679; Celex",
                "COM(2031) 123; EuDocument",
                "S/RES/9334; UnDocument",
                "TZ203106-026; Toezegging"
            })
    void readsWhatItWrites(String canonical, String type) {
        DocumentIdentifier identifier = DocumentIdentifier.parse(canonical);

        assertThat(identifier).hasToString(canonical);
        assertThat(identifier.getClass().getSimpleName()).isEqualTo(type);
        assertThat(DocumentIdentifier.parse(canonical)).isEqualTo(identifier);
    }

    @Test
    void takesADossierApart() {
        assertThat(DocumentIdentifier.parse("kst-99775-V-39"))
                .isEqualTo(new DocumentIdentifier.Kamerstuk(new DocumentIdentifier.Dossier("99775", "V"), "39"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BZDOC-693942081-24", "2031Z0123", "kst-", "kst-VI-7", "CELEX:1", "ah-xx-20312032-1"})
    void refusesWhatIsNone(String text) {
        assertThat(DocumentIdentifier.canParse(text)).isFalse();
        assertThatThrownBy(() -> DocumentIdentifier.parse(text)).hasMessageContaining("\"" + text + "\"");
    }
}
