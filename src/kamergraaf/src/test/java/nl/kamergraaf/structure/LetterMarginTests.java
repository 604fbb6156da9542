package nl.kamergraaf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterMarginTests {

    private static List<String> margins(String text) {
        return LetterMargin.find(Lines.of(text)).stream()
                .map(span -> span.in(text))
                .toList();
    }

    @Test
    void aLabelAndItsValueBelowTheNameOfADirectorate() {
        assertThat(margins("De kabel is\nDirectie Zeezaken\nOnze Referentie\nZV-2032/90417\nlang.\n"))
                .containsExactly("Directie Zeezaken\nOnze Referentie\nZV-2032/90417\n");
    }

    @Test
    void whiteSpaceAroundAndBetweenItsLinesMakesNoDifference() {
        assertThat(
                        margins(
                                "De kabel is\n \u00a0 Directie Zeezaken \n   \n\tOnze Referentie\u00a0\n \u00a0\n  ZV-2032/90417 \nlang.\n"))
                .containsExactly(
                        " \u00a0 Directie Zeezaken \n   \n\tOnze Referentie\u00a0\n \u00a0\n  ZV-2032/90417 \n");
    }

    @Test
    void oneAfterTheOther() {
        assertThat(margins("Ons kenmerk\nZV-2032/90417\nDatum\n14 augustus 2032\nlang.\n"))
                .containsExactly("Ons kenmerk\nZV-2032/90417\n", "Datum\n14 augustus 2032\n");
    }

    @Test
    void aLabelWithoutAValueIsText() {
        assertThat(margins("Bijlagen\n\nDe kabel is lang.\n")).isEmpty();
        assertThat(margins("Datum\nWanneer is vraag 3 beantwoord?\n")).isEmpty();
        assertThat(margins("De Datum\n14 augustus 2032\n")).isEmpty();
        assertThat(margins("Datum\nVraag 3\n")).isEmpty();
    }

    @Test
    void anyTextAtAll() {
        for (String text :
                List.of("", "\n", " ".repeat(90), "Datum", "Datum\n", "Onze Referentie\n" + " ".repeat(90))) {
            assertThat(margins(text)).isEmpty();
        }
    }

    private static List<String> addresses(String text) {
        return AddressBlock.find(Lines.of(text)).stream()
                .map(span -> span.in(text))
                .toList();
    }

    @Test
    void theSendersAddressWithTheNamesAboveIt() {
        String address =
                "Directoraat-Generaal\nZee en Kust\nKabelkade 12\n9999 ZK Duindorp\nPostbus 20701\n9998 ZK Duindorp\n"
                        + "www.zeezaken.example\n";
        assertThat(addresses("De kabel ligt er sinds het jaar waarin hij gelegd werd.\n" + address
                        + "En hij ligt er nog.\n"))
                .containsExactly(address);
        String contact =
                "Dienst Kabels\nBezoekadres\nKabelkade 12\nDuindorp\nT 099 042 42 42\nkabels@zeezaken.example\n";
        assertThat(addresses("Geachte voorzitter,\n" + contact + "\nDe kabel ligt er nog.\n"))
                .hasSize(1);
    }

    @Test
    void whoIsWrittenToIsNoSender() {
        assertThat(
                        addresses(
                                "Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20998\n9998 EA DUINDORP\n"))
                .isEmpty();
        assertThat(
                        addresses(
                                "Zie ook:\nwww.kabels.example\nwww.schepen.example\nwww.zeezaken.example\nkust@zeezaken.example\n"))
                .isEmpty();
        assertThat(addresses("Zie www.zeezaken.example\nen Kabelkade 12\n")).isEmpty();
    }
}
