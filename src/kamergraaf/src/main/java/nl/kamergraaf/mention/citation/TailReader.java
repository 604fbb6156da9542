package nl.kamergraaf.mention.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.PlacedPattern;
import nl.kamergraaf.text.Span;

/** Reads what follows the noun of a reference, in any order: its title in quotation marks, author, date, subject, and brackets. */
final class TailReader {

    private static final String PASSED = "passed";
    private static final Set<String> PASSING = CitationLists.of("passing");
    private static final Set<String> WRITING = CitationLists.of("writing");
    private static final List<String> ASKING = CitationLists.phrases("asking");
    private static final int MOST_TAILS = 6;
    private static final int LONGEST_CLAUSE = 40;
    private static final int LONGEST_BRACKET = 80;
    private static final int LONGEST_ABBREVIATION = 24;
    private static final int LONGEST_PART = 60;

    private final PlacedPattern questions;
    private final PlacedPattern handing;
    private final PlacedPattern entitled;
    private final ReferenceWords words;
    private final ReferenceDates dates;
    private final PhraseExtent extent;
    private final AuthorReader authors;
    private final DatedTails dated;

    TailReader(ReferenceWords words, ReferenceDates dates, PhraseExtent extent, ReferenceParts parts) {
        this.words = words;
        this.dates = dates;
        this.extent = extent;
        this.authors = new AuthorReader(words, extent);
        this.dated = new DatedTails(dates, parts);
        this.questions = parts.pattern("questions-answered", LONGEST_PART);
        this.handing = parts.pattern("handing", LONGEST_PART);
        this.entitled = parts.pattern("entitled", LONGEST_PART);
    }

    /** Reads one after the other as long as something is understood. */
    void read(ReferenceDraft draft) {
        for (int i = 0; i < MOST_TAILS; i++) {
            int at = Words.skipSpaces(draft.text, draft.end);
            if (at >= draft.text.length() || !readOne(draft, at)) {
                break;
            }
        }
        AuthorReader.weigh(draft);
        if (draft.evidence.contains("role") && draft.evidence.contains("subject")) {
            draft.evidence.add("told");
        }
    }

    private boolean readOne(ReferenceDraft draft, int at) {
        String text = draft.text;
        boolean comma = text.charAt(at) == ',';
        if (draft.date == null && !draft.evidence.contains("date")) {
            ReferenceDates.Found found = dates.led(text, comma ? Words.skipSpaces(text, at + 1) : at, draft.anchor);
            if (found != null
                    && (!comma && isAdverbial(draft, at) || found.today() && "news".equals(draft.rule.kind()))) {
                return false;
            }
            if (found != null) {
                draft.takeDate(found, dated.end(draft.text, found.end(), draft.anchor));
                return true;
            }
        }
        if (draft.title == null && readEntitled(draft, at)) {
            return true;
        }
        if (comma) {
            return false;
        }
        Span quoted = draft.title == null
                ? Words.quotation(text, text.charAt(at) == ':' ? Words.skipSpaces(text, at + 1) : at)
                : null;
        if (quoted != null) {
            draft.takeTitle(quoted);
            return true;
        }
        if (text.charAt(at) == '(') {
            return readBracket(draft, at);
        }
        Span word = Words.at(text, at);
        if (word.isEmpty()) {
            return false;
        }
        String value = word.in(text).toLowerCase(Locale.ROOT);
        if (draft.date == null && value.equals("op") && dated.readOccasion(draft, at)) {
            return true;
        }
        if (value.equals("met") && "consultation".equals(draft.rule.kind())) {
            return authors.readPartner(draft, word.end());
        }
        if (value.equals("aan")) {
            return readRecipient(draft, word.end());
        }
        if (value.equals("van") && readKamer(draft, word.end())) {
            return true;
        }
        boolean medium = value.equals("in") && draft.rule.dated() && draft.title == null && draft.date == null;
        if (AuthorReader.leads(value) || medium && "news".equals(draft.rule.kind())) {
            return authors.readAuthor(draft, word.end())
                    || readQuotationAfter(draft, Words.skipSpaces(text, word.end()));
        }
        if (draft.authors.isEmpty() && WRITING.contains(value) && readWriter(draft, word.end())) {
            return true;
        }
        if (value.equals("tussen") && draft.rule.parties()) {
            return authors.readParties(draft, word.end());
        }
        long kinds = words.kinds(value);
        if (draft.rule.needs(PASSED) && WordKind.INDEFINITE.in(draft.lead) && readPassed(draft, word)) {
            return false;
        }
        if (WordKind.CLAUSE.in(kinds) && draft.title == null && draft.rule.needs("clause")) {
            readClause(draft, word.end(), "clause");
            return false;
        }
        if (WordKind.CLAUSE.in(kinds) && draft.rule.names() && draft.title == null) {
            readClause(draft, word.end(), "subject");
            return false;
        }
        if (draft.rule.needs("owned") && readQuestions(draft, at)) {
            return true;
        }
        boolean relative = value.equals("die") || value.equals("dat");
        if (relative && (draft.date == null && dated.readSending(draft, word) || readHanding(draft, at))) {
            return true;
        }
        boolean purpose = value.equals("voor") && draft.hasLongName() && words.isCertainDeterminerAt(text, word.end());
        boolean taken = purpose
                || draft.rule.needs(ReferenceRule.NOTHING); // "het regeerakkoord over sluizen": what it says there
        return WordKind.SUBJECT.in(kinds) && !taken && readSubject(draft, word.end());
    }

    /** "de brief van uw Kamer van 8 mei 2030". */
    private boolean readKamer(ReferenceDraft draft, int at) {
        int end = PhraseExtent.kamerEnd(draft.text, Words.skipSpaces(draft.text, at));
        boolean told = end > 0 && dates.led(draft.text, Words.skipSpaces(draft.text, end), draft.anchor) != null;
        if (told) {
            draft.end = end;
        }
        return told;
    }

    /** "de motie ingediend door het lid Jansen". */
    private boolean readWriter(ReferenceDraft draft, int at) {
        Span by = Words.at(draft.text, Words.skipSpaces(draft.text, at));
        return by.in(draft.text).equals("door") && authors.readAuthor(draft, by.end());
    }

    /** "een motie aangenomen waarin de regering wordt verzocht …": one that was passed, and what it asks. */
    private boolean readPassed(ReferenceDraft draft, Span participle) {
        Span next = PASSING.contains(participle.in(draft.text))
                ? Words.at(draft.text, Words.skipSpaces(draft.text, participle.end()))
                : participle;
        if (next == participle || next.isEmpty() || !words.is(WordKind.CLAUSE, next.in(draft.text))) {
            return false;
        }
        readClause(draft, next.end(), PASSED);
        return draft.evidence.contains(PASSED);
    }

    /** "mijn antwoorden van 3 mei 2030 op vragen van het lid Jansen": whose questions. */
    private boolean readQuestions(ReferenceDraft draft, int at) {
        PatternMatch answered = draft.date == null ? null : questions.at(draft.text, at);
        if (answered == null) {
            return false;
        }
        draft.end = answered.after();
        return true;
    }

    /** "een rapport, getiteld «Stille sloten»". */
    private boolean readEntitled(ReferenceDraft draft, int at) {
        PatternMatch led = entitled.at(draft.text, at);
        Span title = led == null ? null : Words.quotation(draft.text, led.after());
        if (title != null) {
            draft.takeTitle(title);
        }
        return title != null;
    }

    /** "de brief die wij vrijdag hebben gehad van de minister": if it goes on with what tells which one. */
    private boolean readHanding(ReferenceDraft draft, int at) {
        PatternMatch led = handing.at(draft.text, at);
        if (led == null) {
            return false;
        }
        int before = draft.end;
        draft.end = led.after();
        int next = Words.skipSpaces(draft.text, draft.end);
        boolean told = next < draft.text.length() && readOne(draft, next);
        if (!told) {
            draft.end = before;
        }
        return told;
    }

    /** "besprak de motie op 3 mei": when it was discussed. "Per brief op 3 mei" is the letter's date. */
    private static boolean isAdverbial(ReferenceDraft draft, int at) {
        return draft.lead != 0 && !WordKind.INDEFINITE.in(draft.lead) && draft.text.startsWith("op ", at);
    }

    private boolean readRecipient(ReferenceDraft draft, int at) {
        int from = Words.skipSpaces(draft.text, at);
        Span determiner = Words.at(draft.text, from);
        Span office = Words.at(draft.text, Words.skipSpaces(draft.text, determiner.end()));
        if ("letter".equals(draft.rule.kind())
                && words.isCertainDeterminerAt(draft.text, from)
                && words.is(WordKind.ROLE, office.in(draft.text))) {
            draft.end = Math.max(office.end(), extent.authorEnd(draft.text, from, draft.anchor)); // "aan de minister"
            return true;
        }
        int end = PhraseExtent.kamerEnd(draft.text, from);
        if (end > 0) {
            draft.end = end;
        }
        return end > 0;
    }

    private boolean readBracket(ReferenceDraft draft, int at) {
        String text = draft.text;
        int close = Words.closing(text, at, LONGEST_BRACKET);
        if (close < 0) {
            return false;
        }
        ReferenceDates.Found found = dates.bare(text, at + 1, draft.anchor);
        if (found == null && !"news".equals(draft.rule.kind())) {
            // "(ingezonden …)" after a headline is the date of the questions
            found = dates.led(text, at + 1, draft.anchor);
        }
        if (found != null && found.end() == close) {
            draft.date = draft.date == null ? found.date() : draft.date;
            draft.evidence.add("date");
            draft.end = close + 1;
            return true;
        }
        if (draft.title != null
                && draft.authors.isEmpty()
                && (Words.isCapital(text, at + 1) || text.startsWith("de ", at + 1))
                && readMedium(draft, at, close)) {
            return true;
        }
        boolean abbreviation = isAbbreviation(text.substring(at + 1, close));
        if (abbreviation) {
            draft.end = close + 1;
        }
        return abbreviation;
    }

    /** "(Leeuwarder Courant 4 juli 2024)". */
    private boolean readMedium(ReferenceDraft draft, int open, int close) {
        String text = draft.text;
        for (int i = open + 2; i < close; i++) {
            if (Words.isSpace(text.charAt(i - 1)) && Character.isDigit(text.charAt(i))) {
                ReferenceDates.Found found = dates.bare(text, i, draft.anchor);
                if (found != null && found.end() == close) {
                    String medium = text.substring(open + 1, i).strip();
                    draft.authors.add(medium.endsWith(",") ? medium.substring(0, medium.length() - 1) : medium);
                    draft.date = found.iso();
                    draft.end = close + 1;
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAbbreviation(String inner) {
        return inner.length() < LONGEST_ABBREVIATION
                && inner.chars().filter(Character::isUpperCase).count() >= 2
                && inner.chars().noneMatch(Character::isDigit);
    }

    /** "van het project naar stille straten 'Stilte'": what comes before the quotation is taken along. */
    private boolean readQuotationAfter(ReferenceDraft draft, int from) {
        String text = draft.text;
        int to = draft.title == null ? extent.subjectEnd(text, from, draft.date != null, draft.anchor) : from;
        for (int i = from + 1; i < to; i++) {
            Span quoted = Words.isSpace(text.charAt(i - 1)) ? Words.quotation(text, i) : null;
            if (quoted != null && quoted.end() <= to) {
                draft.takeTitle(quoted);
                return true;
            }
        }
        return false;
    }

    /** "waarin de regering wordt verzocht …", to the end of the clause. */
    private static void readClause(ReferenceDraft draft, int at, String evidence) {
        String text = draft.text;
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
        boolean asks = ASKING.stream().anyMatch(clause::contains);
        if (asks || evidence.equals("clause") && clause.indexOf(' ') > 0) {
            draft.title = clause;
            draft.evidence.add(evidence);
            draft.end = to;
        }
    }

    private boolean readSubject(ReferenceDraft draft, int at) {
        String text = draft.text;
        int from = Words.skipSpaces(text, at);
        int to = words.is(WordKind.DETOUR, Words.at(text, from).in(text)) || PhraseExtent.isKamer(text, from)
                ? from
                : extent.subjectEnd(text, from, draft.date != null, draft.anchor);
        if (to <= from) {
            return false;
        }
        if (draft.title == null) {
            draft.title = draft.nameStart >= 0 && draft.nameEnd == draft.end
                    ? text.substring(draft.nameStart, to)
                    : unquotedSubject(draft, from, to);
        }
        draft.evidence.add("subject");
        draft.end = to;
        return true;
    }

    private static String unquotedSubject(ReferenceDraft draft, int from, int to) {
        Span quotation = Words.quotation(draft.text, from);
        return quotation != null && quotation.end() == to ? draft.unquoted(quotation) : draft.text.substring(from, to);
    }
}
