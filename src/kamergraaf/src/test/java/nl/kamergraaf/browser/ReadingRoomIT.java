package nl.kamergraaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.SearchQueries.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A person in the reading room. */
@ExtendWith(Room.Opened.class)
class ReadingRoomIT {

    /** Pages of which the documentation shows how they look on a phone. */
    private static final Set<String> OF_A_PHONE = Set.of("home", "answer", "trace", "country", "overview");

    /** Every kind of page. */
    private static final Map<String, String> PAGES = pages();

    @TempDir
    Path profile;

    private final Room room;

    ReadingRoomIT(Room room) {
        this.room = room;
    }

    @Test
    void somebodyReadsFromASearchToWhatAnAnswerRestsOn() {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.sized(1280, 900).dark(false).open(room.page("/"));
            chromium.await("h1", "Waarop rust dit antwoord?");
            chromium.picture("room-home");

            chromium.await("#find").sendKeys("herstelschip");
            chromium.await(".find button").click();
            chromium.await(".tally", "herstelschip");
            assertThat(chromium.all("mark")).isNotEmpty();
            chromium.picture("room-search");

            // An answer, and a citation of a paper that is there.
            chromium.open(room.page("/d/ah-tk-20322033-9120"));
            chromium.await(".block.answer");
            chromium.picture("room-answer");
            WebElement citation = chromium.all(".cite:not(.stub)").stream()
                    .filter(each -> each.getAttribute("href") != null)
                    .findFirst()
                    .orElseThrow();
            chromium.script("arguments[0].scrollIntoView({block: 'center'}); arguments[0].focus()", citation);
            chromium.await(".cited .tip .why");
            chromium.picture("room-citation");
            String cited = citation.getAttribute("href");
            citation.click();
            chromium.await("main h1");
            assertThat(chromium.address()).isEqualTo(cited);

            // A trace of two steps.
            chromium.open(room.page("/trace?id=kst-99310-30&direction=back&depth=2"));
            chromium.await(".tree .tree ol, .tree details ol");
            assertThat(chromium.all(".drawing .dot").size()).isGreaterThan(3);
            chromium.picture("room-trace");
            chromium.await("#interactive").click();
            chromium.await("#graph canvas");
            Chromium.pause(Duration.ofMillis(500));
            chromium.picture("room-trace-movable");

            // A paper that is missing.
            chromium.open(room.page("/missing"));
            chromium.picture("room-missing");
            chromium.await(".missing .paper").click();
            chromium.await(".absent", "niet in de collectie");
            assertThat(chromium.all(".citing li")).isNotEmpty();
            chromium.picture("room-stub");

            // A country over time.
            chromium.open(room.page("/e/country?id=NO"));
            chromium.await("h1", "Noorwegen");
            assertThat(chromium.all(".bars .layer")).isNotEmpty();
            chromium.picture("room-country");

            chromium.open(room.page("/overview"));
            chromium.picture("room-overview");

            chromium.await(".language").click();
            chromium.await("h1", "What there is");
            assertThat(chromium.script("return document.documentElement.lang")).isEqualTo("en");
            chromium.open(room.page("/"));
            chromium.await("h1", "On what does this answer rest?");
            chromium.assertNoComplaints();
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("search", "/search?q=herstelschip&kind=answers");
        pages.put("nothing-found", "/search?q=" + "zzzz");
        pages.put("answer", "/d/ah-tk-20322033-9120");
        pages.put("letter", "/d/kst-99310-7");
        pages.put("stub", "/d/kst-99310-3");
        pages.put("trace", "/trace?id=kst-99310-30&depth=2");
        pages.put("forward", "/trace?id=kst-99310-3&direction=forward&depth=2");
        pages.put("country", "/e/country?id=NO");
        pages.put("organisation", "/e/organisation?id=navo");
        pages.put("names", "/names");
        pages.put("missing", "/missing");
        pages.put("overview", "/overview");
        pages.put("queries", "/queries");
        pages.put("query", "/queries/trace-back");
        pages.put("source", Room.PRINTED);
        pages.put("no-pages", "/source?id=kst-99310-7");
        pages.put("not-there", "/d/kst-99310-3000");
        pages.put("wrong", "/trace?id=kst-99310-30&depth=99");
        pages.put("no-such-page", "/nergens");
        return pages;
    }

    @Test
    void everyPageFitsAPhoneAndHasContrastInLightAndDark() throws IOException {
        try (Chromium chromium = Chromium.start(profile)) {
            for (int width : List.of(390, 1280)) {
                for (boolean dark : List.of(false, true)) {
                    chromium.sized(width, 844).dark(dark);
                    for (Map.Entry<String, String> each : PAGES.entrySet()) {
                        chromium.open(room.page(each.getValue()));
                        chromium.await("main h1");
                        assertThat((Long) chromium.script("return document.documentElement.scrollWidth"))
                                .as("width of %s", each.getValue())
                                .isLessThanOrEqualTo(width);
                        if (each.getKey().equals("source")) {
                            chromium.await("#sheet[data-ready] .spot");
                        }
                        chromium.keep(each.getKey() + (width < 600 ? "-phone" : "") + (dark ? "-dark" : ""));
                        accessible(chromium, each.getKey());
                        if (width < 600 && dark && OF_A_PHONE.contains(each.getKey())) {
                            chromium.picture("room-phone-" + each.getKey());
                        }
                    }
                }
            }
            // Pages that are not there say so to the console too, and nothing else does.
            assertThat(chromium.complaints()).allMatch(each -> each.contains("status of 40"));
        }
    }

    @Test
    void nothingStandsBetweenTheWordsOfATextThatIsNotPrinted() {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.open(room.page("/d/kst-99310-30"));
            assertThat(chromium.all(".block .name.person ~ .name.person")).isNotEmpty();
            String added = "return [...document.querySelectorAll('.block .text a')]"
                    + ".map(each => each.className + getComputedStyle(each, '::before').content)"
                    + ".filter(each => !each.endsWith('none'))";
            assertThat((List<?>) chromium.script(added)).isEmpty();
            String listed =
                    "return getComputedStyle(document.querySelector('.facts .person + .person'), '::before').content";
            assertThat((String) chromium.script(listed)).isEqualTo("\", \"");
        }
    }

    @Test
    void everyPageSpeaksEnglishOnDemand() {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.open(room.page("/?taal=en"));
            for (String path : PAGES.values()) {
                chromium.open(room.page(path));
                assertThat(chromium.await("main h1").getText()).as(path).doesNotStartWith("??");
                assertThat(chromium.script("return document.documentElement.lang"))
                        .as(path)
                        .isEqualTo("en");
                assertThat(chromium.await("nav").getText()).as(path).contains("Missing", "Nederlands");
            }
            chromium.open(room.page("/d/ah-tk-20322033-9120"));
            chromium.await(".block.answer h3", "Answer 1");
            chromium.keep("english");
        }
    }

    @Test
    void withoutScriptsPeopleReadSearchAndFollow() {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.sized(1280, 900).dark(false).scripts(false).open(room.page("/"));
            assertThat(chromium.all("#interactive:not([hidden]), #png:not([hidden])"))
                    .isEmpty();
            chromium.await("#find").sendKeys("herstelschip");
            chromium.await(".find button").click();
            chromium.await(".tally", "herstelschip");
            chromium.await(".facet a").click();
            chromium.await(".chosen");
            chromium.await(".hit h3 a").click();
            chromium.await(".block.answer");

            chromium.open(room.page("/d/ah-tk-20322033-9120"));
            WebElement citation = chromium.await("a.cite:not(.stub)");
            String cited = citation.getAttribute("href");
            citation.click();
            chromium.await("main h1");
            assertThat(chromium.address()).isEqualTo(cited);

            // The picture of a trace is drawn by the server, and more steps are one form away.
            chromium.open(room.page("/trace?id=kst-99310-30"));
            assertThat(chromium.all(".drawing .dot").size()).isGreaterThan(3);
            chromium.await(".controls button").click();
            chromium.await(".tree .reached");
            chromium.keep("without-scripts");

            // The page of the PDF cannot be drawn; that is said, with the page and the file.
            chromium.open(room.page(PAGES.get("source")));
            chromium.await("noscript .note, .printed .note", "JavaScript");
            chromium.await(".read mark", "Kamerstuk 99 310, nr. 7");
            assertThat(chromium.await(".printed .downloads a").getAttribute("href"))
                    .contains("#page=1");
            chromium.open(room.page("/e/country?id=NO"));
            assertThat(chromium.all(".bars .layer")).isNotEmpty();
        }
    }

    @Test
    void theKeyboardIsEnough() {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.open(room.page("/d/ah-tk-20322033-9120"));
            chromium.await(".block.answer");
            chromium.press(Keys.TAB);
            assertThat(chromium.focused().getAttribute("class")).isEqualTo("skip");
            assertThat(chromium.focused().isDisplayed()).isTrue();
            chromium.press(Keys.ENTER);
            assertThat(chromium.script("return document.activeElement.id")).isEqualTo("content");

            chromium.press("/");
            assertThat(chromium.focused().getAttribute("id")).isEqualTo("find");

            // A note beside a citation opens with the focus and closes with Escape.
            for (int i = 0;
                    i < 60
                            && !String.valueOf(chromium.focused().getAttribute("class"))
                                    .contains("cite");
                    i++) {
                chromium.press(Keys.TAB);
            }
            chromium.await(".cited .tip .why");
            chromium.press(Keys.ESCAPE);
            assertThat(chromium.all(".tip")).noneMatch(WebElement::isDisplayed);

            chromium.press("/");
            chromium.press("herstelschip", Keys.ENTER);
            chromium.await(".tally", "herstelschip");
        }
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String id = room.server()
                .graph()
                .queries()
                .search(new SearchRequest("kwaadaardigwoord", Map.of(), Paging.first(5)))
                .hits()
                .items()
                .get(0)
                .document()
                .id();
        List<String> paths = List.of(
                "/search?q=kwaadaardigwoord",
                "/search?q=" + Room.encoded("\"><script>window.broken=8</script>"),
                "/d?id=" + Room.encoded(id),
                "/d?id=" + Room.encoded("<script>window.broken=9</script>"),
                "/trace?depth=3&id=" + Room.encoded(id),
                "/missing",
                "/names?q=" + Room.encoded("'><img src=x onerror=window.broken=10>"),
                "/e/country?id=" + Room.encoded("<svg onload=window.broken=11>"),
                "/queries/most-cited?limit=" + Room.encoded("\"><script>window.broken=12</script>"),
                "/queries/refers-elsewhere");
        try (Chromium chromium = Chromium.start(profile)) {
            for (String path : paths) {
                chromium.open(room.page(path));
                chromium.await("main h1, .tally");
                assertThat(chromium.script("return window.broken === undefined"))
                        .as(path)
                        .isEqualTo(true);
                assertThat(chromium.all("main img, main script:not([src]), [onload], [onerror], [href^='javascript:']"))
                        .as(path)
                        .isEmpty();
                assertThat(String.valueOf(chromium.script("return document.body.innerText")))
                        .as("no expression is evaluated: %s", path)
                        .doesNotContain("[[49]]");
            }
            chromium.open(room.page("/d?id=" + Room.encoded(id)));
            assertThat(chromium.await(".paper-page").getText()).contains("[[${7*7}]]", "<svg onload=window.broken=6>");
            assertThat(chromium.all("main")).hasSize(1);
        }
    }

    /** Every rule of WCAG 2.2 A and AA that axe-core can check, in the colours of the moment. */
    private static void accessible(Chromium chromium, String name) throws IOException {
        chromium.script(axe());
        Object broken = chromium.asyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(result => done(
                  result.violations.map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html + ' '
                    + node.failureSummary).join(' | '))));
                """);
        assertThat((List<?>) broken).as(name).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream in = ReadingRoomIT.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
