package nl.kamergraaf.mention.entity;

import java.util.HashMap;
import java.util.Map;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.lexicon.PhraseTrie.Case;
import nl.kamergraaf.lexicon.Table;
import nl.kamergraaf.lexicon.Vocabulary;

/**
 * Persons whom papers name without saying who they are, by a surname that hardly anybody else bears: "Poetin", "Macron". The
 * list {@code persons} has the columns {@code name}, the full name by which the person is known, and {@code aliases}, the
 * surname and other spellings.
 */
final class PublicFigures {

    private final PhraseTrie<String> forms;
    private final Map<String, String> names = new HashMap<>();

    private PublicFigures(Table table, Vocabulary vocabulary) {
        PhraseTrie.Builder<String> builder = PhraseTrie.builder(vocabulary);
        for (Table.Row row : table.rows()) {
            String name = row.required("name");
            add(name, name, builder);
            row.list("aliases").forEach(alias -> add(alias, name, builder));
        }
        forms = builder.build();
    }

    /** Returns the list, whose words are added to a vocabulary. */
    static PublicFigures load(Vocabulary vocabulary) {
        return new PublicFigures(Table.load("persons"), vocabulary);
    }

    private void add(String form, String name, PhraseTrie.Builder<String> builder) {
        if (names.putIfAbsent(form, name) == null) {
            builder.add(form, form.indexOf(' ') < 0 ? Case.EXACT : Case.INITIAL, name);
            if (form.indexOf(' ') < 0 && !names.containsKey(form + "s") && takesPlainS(form)) {
                names.put(form + "s", name);
                builder.add(form + "s", Case.EXACT, name);
            }
        }
    }

    /** "Poetins", but "Zelensky's" and "Wilders'". */
    private static boolean takesPlainS(String form) {
        return form.length() > 4 && "aeiouyéèsxzjh'".indexOf(Character.toLowerCase(form.charAt(form.length() - 1))) < 0;
    }

    /** Returns all forms of all names, with the full name that each stands for. */
    PhraseTrie<String> forms() {
        return forms;
    }

    /** Returns the name by which a person is known, or the name itself where the list does not have it. */
    String fullName(String name) {
        return names.getOrDefault(name, name);
    }
}
