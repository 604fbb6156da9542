package nl.kamergraaf.structure.head;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.structure.ClerkStructureParser;
import nl.kamergraaf.text.SourceText;

/** Reads the heads of texts, and shows what they tell in a line. */
final class Heads {

    private Heads() {}

    static DocumentHead head(String text, Map<String, List<String>> metadata) {
        return ClerkStructureParser.standard()
                .parse(new SourceDocument("9.txt", "0", "text/plain", metadata, SourceText.plain(text), List.of()))
                .head();
    }

    static DocumentHead head(String text) {
        return head(text, Map.of());
    }

    static String askers(DocumentHead head) {
        return head.askers().stream()
                .map(asker -> asker.name() + (asker.party() == null ? "" : "/" + asker.party()))
                .collect(Collectors.joining("; "));
    }

    static String senders(DocumentHead head) {
        return head.senders().stream()
                .map(sender -> sender.name() + " = " + sender.role())
                .collect(Collectors.joining("; "));
    }

    static String identifiers(DocumentHead head) {
        return head.identifiers().stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
