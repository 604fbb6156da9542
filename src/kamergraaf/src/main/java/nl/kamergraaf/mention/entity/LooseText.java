package nl.kamergraaf.mention.entity;

import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;

/**
 * Tells whether a document lost the spaces where its lines ended. The reader of the file said so by a diagnostic
 * {@code joined-words}, and put back the spaces that it was sure of; or the text has commas and full stops with a letter right
 * behind them ("Zo nee,waarom niet", "is bekend.Daarom"), which a typist hardly ever writes.
 */
final class LooseText {

    private static final String JOINED = "joined-words";
    private static final int ENOUGH = 2;

    private LooseText() {}

    static boolean is(DocumentStructure document) {
        if (document.source().diagnostics().stream()
                .anyMatch(each -> each.code().equals(JOINED))) {
            return true;
        }
        int seams = 0;
        for (Unit unit : document.units()) {
            seams += seams(unit.text().value());
            if (seams >= ENOUGH) {
                return true;
            }
        }
        return false;
    }

    private static int seams(String text) {
        int seams = 0;
        for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
            if (isSmall(text, at - 2) && isSmall(text, at - 1) && isSmall(text, at + 1) && isSmall(text, at + 2)) {
                seams++;
            }
        }
        for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
            if (isSmall(text, at - 1)
                    && at + 2 < text.length()
                    && isSmall(text, at + 2)
                    && text.charAt(at + 1) >= 'A'
                    && text.charAt(at + 1) <= 'Z') {
                seams++;
            }
        }
        for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            if (isSmall(text, at - 1)
                    && isSmall(text, at - 2)
                    && isSmall(text, at - 3)
                    && isSmall(text, at - 4)
                    && isSmall(text, at + 2)
                    && text.charAt(at + 1) >= 'A'
                    && text.charAt(at + 1) <= 'Z') {
                seams++;
            }
        }
        return seams;
    }

    private static boolean isSmall(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }
}
