package nl.kamergraaf.structure.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.model.Sender;
import org.jspecify.annotations.Nullable;

/**
 * The signatures under a letter: a line with an office ("De Minister van Zeezaken,") and, on it or below it, who holds it.
 * A sentence that begins with an office goes on with a verb and is none.
 */
final class Signatures {

    private static final int MOST_LINES = 3;

    private final Offices offices;

    Signatures(Offices offices) {
        this.offices = offices;
    }

    List<Sender> in(List<String> lines) {
        List<Sender> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!startsWithOffice(line)) {
                continue;
            }
            Optional<Sender> signed = signature(lines, i);
            signed.ifPresent(found::add);
        }
        return found;
    }

    private static boolean startsWithOffice(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("de ") ? lower.substring(3) : lower;
        return bare.startsWith("minister") || bare.startsWith("staatssecretaris");
    }

    private Optional<Sender> signature(List<String> lines, int first) {
        int last = first;
        StringBuilder text = new StringBuilder(lines.get(first));
        Offices.Office office = only(text.toString());
        StringBuilder longer = new StringBuilder(text);
        for (int i = first + 1; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            longer.append(' ').append(lines.get(i));
            Offices.Office whole = only(longer.toString());
            if (whole != null && whole.listed() && ends(longer, whole)) {
                office = whole;
                last = i;
                text = new StringBuilder(longer);
            }
        }
        if (office == null) {
            return Optional.empty();
        }
        if (ends(text, office)) {
            return below(lines, last + 1, office.role());
        }
        String rest = text.substring(office.end()).strip();
        String role = office.role();
        return rest.startsWith(",")
                ? PersonName.of(rest.substring(1)).map(name -> new Sender(name, role))
                : Optional.empty();
    }

    /** Returns the last office of a line that begins with one: "De Minister van Zeezaken en de Minister van Wind". */
    private Offices.@Nullable Office only(String text) {
        List<Offices.Office> list = offices.list(text, 0);
        return list.isEmpty() ? null : list.get(list.size() - 1);
    }

    private static boolean ends(CharSequence text, Offices.Office office) {
        String rest = text.subSequence(office.end(), text.length()).toString().strip();
        return rest.isEmpty() || rest.equals(",");
    }

    /** The name under an office; "namens deze" says that someone else signed for it. */
    private static Optional<Sender> below(List<String> lines, int from, String role) {
        if (from >= lines.size()) {
            return Optional.of(new Sender(null, role));
        }
        String next = lines.get(from);
        String lower = next.toLowerCase(Locale.ROOT);
        if (lower.startsWith("namens deze") || lower.startsWith("voor deze") || lower.startsWith("overeenkomstig")) {
            return Optional.of(new Sender(null, role));
        }
        return PersonName.of(next).map(name -> new Sender(name, role));
    }
}
