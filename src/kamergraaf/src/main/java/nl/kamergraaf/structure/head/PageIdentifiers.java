package nl.kamergraaf.structure.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.model.DocumentIdentifier;

/** What a page of a site that shows a paper tells of the paper's numbers, above it and below it. */
final class PageIdentifiers {

    private static final String HANDED_IN = "Indiener(s):";

    /** The last column of what a page tells of an answer. */
    private static final String RECEIVED = "Datum ontvangst";

    private final GuardedRule pageSource;
    private final GuardedRule printedItem;
    private final GuardedRule printedQuestions;
    private final GuardedRule printedAppendix;
    private final GuardedRule pageNumber;
    private final GuardedRule pageDossier;

    PageIdentifiers(HeadRules rules) {
        this.pageSource = rules.rule("page-source");
        this.printedItem = rules.rule("printed-item");
        this.printedQuestions = rules.rule("printed-questions");
        this.printedAppendix = rules.rule("printed-appendix");
        this.pageNumber = rules.rule("page-number");
        this.pageDossier = rules.rule("page-dossier");
    }

    /** What a page that shows the paper says of it above it. */
    List<DocumentIdentifier> in(List<HeadLine> opening) {
        List<DocumentIdentifier> found = new ArrayList<>();
        boolean appendix = opening.stream().anyMatch(line -> line.text().endsWith(RECEIVED));
        for (HeadLine line : opening) {
            printedQuestions.find(line).map(m -> m.held("zaak")).ifPresent(zaak -> {
                PaperNumbers.parsed(zaak).ifPresent(found::add);
                PaperNumbers.parsed("kv-tk-" + zaak).ifPresent(found::add);
            });
            if (appendix) {
                printedAppendix
                        .find(line)
                        .flatMap(m -> PaperNumbers.parsed("ah-tk-"
                                + PaperNumbers.years(Integer.parseInt(m.held("session"))) + "-" + m.held("number")))
                        .ifPresent(found::add);
            }
            pageNumber
                    .find(line)
                    .flatMap(m -> PaperNumbers.parsed(m.held("id")))
                    .ifPresent(found::add);
            pageDossier.find(line).flatMap(PaperNumbers::kamerstuk).ifPresent(found::add);
            printedItem
                    .find(line)
                    .flatMap(m -> PaperNumbers.parsed((m.held("chamber").equals("Tweede") ? "h-tk-" : "h-ek-")
                            + PaperNumbers.years(Integer.parseInt(m.held("session")))
                            + "-" + m.held("meeting") + "-" + m.held("item")))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Where a page that shows a paper took it; the page names who handed it in too, and any text may name a source. */
    Optional<DocumentIdentifier> source(List<HeadLine> lines) {
        if (lines.stream().noneMatch(line -> line.text().startsWith(HANDED_IN))) {
            return Optional.empty();
        }
        return lines.stream()
                .map(pageSource::find)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(m -> PaperNumbers.parsed(m.held("id")));
    }
}
