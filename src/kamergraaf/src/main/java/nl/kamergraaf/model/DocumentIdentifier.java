package nl.kamergraaf.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An official identifier of a document, in its canonical form. Two identifiers are equal when their canonical forms are.
 *
 * <p>The forms of {@code kst-}, {@code ah-tk-}, {@code h-tk-}, {@code kv-tk-}, {@code stb-}, {@code stcrt-} and {@code trb-}
 * are those of the official publications; zaak and document numbers those of the Tweede Kamer's open data.
 */
public sealed interface DocumentIdentifier {

    /** Returns the canonical form. */
    @Override
    String toString();

    /**
     * Returns the identifier with that canonical form.
     *
     * @throws IllegalArgumentException if there is none
     */
    static DocumentIdentifier parse(String canonical) {
        return tryParse(canonical)
                .orElseThrow(() -> new IllegalArgumentException("not an official identifier: \"" + canonical + "\""));
    }

    /** Returns whether {@link #parse} takes the text. */
    static boolean canParse(String canonical) {
        return tryParse(canonical).isPresent();
    }

    /** Returns the identifier with that canonical form, or nothing. Ministry references are never recognised by form. */
    static Optional<DocumentIdentifier> tryParse(String canonical) {
        for (Form form : Form.ALL) {
            Matcher matcher = form.mayBegin(canonical) ? form.pattern.matcher(canonical) : null;
            if (matcher != null && matcher.matches()) {
                return Optional.of(form.reader.apply(matcher));
            }
        }
        return Optional.empty();
    }

    /** A case of the Tweede Kamer: {@code 2018Z15781}. */
    record Zaak(String number) implements DocumentIdentifier {
        @Override
        public String toString() {
            return number;
        }
    }

    /** A document of the Tweede Kamer: {@code 2019D12345}. */
    record TkDocument(String number) implements DocumentIdentifier {
        @Override
        public String toString() {
            return number;
        }
    }

    /**
     * A Kamerstuk: {@code kst-34775-V-39}.
     *
     * @param dossier the dossier it belongs to
     * @param number  its number within the dossier; letters in the Eerste Kamer
     */
    record Kamerstuk(Dossier dossier, String number) implements DocumentIdentifier {
        @Override
        public String toString() {
            return "kst-" + dossier.code() + "-" + number;
        }
    }

    /**
     * A dossier: {@code dossier-34775-V}.
     *
     * @param number five digits; in Roman numerals ({@code CXXIV}) what the Eerste Kamer numbers by itself
     * @param suffix the chapter ({@code V}, {@code XVI}), kingdom number ({@code R2019}), fund ({@code A}) or series ({@code 02}), or
     *     {@code null}
     */
    record Dossier(String number, @Nullable String suffix) implements DocumentIdentifier {

        /** Returns number and suffix joined as in the names of publications: {@code 34775-V}. */
        public String code() {
            return suffix == null ? number : number + "-" + suffix;
        }

        @Override
        public String toString() {
            return "dossier-" + code();
        }
    }

    /**
     * A paper in the Aanhangsel van de Handelingen: {@code ah-tk-20172018-354}.
     *
     * @param chamber {@code tk} or {@code ek}
     * @param session the parliamentary year, eight digits
     * @param number  its number in that year
     */
    record Aanhangsel(String chamber, String session, String number) implements DocumentIdentifier {
        @Override
        public String toString() {
            return "ah-" + chamber + "-" + session + "-" + number;
        }
    }

    /**
     * Handelingen of a sitting, or one item of it: {@code h-tk-20172018-22-8}.
     *
     * @param item the item's number, or {@code null} for the whole sitting
     */
    record Handelingen(String chamber, String session, String number, @Nullable String item)
            implements DocumentIdentifier {
        @Override
        public String toString() {
            return "h-" + chamber + "-" + session + "-" + number + (item == null ? "" : "-" + item);
        }
    }

    /** Written questions as published: {@code kv-tk-2018Z10359}. */
    record WrittenQuestions(String chamber, String number) implements DocumentIdentifier {
        @Override
        public String toString() {
            return "kv-" + chamber + "-" + number;
        }
    }

    /**
     * Staatsblad, Staatscourant or Tractatenblad: {@code stb-2018-123}.
     *
     * @param series {@code stb}, {@code stcrt} or {@code trb}
     */
    record Gazette(String series, String year, String number) implements DocumentIdentifier {
        @Override
        public String toString() {
            return series + "-" + year + "-" + number;
        }
    }

    /** Case law: {@code ECLI:NL:HR:2019:2006}. */
    record Ecli(String code) implements DocumentIdentifier {
        @Override
        public String toString() {
            return code;
        }
    }

    /** EU law: {@code CELEX:32016R0679}. */
    record Celex(String number) implements DocumentIdentifier {
        @Override
        public String toString() {
            return "CELEX:" + number;
        }
    }

    /**
     * A document of the European Commission: {@code COM(2018) 123}.
     *
     * @param series {@code COM}, {@code SWD}, {@code JOIN}, {@code SEC} or {@code C}
     */
    record EuDocument(String series, String year, String number) implements DocumentIdentifier {
        @Override
        public String toString() {
            return series + "(" + year + ") " + number;
        }
    }

    /** A document of the United Nations by its symbol: {@code S/RES/2334}. */
    record UnDocument(String symbol) implements DocumentIdentifier {
        @Override
        public String toString() {
            return symbol;
        }
    }

    /** A promise of a minister to the Kamer (toezegging): {@code TZ202306-026}. */
    record Toezegging(String number) implements DocumentIdentifier {
        @Override
        public String toString() {
            return number;
        }
    }

    /** A ministry's own reference, as printed, spaces folded: {@code BZDOC-693942081-24}. */
    record MinistryReference(String reference) implements DocumentIdentifier {
        @Override
        public String toString() {
            return reference;
        }
    }

    /** A canonical form and how it is read. */
    final class Form {

        private static final String DOSSIER =
                "(?<dossier>\\d{4,5}|C[CLXVI]{0,7})(?:-(?<suffix>[IVX]+[A-Z]?|[A-Z]|R\\d{3,4}|\\d{2}))?";

        private static final List<Form> ALL = List.of(
                new Form("0123456789", "\\d{4}Z\\d{5}", m -> new Zaak(m.group())),
                new Form("0123456789", "\\d{4}D\\d{5}", m -> new TkDocument(m.group())),
                new Form(
                        "k",
                        "kst-" + DOSSIER + "-(?<number>\\d+[a-z]?|[hn]\\d+|[A-Z]{1,4}(?:\\d+)?)",
                        m -> new Kamerstuk(new Dossier(m.group("dossier"), m.group("suffix")), m.group("number"))),
                new Form("d", "dossier-" + DOSSIER, m -> new Dossier(m.group("dossier"), m.group("suffix"))),
                new Form("a", "ah-([te]k)-(\\d{8})-(\\d+)", m -> new Aanhangsel(m.group(1), m.group(2), m.group(3))),
                new Form(
                        "h",
                        "h-([te]k)-(\\d{8})-(\\d+)(?:-(\\d+))?",
                        m -> new Handelingen(m.group(1), m.group(2), m.group(3), m.group(4))),
                new Form("k", "kv-([te]k)-(\\w+)", m -> new WrittenQuestions(m.group(1), m.group(2))),
                new Form("st", "(stb|stcrt|trb)-(\\d{4})-(\\d+)", m -> new Gazette(m.group(1), m.group(2), m.group(3))),
                new Form("E", "ECLI:[A-Z]{2}:[A-Z]+:\\d{4}:[A-Z0-9.]+", m -> new Ecli(m.group())),
                new Form("C", "CELEX:(\\d{5}[A-Z]{1,2}\\d{4})", m -> new Celex(m.group(1))),
                new Form(
                        "CSJ",
                        "(COM|SWD|JOIN|SEC|C)\\((\\d{4})\\) (\\d+)",
                        m -> new EuDocument(m.group(1), m.group(2), m.group(3))),
                new Form(
                        "ASEC",
                        "(?:A|S|E|CCPR|CEDAW|CRC|CAT|CERD|CRPD)(?:/[A-Z0-9.]+)+",
                        m -> new UnDocument(m.group())),
                new Form("T", "TZ\\d{6}-\\d{3}", m -> new Toezegging(m.group())));

        private final String firsts;
        private final Pattern pattern;
        private final Function<Matcher, DocumentIdentifier> reader;

        /** @param firsts the characters of which one begins an identifier of that form */
        private Form(String firsts, String pattern, Function<Matcher, DocumentIdentifier> reader) {
            this.firsts = firsts;
            this.pattern = Pattern.compile(pattern);
            this.reader = reader;
        }

        private boolean mayBegin(String canonical) {
            return !canonical.isEmpty() && firsts.indexOf(canonical.charAt(0)) >= 0;
        }
    }
}
