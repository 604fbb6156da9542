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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.SpokenName;
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

    /** Columns of named queries that hold ids of papers. */
    private static final Set<String> OF_PAPERS =
            Set.of("paper", "from", "to", "by", "cited", "missing", "chain", "refersTo", "latestPaper");

    private static final int SHORT_TITLE = 110;
    private static final int LONG_TITLE = 300;

    private static final Pattern OF_QUESTIONS =
            Pattern.compile("^(?:Nadere v|Aanvullende v|V)ragen van |^(?:Antwoord|Beantwoording|Mededeling|Uitstel)");

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

    /** Returns the heading of a column of a trace. */
    public String month(String month) {
        return month.isEmpty() ? of("trace.undated") : date(month);
    }

    /** Returns the label of a bar of a chart: {@code mrt 2031}, {@code 2e kw. 2031}, {@code 2031}. */
    public String tick(String label) {
        if (label.length() != 7) {
            return label;
        }
        if (label.charAt(5) == 'K') {
            return of("date.quarter", label.substring(0, 4), label.substring(6));
        }
        return YearMonth.parse(label).format(DateTimeFormatter.ofPattern("MMM uuuu", LocaleContextHolder.getLocale()));
    }

    /** Returns the name under which a paper is shown: its title, else its short name, else its kind and date. */
    public String name(DocumentRef paper) {
        return name(paper, SHORT_TITLE);
    }

    /** Returns the name of a paper where there is room for it. */
    public String title(DocumentRef paper) {
        return name(paper, LONG_TITLE);
    }

    private String name(DocumentRef paper, int length) {
        String title = paper.title();
        if (title != null && !title.isBlank()) {
            return shortened(title, length);
        }
        if (isNameless(paper.caption())) {
            return (kind(paper.kind()) + " " + shortDate(paper.date())).strip();
        }
        return caption(paper.caption());
    }

    /**
     * Returns the name of a paper where there is little room: of questions and answers the subject alone, which their titles name
     * last.
     */
    public String label(DocumentRef paper) {
        String title = paper.title();
        if (title != null && OF_QUESTIONS.matcher(title).find()) {
            int over = title.indexOf(" over ");
            String subject =
                    over < 0 ? "" : title.substring(over + " over ".length()).strip();
            if (!subject.isEmpty()) {
                return shortened(subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1), SHORT_TITLE);
            }
        }
        return name(paper);
    }

    /** Returns the name of a part of a paper: {@code Vraag 3}, in English {@code Question 3}. */
    public String part(String caption) {
        int space = caption.indexOf(' ');
        String first = space < 0 ? caption : caption.substring(0, space);
        String rest = space < 0 ? "" : caption.substring(space);
        boolean named = rest.isBlank() || Character.isDigit(rest.charAt(1)) || first.equals("Noot");
        String word = named ? orElse("part." + first, first) : first;
        return word + (named ? rest.replaceAll("(?<=[0-9]),(?=[0-9])", ", ") : rest);
    }

    /** Returns on what a link rests and how sure it is. */
    public String why(String basis, double confidence) {
        return confidence > 0 ? of("cite.why", basis(basis), percent(confidence)) : of("cite.words");
    }

    /** Returns whether a short name is one that only machines read. */
    static boolean isNameless(String caption) {
        return caption.startsWith("sha256:");
    }

    /** Returns a short name for people: numbers as they are spoken of, words of a text in quotes, an address without http. */
    static String caption(String caption) {
        if (caption.startsWith("ref:")) {
            return "„" + SpokenName.of(caption) + "”";
        }
        String spoken = DocumentIdentifier.canParse(caption) || caption.matches("https?://.*")
                ? SpokenName.of(caption)
                : caption;
        return spoken.replaceAll("\\bnr\\. ", "nr." + NO_BREAK).replaceAll("(?<= [0-9]{2}) (?=[0-9]{3}\\b)", NO_BREAK);
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

    /**
     * A value of a table.
     *
     * @param paper the id of the paper that it names, or {@code null}
     */
    public record Cell(String text, @Nullable String paper) {}

    /** Returns what stands in a cell of a table: one value, or several of a list. */
    public List<Cell> cells(String column, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(each -> cells(column, each).stream()).toList();
        }
        if (value instanceof Boolean is) {
            return List.of(new Cell(of("value." + is), null));
        }
        if (value instanceof Double number && column.equals("confidence")) {
            return List.of(new Cell(percent(number), null));
        }
        String text = value == null ? "" : value.toString();
        return switch (column) {
            case "basis" -> List.of(new Cell(basis(text), null));
            case "kind" -> List.of(new Cell(text.isEmpty() ? "" : kind(text), null));
            case "part", "answer" -> List.of(new Cell(part(text), null));
            default ->
                List.of(
                        OF_PAPERS.contains(column) && !text.isEmpty()
                                ? new Cell(isNameless(text) ? kind(null) : caption(text), text)
                                : new Cell(text, null));
        };
    }

    /** Returns the name of an aspect of the accuracy report. */
    public String aspect(String aspect) {
        return orElse("aspect." + aspect, aspect);
    }

    /** Returns a text about a named query in the language of the request, or what its file says. */
    public String ofQuery(String key, String otherwise) {
        return orElse("query." + key, otherwise);
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
