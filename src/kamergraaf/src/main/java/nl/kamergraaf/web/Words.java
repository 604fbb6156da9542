package nl.kamergraaf.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.SearchQueries.Passage;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words for people, in the language of the request. */
@Component
final class Words {

    /** A space at which no line ends. */
    private static final String NO_BREAK = "\u00a0";

    private static final int SHORT_TITLE = 110;

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns a text of the interface. */
    public String of(String key, Object... arguments) {
        String found = messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
        return found == null ? key : found;
    }

    private String orElse(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return found == null ? otherwise : found;
    }

    /** Returns what a kind of paper is called. */
    public String kind(@Nullable String kind) {
        return kind == null ? of("kind.unknown") : orElse("kind." + kind, kind);
    }

    /** Returns what a basis of a link or a date means, or several joined by {@code +}: {@code kind+day+sender}. */
    public String basis(@Nullable String basis) {
        return basis == null
                ? ""
                : Arrays.stream(basis.split("\\+"))
                        .map(each -> orElse("basis." + each, each))
                        .collect(Collectors.joining(", "));
    }

    /** Returns a certainty as a percentage. */
    public String percent(double confidence) {
        return Math.round(confidence * 100) + " %";
    }

    /** Returns a date written out, with as many parts as it has: {@code 3 maart 2031}. */
    public String date(@Nullable String iso) {
        if (iso == null) {
            return "";
        }
        Locale locale = LocaleContextHolder.getLocale();
        try {
            return switch (iso.length()) {
                case 10 -> LocalDate.parse(iso).format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
                case 7 -> YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
                default -> iso;
            };
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** Returns a date in little room: {@code 3 mrt 2031}. */
    public String shortDate(@Nullable String iso) {
        if (iso == null || iso.length() != 10) {
            return date(iso);
        }
        try {
            return LocalDate.parse(iso)
                    .format(DateTimeFormatter.ofPattern("d MMM uuuu", LocaleContextHolder.getLocale()));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** Returns the name under which a paper is shown: its title, else its short name, else its kind and date. */
    public String name(DocumentRef paper) {
        String title = paper.title();
        if (title != null && !title.isBlank()) {
            return shortened(title, SHORT_TITLE);
        }
        if (isNameless(paper.caption())) {
            return (kind(paper.kind()) + " " + shortDate(paper.date())).strip();
        }
        return caption(paper.caption());
    }

    /** Returns whether a short name is one that only machines read. */
    static boolean isNameless(String caption) {
        return caption.startsWith("sha256:");
    }

    /** Returns a short name for people: numbers as they are spoken of, words of a text in quotes, an address without http. */
    static String caption(String caption) {
        if (caption.startsWith("ref:")) {
            return "„" + caption.substring(4).replace('-', ' ') + "”";
        }
        Optional<DocumentIdentifier> identifier = DocumentIdentifier.tryParse(caption);
        return identifier.isPresent()
                ? spoken(identifier.get(), caption)
                : caption.replaceFirst("^https?://(www\\.)?", "");
    }

    private static String spoken(DocumentIdentifier identifier, String otherwise) {
        if (identifier instanceof DocumentIdentifier.Kamerstuk kamerstuk) {
            String code = kamerstuk.dossier().code();
            String spaced = code.matches("[0-9]{5}.*") ? code.substring(0, 2) + NO_BREAK + code.substring(2) : code;
            return "Kamerstuk " + spaced + ", nr." + NO_BREAK + kamerstuk.number();
        } else if (identifier instanceof DocumentIdentifier.Aanhangsel aanhangsel) {
            return "Aanhangsel " + session(aanhangsel.session()) + ", nr." + NO_BREAK + aanhangsel.number();
        } else if (identifier instanceof DocumentIdentifier.Handelingen handelingen) {
            return "Handelingen " + session(handelingen.session()) + ", nr." + NO_BREAK + handelingen.number();
        } else if (identifier instanceof DocumentIdentifier.Zaak) {
            return "Zaak " + otherwise;
        }
        return otherwise;
    }

    /** {@code 20312032} is the session of 2031–2032. */
    private static String session(String session) {
        return session.length() == 8 ? session.substring(0, 4) + "–" + session.substring(4) : session;
    }

    /** Returns the first characters of a text, whole words where that goes. */
    static String shortened(String text, int length) {
        String flat = text.replaceAll("\\s+", " ").strip();
        if (flat.length() <= length) {
            return flat;
        }
        int space = flat.lastIndexOf(' ', length - 1);
        return flat.substring(0, space < length / 2 ? length - 1 : space) + "…";
    }

    /**
     * A bit of an excerpt.
     *
     * @param marked whether it was searched for
     */
    public record Bit(String text, boolean marked) {}

    /** Returns an excerpt cut at the words that were searched for. */
    public List<Bit> bits(Passage passage) {
        List<Bit> bits = new ArrayList<>();
        int at = 0;
        for (Span mark : passage.marks()) {
            if (mark.start() >= at && mark.end() <= passage.text().length()) {
                bits.add(new Bit(passage.text().substring(at, mark.start()), false));
                bits.add(new Bit(passage.text().substring(mark.start(), mark.end()), true));
                at = mark.end();
            }
        }
        bits.add(new Bit(passage.text().substring(at), false));
        return bits;
    }

    /** Returns a value of a table as text. */
    public String cell(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::cell).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }

    /** Returns the official address of a paper, or {@code null} where its identifiers give none. */
    @Nullable public String official(String id) {
        if (id.startsWith("http://") || id.startsWith("https://")) {
            return id;
        }
        for (Map.Entry<String, String> each : OFFICIAL.entrySet()) {
            if (id.matches(each.getKey())) {
                return each.getValue().replace("{}", Links.encoded(id.replaceFirst("^CELEX:", "")));
            }
        }
        return null;
    }

    private static final Map<String, String> OFFICIAL = Map.of(
            "(kst|ah-[te]k|h-[te]k|kv-[te]k|stb|stcrt|trb|blg)-.+", "https://zoek.officielebekendmakingen.nl/{}.html",
            "CELEX:.+", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:{}",
            "ECLI:.+", "https://deeplink.rechtspraak.nl/uitspraak?id={}",
            "20[0-9]{2}[ZD][0-9]{5}", "https://www.tweedekamer.nl/zoeken?qry={}");
}
