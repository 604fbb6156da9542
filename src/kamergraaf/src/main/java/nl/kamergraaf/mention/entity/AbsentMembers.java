package nl.kamergraaf.mention.entity;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.mention.entity.PersonNames.Name;

/** Finds those who are not there, at the start of a line: "Van Wilgen, Eik en Beuk, wegens verblijf buitenslands". */
final class AbsentMembers {

    private static final int MOST = 30;

    private final AnnouncedNames names;

    AbsentMembers(AnnouncedNames names) {
        this.names = names;
    }

    /** Adds the persons of a line that begins at a token; returns the token after them, or the token itself. */
    int find(TextView view, int token, List<Candidate> found) {
        if (token > 0 && !view.is(token - 1, '\n')) {
            return token;
        }
        Name first = names.at(view, token);
        if (first == null || !view.is(first.last() + 1, ',') && !view.is(first.last() + 1, "en")) {
            return token;
        }
        List<Name> listed = new ArrayList<>();
        int at = token;
        while (listed.size() < MOST) {
            Name name = names.at(view, at);
            if (name == null) {
                return token;
            }
            listed.add(name);
            at = name.last() + 1;
            if (view.is(at, ',')) {
                at++;
                if (view.is(at, "wegens")) {
                    listed.forEach(each -> AnnouncedNames.add(view, each, null, Candidate.KNOWN, found));
                    return at;
                }
            } else if (view.is(at, "en")) {
                at++;
            } else {
                return token;
            }
        }
        return token;
    }
}
