package nl.kamergraaf.mention.citation;

import com.google.re2j.Matcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands around the noun of a reference without identifier: before it the determiner and adjectives, after it, in any
 * order, its title, author, date and subject.
 *
 * <pre>
 * reference = [lead] noun {title | author | date | subject | bracket}
 * lead      = determiner {adjective}                       "de op 5 maart 2024 aangenomen"
 * title     = quotation | capitals                         "«Kale bomen»", "The Blue Bird Project"
 * author    = ("van" | "door" | "uit") name                "van de Algemene Rekenkamer", "van het lid Jansen c.s."
 * date      = ("van" | "d.d." | "uit" | …) date            "van 14 juli 2023", "d.d. 5 juni jl."
 * subject   = ("over" | "inzake" | "op" | …) words         "over humanitaire hulp"
 * bracket   = "(" (date | abbreviation | medium date) ")"  "(2019)", "(NCG)", "(Leeuwarder Courant 4 juli 2024)"
 * </pre>
 *
 * It is a reference only if what the rule needs was there. Too short a phrase is better than one that runs into the sentence around it.
 */
final class ReferenceReader {

    private static final int LONGEST_LEAD = 8;
    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_CLAUSE = 40;
    private static final int LONGEST_AUTHOR = 16;
    private static final int LONGEST_BRACKET = 80;
    private static final List<String> NOMINAL =
            List.of("heid", "ing", "ingen", "teit", "atie", "schap", "beleid", "zorg");
    private static final Set<String> AUTHOR_LED = Set.of("van", "door", "uit");

    private final ReferenceWords words;
    private final ReferenceDates dates;

    ReferenceReader(ReferenceWords words, ReferenceDates dates) {
        this.words = words;
        this.dates = dates;
    }

    /**
     * What was read.
     *
     * @param span      the words
     * @param detail    what they say
     * @param own       whether the document is said to be the writer's: "mijn", "onze"
     * @param quotation the title in quotation marks, or {@code null}
     * @param certain   whether one certain document is meant; if not, the words only point back: "deze motie"
     */
    record Reference(Span span, Citation.Detail detail, boolean own, @Nullable Span quotation, boolean certain) {}

    /**
     * Returns the reference whose noun begins at {@code start}, or nothing.
     *
     * @param noun   the match of the rule's pattern at {@code start}
     * @param anchor the date of the document, or {@code null}
     */
    @Nullable Reference read(String text, int start, Rule rule, Matcher noun, @Nullable LocalDate anchor) {
        return new Reading(text, start, rule, noun, anchor).read();
    }

    /** Returns a title in quotation marks that begins with the noun, after an article: "de «Trendanalyse: Stille straten»". */
    @Nullable Reference quoted(String text, int start, Rule rule) {
        if (start < 3 || !Words.isCapital(text, start) || !Words.isSpace(text.charAt(start - 2))) {
            return null;
        }
        Span quotation = Words.quotation(text, start - 1);
        Span article = Words.before(text, start - 2);
        if (quotation == null || article == null || !words.is("definite", article.in(text))) {
            return null;
        }
        String title = text.substring(start, quotation.end() - 1).strip();
        Citation.Detail detail = new Citation.Detail(rule.attribute("kind").orElse(null), title, null, List.of());
        return new Reference(new Span(article.start(), quotation.end()), detail, false, quotation, true);
    }

    /** One reading, with what it has gathered so far. */
    private final class Reading {

        private final String text;
        private final Rule rule;
        private final @Nullable LocalDate anchor;
        private final int nounStart;
        private final int nounLength;
        private final int wordStart;
        private int start;
        private int end;
        private String lead = "";
        private String adjectives = "";
        private @Nullable String title;
        private @Nullable String date;
        private @Nullable Span quotation;
        private final List<String> authors = new ArrayList<>();
        private final Set<String> evidence = new HashSet<>();
        private int nameStart = -1;
        private int nameEnd = -1;

        private Reading(String text, int start, Rule rule, Matcher noun, @Nullable LocalDate anchor) {
            this.text = text;
            this.rule = rule;
            this.anchor = anchor;
            this.nounStart = start;
            this.nounLength = noun.end();
            this.end = start + noun.end();
            int first = start;
            while (first > 0 && (Words.isPartOfWord(text.charAt(first - 1)) && text.charAt(first - 1) != '.')) {
                first--;
            }
            this.wordStart = first;
            this.start = first;
            String names = Identifiers.group(noun, "names");
            if (names != null) {
                int identifier = names.indexOf(", Kamerst");
                if (identifier > 0) {
                    this.end -= names.length() - identifier;
                    names = names.substring(0, identifier);
                }
                authors.addAll(AuthorNames.of(names, true));
                evidence.add("author");
            }
        }

        private @Nullable Reference read() {
            readLead();
            readName();
            readTails();
            boolean certain = isCertain();
            if (!certain && !isPointer()) {
                return null;
            }
            Citation.Detail detail = new Citation.Detail(rule.attribute("kind").orElse(null), title(), date, authors);
            return new Reference(new Span(start, end), detail, words.is("own", lead), quotation, certain);
        }

        private boolean isCertain() {
            String needs = rule.attribute("needs").orElse("");
            if (rule.attribute("words").isPresent() && (nameStart < 0 || nameStart == nounStart)) {
                return false; // the noun alone is no name: "de Index"
            }
            if (rule.attribute("lead").map(word -> !adjectives.contains(word)).orElse(false)) {
                return false;
            }
            if (needs.equals("nothing")) {
                return true;
            }
            if (isOwned()) {
                evidence.add("owned");
            }
            if (nameStart >= 0 && text.substring(nameStart, nameEnd).indexOf(' ') > 0) {
                evidence.add("several");
            }
            boolean indefinite = words.is("indefinite", lead);
            boolean definite = !lead.isEmpty() && !indefinite || !adjectives.isEmpty() && lead.isEmpty();
            for (String need : needs.split("\\|")) {
                if (evidence.contains(need)
                        && switch (need) {
                            case "title" -> true;
                            case "date" -> definite || rule.attribute("dated").isEmpty();
                            case "author" -> !indefinite && (definite || names());
                            case "subject" -> definite || isKamerWord();
                            case "following" -> definite;
                            default ->
                                definite
                                        || evidence.contains("following")
                                        || rule.attribute("words").isPresent();
                        }) {
                    return true;
                }
            }
            return false;
        }

        /** "mijn antwoorden op Kamervragen over …", "de eerdere beantwoording van de vragen van …": not the paper's own. */
        private boolean isOwned() {
            String noun = text.substring(nounStart, Math.min(end, nounStart + nounLength));
            boolean other = words.is("own", lead)
                    || words.is("possessive", lead)
                    || adjectives.contains("eerder")
                    || noun.contains("eerder");
            boolean questions = noun.endsWith("vragen");
            return other && questions && (evidence.contains("subject") || evidence.contains("author"));
        }

        /** "deze motie", "de genoemde brief", with nothing after it. */
        private boolean isPointer() {
            if (!evidence.isEmpty()
                    || !authors.isEmpty()
                    || rule.attribute("pointer").isPresent()) {
                return false;
            }
            if (words.is("demonstrative", lead)) {
                return true;
            }
            for (String adjective : adjectives.split(" ")) {
                if (words.is("demonstrative", adjective)) {
                    return true;
                }
            }
            return false;
        }

        private boolean names() {
            return rule.pattern().namedGroups().containsKey("names");
        }

        private boolean isKamerWord() {
            return text.startsWith("Kamer", wordStart);
        }

        private @Nullable String title() {
            if (title != null || nameStart < 0) {
                return title;
            }
            return text.substring(nameStart, nameEnd);
        }

        /** Reads back to the determiner; without one nothing is taken but capitals right before the noun. */
        private void readLead() {
            int at = wordStart;
            for (int i = 0; i < LONGEST_LEAD; i++) {
                int gap = at;
                while (gap > 0 && Words.isSpace(text.charAt(gap - 1))) {
                    gap--;
                }
                Span word = gap == at ? null : Words.before(text, gap);
                if (word == null) {
                    return;
                }
                String value = word.in(text);
                if (isDeterminer(value) && !isDuration(word.end()) && !isVerbBefore(value, word.start())) {
                    lead = value.toLowerCase(Locale.ROOT);
                    if (!words.is("indefinite", value)) {
                        adjectives = text.substring(word.end(), wordStart).strip();
                        start = word.start();
                    }
                    readDateBefore(word.end());
                    return;
                }
                boolean capital = Words.isCapital(text, word.start());
                boolean adjacent = at == wordStart || nameStart == at;
                if (capital && adjacent && isName(word)) {
                    nameStart = word.start();
                    nameEnd = end;
                    evidence.add("name");
                    start = word.start();
                } else if (!isModifier(value, capital) && !isDuration(word.end())) {
                    return;
                } else if (rule.attribute("lead")
                        .map(value.toLowerCase(Locale.ROOT)::startsWith)
                        .orElse(false)) {
                    adjectives = text.substring(word.start(), wordStart).strip();
                    start = word.start();
                }
                at = word.start();
            }
        }

        private boolean isDeterminer(String word) {
            return words.is("definite", word)
                    || words.is("own", word)
                    || words.is("possessive", word)
                    || words.is("indefinite", word);
        }

        /** "er zijn rapporten": no possessive. */
        private boolean isVerbBefore(String value, int at) {
            Span before = value.equals("zijn") && at > 0 ? Words.before(text, at - 1) : null;
            return before != null && before.in(text).equalsIgnoreCase("er");
        }

        /** "twee jaar geleden". */
        private boolean isDuration(int at) {
            String next = Words.at(text, Words.skipSpaces(text, at)).in(text);
            return next.equals("jaar") || next.equals("maanden") || next.equals("weken");
        }

        private boolean isName(Span word) {
            String value = word.in(text);
            return !Words.isSentenceStart(text, word.start())
                    && !words.is("generic", value)
                    && !words.is("role", value)
                    && isTitleWord(value)
                    && !value.endsWith(".")
                    && value.length() > 1;
        }

        private boolean isModifier(String word, boolean capital) {
            if (words.is("modifier", word)) {
                return true;
            }
            if (words.isStop(word) || words.is("trim", word) || words.is("role", word)) {
                return false;
            }
            char last = word.charAt(word.length() - 1);
            return Character.isDigit(last) || last == 'e' && word.length() > 3 && (!capital || word.endsWith("se"));
        }

        /** "de op 5 maart 2024 aangenomen motie", "de moties van 14 december 2021": the first. */
        private void readDateBefore(int from) {
            int at = Words.skipSpaces(text, from);
            ReferenceDates.Found found = at < wordStart ? dates.led(text, at, anchor) : null;
            if (found != null && found.end() < wordStart && found.iso().length() == 10) {
                date = found.iso();
                evidence.add("date");
            }
        }

        /** Capitals of the noun itself ("het Handelingskader") and after it ("de Code IBV", "visie 2040"). */
        private void readName() {
            String word = text.substring(wordStart, end);
            boolean sentenceStart = Words.isSentenceStart(text, start) && start == wordStart;
            boolean capital = Words.isCapital(text, wordStart);
            boolean prefixed = wordStart < nounStart && text.charAt(nounStart - 1) == '-' && hasInnerCapital(word);
            if ((capital && !sentenceStart || prefixed) && !isKamerWord() && (wordStart < nounStart || isOpenName())) {
                startName(wordStart);
                evidence.add("name");
            }
            if (wordStart < nounStart) {
                addScholar(text.substring(wordStart, nounStart).replaceAll("[-‑].*", ""));
            }
            int at = end;
            boolean digits = false;
            for (int i = 0; i < 10; i++) {
                Span next = Words.at(text, Words.skipSpaces(text, at));
                if (next.isEmpty() || next.start() == at || at != end && ",;:".indexOf(text.charAt(at)) >= 0) {
                    break;
                }
                String value = next.in(text);
                boolean year = isYear(value);
                if (Words.isCapital(text, next.start()) && isLaterTitleWord(value)) {
                    if (nameStart < 0 && !capital) {
                        evidence.add("following");
                    }
                    startName(nameStart < 0 && !capital ? next.start() : wordStart);
                    evidence.add("name");
                    end = next.end();
                    nameEnd = end;
                } else if (year || value.matches("(?:19|20)\\d\\d[-–]\\d{2,4}")) {
                    startName(wordStart);
                    evidence.add("year");
                    end = rangeEnd(next.end());
                    nameEnd = end;
                    digits = true;
                } else if (words.isStop(value) || !isLinkToName(next)) {
                    break;
                }
                at = next.end();
                if (digits || end == at && end < text.length() && !Words.isSpace(text.charAt(end))) {
                    break;
                }
            }
            readComplement();
            boolean small = nameStart == wordStart && nameEnd == end && !digits && start < wordStart && capital;
            if (end < text.length()
                    && Words.isSpace(text.charAt(end))
                    && (small || rule.attribute("needs").orElse("").contains("small"))) {
                readSmallWords();
            }
        }

        /** "de verzamelbrief dijken van 16 juni 2030": words between noun and date. */
        private void readComplement() {
            if (lead.isEmpty()
                    || words.is("indefinite", lead)
                    || !rule.attribute("needs").orElse("").contains("date")) {
                return;
            }
            int at = end;
            for (int i = 0; i < 6; i++) {
                int from = Words.skipSpaces(text, at);
                Span word = Words.at(text, from);
                if (word.isEmpty() || from == at) {
                    return;
                }
                ReferenceDates.Found found = i > 0 || nameEnd == end ? dates.led(text, from, anchor) : null;
                if (found != null && found.iso().length() > 4) {
                    title = title == null
                            ? text.substring(nameStart >= 0 ? nameStart : Words.skipSpaces(text, end), at)
                            : title;
                    end = at;
                    return;
                }
                String value = word.in(text);
                boolean inner = (i > 0 || nameEnd == end) && (AUTHOR_LED.contains(value) || words.is("inside", value));
                if (!inner
                        && !(Words.isCapital(text, from) && isTitleWord(value))
                        && (words.isStop(value)
                                || words.is("trim", value)
                                || words.is("subject", value)
                                || words.is("clause", value)
                                || words.is("role", value)
                                || ReferenceWords.isVerbForm(value)
                                || !Character.isLetter(value.charAt(0)))) {
                    return;
                }
                at = word.end();
            }
        }

        private static boolean isYear(String value) {
            return value.length() == 4
                    && (value.startsWith("20") || value.startsWith("19"))
                    && value.chars().allMatch(Character::isDigit);
        }

        /** "2030–2036": where the second year ends, else {@code end}. */
        private int rangeEnd(int end) {
            boolean dash = end < text.length() && "–—-".indexOf(text.charAt(end)) >= 0;
            Span second = dash ? Words.at(text, end + 1) : new Span(end, end);
            return isYear(second.in(text)) ? second.end() : end;
        }

        private boolean isTitleWord(String value) {
            return !isKamerName(value) && !words.isStop(value) && !words.is("trim", value);
        }

        /** "Code Goed Dijkbestuur": with a capital in the midst of a name an adverb is no end of it, a pronoun is. */
        private boolean isLaterTitleWord(String value) {
            return isTitleWord(value)
                    || value.length() > 3
                            && words.is("stop", value)
                            && !isKamerName(value)
                            && !value.startsWith("W")
                            && !value.startsWith("D");
        }

        /** The small words that a title with a capital goes on with: "Uitvoeringsrichtlijn openbare agenda’s". */
        private void readSmallWords() {
            int to = subjectEnd(Words.skipSpaces(text, end));
            int at = end;
            for (int i = 0; i < 6; i++) {
                Span next = Words.at(text, Words.skipSpaces(text, at));
                if (next.isEmpty() || next.start() == at || next.end() > to) {
                    break;
                }
                String value = next.in(text);
                if (words.is("subject", value)
                        || words.is("trim", value)
                        || ReferenceWords.isVerbForm(value)
                        || words.is("role", value)
                        || !Character.isLetter(value.charAt(0))) {
                    break;
                }
                at = next.end();
            }
            boolean nominal = false;
            for (String word : text.substring(end, at).split(" ")) {
                for (String suffix : NOMINAL) {
                    nominal |= word.endsWith(suffix);
                }
            }
            boolean several = text.substring(end, at).strip().indexOf(' ') > 0;
            if (at > end && (nameEnd == end && several || nominal)) {
                startName(wordStart);
                end = at;
                nameEnd = at;
                evidence.add("small");
            }
        }

        private boolean isKamerName(String value) {
            return value.startsWith("Kamerst") || value.equals("Kamer") || value.startsWith("Aanhangsel");
        }

        /** A capital noun is a name if it isn't the first word of a title or heading: its determiner stands before it. */
        private boolean isOpenName() {
            return !lead.isEmpty() || nameStart >= 0;
        }

        private static boolean hasInnerCapital(String word) {
            return Character.isUpperCase(word.charAt(0));
        }

        private void startName(int at) {
            if (nameStart < 0) {
                nameStart = at;
            }
            nameEnd = Math.max(nameEnd, end);
        }

        /** Small words inside a name, or one or two before an abbreviation: "rapportage hoofdlijnen JVO". */
        private boolean isLinkToName(Span word) {
            String first = word.in(text);
            if (AUTHOR_LED.contains(first) || words.is("subject", first)) {
                return false;
            }
            int at = word.end();
            for (int i = 0; i < 2; i++) {
                Span next = Words.at(text, Words.skipSpaces(text, at));
                if (next.isEmpty() || next.start() == at) {
                    return false;
                }
                String value = next.in(text);
                if (Words.isCapital(text, next.start())) {
                    int after = Words.skipSpaces(text, next.end());
                    boolean twoTitles = Words.isCapital(text, after) && after > next.end();
                    if (first.equals("en") && (i > 0 || twoTitles)) {
                        return false; // "de Monitor Stilte en World Silence Report": two
                    }
                    boolean abbreviation = value.length() > 1 && Character.isUpperCase(value.charAt(1));
                    return words.is("inside", first) && nameStart >= 0 || abbreviation && !isDeterminer(first);
                }
                if (words.isStop(value) || words.is("trim", value) && !words.is("inside", value)) {
                    return false;
                }
                at = next.end();
            }
            return false;
        }

        private void readTails() {
            for (int i = 0; i < 6; i++) {
                int at = Words.skipSpaces(text, end);
                if (at >= text.length() || !readTail(at)) {
                    return;
                }
            }
        }

        private boolean readTail(int at) {
            boolean comma = text.charAt(at) == ',';
            int from = comma ? Words.skipSpaces(text, at + 1) : at;
            ReferenceDates.Found found = date == null || comma ? dates.led(text, from, anchor) : null;
            if (found != null && date == null) {
                date = found.iso();
                evidence.add("date");
                end = datesEnd(found.end());
                return true;
            }
            if (comma) {
                return false;
            }
            Span quoted = title == null
                    ? Words.quotation(text, text.charAt(at) == ':' ? Words.skipSpaces(text, at + 1) : at)
                    : null;
            if (quoted != null) {
                takeTitle(quoted);
                return true;
            }
            if (text.charAt(at) == '(') {
                return readBracket(at);
            }
            Span word = Words.at(text, at);
            if (word.isEmpty()) {
                return false;
            }
            String value = word.in(text).toLowerCase(Locale.ROOT);
            if (value.equals("aan")) {
                return readRecipient(word.end());
            }
            if (AUTHOR_LED.contains(value)) {
                return readAuthor(word.end());
            }
            if (words.is("clause", value) && names() && title == null) {
                return readClause(word.end());
            }
            boolean purpose = value.equals("voor")
                    && nameStart >= 0
                    && text.substring(nameStart, nameEnd).indexOf(' ') > 0
                    && isDeterminerAt(word.end());
            return words.is("subject", value) && !purpose && readSubject(word.end());
        }

        /** "van 3 mei en 8 juni 2030", "d.d. 5 juni jl. en 17 juni jl.": where the last date ends. */
        private int datesEnd(int at) {
            if (!text.startsWith(" en ", at)) {
                return at;
            }
            ReferenceDates.Found second = dates.bare(text, at + 4, anchor);
            return second != null && second.iso().length() == 10 ? second.end() : at;
        }

        private void takeTitle(Span quoted) {
            title = unquoted(quoted);
            quotation = quoted;
            evidence.add("title");
            end = quoted.end();
        }

        private String unquoted(Span quoted) {
            return text.substring(quoted.start() + 1, quoted.end() - 1).strip();
        }

        private boolean readRecipient(int at) {
            int from = Words.skipSpaces(text, at);
            for (String recipient : List.of("uw Kamer", "de Kamer", "de Tweede Kamer", "de Eerste Kamer", "Uw Kamer")) {
                if (text.startsWith(recipient, from)) {
                    end = from + recipient.length();
                    return true;
                }
            }
            return false;
        }

        private boolean readBracket(int at) {
            int close = Words.closing(text, at, LONGEST_BRACKET);
            if (close < 0
                    || close - at > LONGEST_BRACKET
                    || text.substring(at, close).indexOf('\n') >= 0) {
                return false;
            }
            String inner = text.substring(at + 1, close);
            ReferenceDates.Found found = dates.bare(text, at + 1, anchor);
            if (found == null && !"news".equals(rule.attribute("kind").orElse(""))) {
                found = dates.led(
                        text, at + 1, anchor); // "(ingezonden …)" after a headline is the date of the questions
            }
            if (found != null && found.end() == close) {
                date = date == null ? found.iso() : date;
                evidence.add("date");
                end = close + 1;
                return true;
            }
            if (title != null && authors.isEmpty() && Words.isCapital(text, at + 1)) {
                for (int i = at + 2; i < close; i++) {
                    if (Words.isSpace(text.charAt(i - 1)) && Character.isDigit(text.charAt(i))) {
                        found = dates.bare(text, i, anchor);
                        if (found != null && found.end() == close) {
                            authors.add(text.substring(at + 1, i).strip().replaceAll(",$", ""));
                            date = found.iso();
                            end = close + 1;
                            return true;
                        }
                    }
                }
            }
            boolean abbreviation = inner.length() < 24
                    && inner.chars().filter(Character::isUpperCase).count() >= 2
                    && inner.chars().noneMatch(Character::isDigit);
            if (abbreviation) {
                end = close + 1;
            }
            return abbreviation;
        }

        private boolean readAuthor(int at) {
            int from = Words.skipSpaces(text, at);
            int to = authorEnd(from);
            if (to < 0) {
                return readQuotationAfter(from);
            }
            String author = text.substring(from, to);
            authors.addAll(AuthorNames.of(author, false));
            if (author.chars().anyMatch(Character::isUpperCase)) {
                evidence.add("author");
                boolean investigator = false;
                for (String word : author.split("[ ()-]")) {
                    investigator |= words.is("investigator", word);
                }
                if (!investigator) {
                    evidence.add("scholar");
                }
            }
            end = to;
            return true;
        }

        /** Those whose work is research: "het WODC-onderzoek". */
        private void addScholar(String word) {
            if (words.is("scholar", word)) {
                evidence.add("scholar");
            }
        }

        /** "van het project naar stille straten 'Stilte'": what comes before the quotation is taken along. */
        private boolean readQuotationAfter(int from) {
            int to = title == null ? subjectEnd(from) : from;
            for (int i = from + 1; i < to; i++) {
                Span quoted = Words.isSpace(text.charAt(i - 1)) ? Words.quotation(text, i) : null;
                if (quoted != null && quoted.end() <= to) {
                    takeTitle(quoted);
                    return true;
                }
            }
            return false;
        }

        /** "minister", and what ends in a body's word: "enquêtecommissie". */
        private boolean isRole(String value) {
            return words.is("role", value) || value.endsWith("commissie");
        }

        /** "de parlementaire enquêtecommissie": an adjective right before a body. */
        private boolean isAdjectiveOfRole(String value, int end) {
            return value.endsWith("e")
                    && value.length() > 3
                    && isRole(Words.at(text, Words.skipSpaces(text, end)).in(text));
        }

        /** Returns where the name that begins at {@code from} ends, or -1 where none does. */
        private int authorEnd(int from) {
            int at = from;
            int last = -1;
            for (int i = 0; i < LONGEST_AUTHOR; i++) {
                int next = Words.skipSpaces(text, at);
                if (i > 0 && next == at) {
                    break;
                }
                if (next < text.length() && text.charAt(next) == '(' && last > 0) {
                    int close = Words.closing(text, next, 40);
                    if (close > 0 && isNameInBrackets(text.substring(next + 1, close))) {
                        last = close + 1;
                        at = last;
                        continue;
                    }
                    break;
                }
                Span word = Words.at(text, next);
                if (word.isEmpty()) {
                    break;
                }
                String value = word.in(text);
                if (last > 0 && dates.led(text, word.start(), anchor) != null) {
                    break;
                }
                if (Words.isCapital(text, word.start()) && !isKamerName(value)
                        || value.equals("c.s.")
                        || isRole(value)) {
                    last = word.end();
                } else if (i < 3 && last < 0 && isAdjectiveOfRole(value, word.end())) {
                    at = word.end();
                    continue;
                } else if (!(i == 0 && isDeterminer(value) && !words.is("indefinite", value))
                        && !words.is("inside", value)) {
                    break;
                }
                at = word.end();
                if (text.startsWith("- & ", at) || text.startsWith("- en ", at)) {
                    at = text.indexOf(' ', at + 2);
                    continue; // "Stichting Water- & Dijkveiligheid"
                }
                if (at < text.length() && text.charAt(at) == ',') {
                    int after = Words.skipSpaces(text, at + 1);
                    if (!Words.isCapital(text, after)) {
                        break;
                    }
                    at = at + 1;
                }
            }
            return last;
        }

        private boolean isNameInBrackets(String inner) {
            return !inner.isEmpty()
                    && Character.isUpperCase(inner.charAt(0))
                    && inner.chars().noneMatch(Character::isDigit)
                    && !inner.startsWith("Kamer");
        }

        /** "waarin de regering wordt verzocht …", to the end of the clause. */
        private boolean readClause(int at) {
            int from = Words.skipSpaces(text, at);
            int to = from;
            int next = from;
            for (int i = 0; i < LONGEST_CLAUSE; i++) {
                Span word = Words.at(text, next);
                if (word.isEmpty()) {
                    break;
                }
                to = word.end();
                next = Words.skipSpaces(text, to);
                if (next == to) {
                    break;
                }
            }
            String clause = text.substring(from, to);
            if (!clause.contains("verzo") && !clause.contains("vraagt") && !clause.contains("oproept")) {
                return false;
            }
            title = clause;
            evidence.add("subject");
            end = to;
            return false;
        }

        private boolean readSubject(int at) {
            int from = Words.skipSpaces(text, at);
            int to = words.is("detour", Words.at(text, from).in(text)) ? from : subjectEnd(from);
            if (to <= from) {
                return false;
            }
            if (title == null) {
                title = nameStart >= 0 && nameEnd == end ? text.substring(nameStart, to) : unquotedSubject(from, to);
            }
            evidence.add("subject");
            end = to;
            return true;
        }

        private String unquotedSubject(int from, int to) {
            Span quotation = Words.quotation(text, from);
            return quotation != null && quotation.end() == to ? unquoted(quotation) : text.substring(from, to);
        }

        private int subjectEnd(int from) {
            int at = from;
            int last = from;
            for (int i = 0; i < LONGEST_SUBJECT; i++) {
                int next = Words.skipSpaces(text, at);
                Span quotation = Words.quotation(text, next);
                if (quotation != null) {
                    at = quotation.end();
                    last = at;
                    if (at < text.length() && !Words.isSpace(text.charAt(at))) {
                        break;
                    }
                    continue;
                }
                Span word = Words.at(text, next);
                if (word.isEmpty()) {
                    break;
                }
                String value = word.in(text);
                boolean first = i == 0;
                boolean opening = last == from && ReferenceWords.isParticiple(value) && !words.is("verb", value);
                boolean determiner = isDeterminer(value) && !value.equals("zijn") && last < at;
                boolean noun = words.is("verb", value) && isArticle(text, at, next); // "de staat van de dijken"
                if (words.isStop(value)
                                && !noun
                                && !opening
                                && !(first && isDeterminer(value) && !value.equals("zijn"))
                                && !determiner
                        || !first
                                && dates.led(text, word.start(), anchor) != null
                                && date == null
                                && !value.equals("op")
                                && hasDay(word.start())
                        || !first && value.equals("en") && isDeterminerAt(word.end())) {
                    break;
                }
                at = word.end();
                if (!words.is("trim", value)) {
                    last = at;
                }
                if (at < text.length() && !Words.isSpace(text.charAt(at))) {
                    break;
                }
            }
            return last;
        }

        /** Returns whether an article ends at {@code end} and the next word begins at {@code next}. */
        private static boolean isArticle(String text, int end, int next) {
            Span before = end < next ? Words.before(text, end) : null;
            String value = before == null ? "" : before.in(text).toLowerCase(Locale.ROOT);
            return value.equals("de") || value.equals("het");
        }

        private boolean hasDay(int at) {
            ReferenceDates.Found found = dates.led(text, at, anchor);
            return found != null && found.iso().length() > 4;
        }

        private boolean isDeterminerAt(int at) {
            String value = Words.at(text, Words.skipSpaces(text, at)).in(text);
            return words.is("own", value) || words.is("possessive", value) || words.is("definite", value);
        }
    }
}
