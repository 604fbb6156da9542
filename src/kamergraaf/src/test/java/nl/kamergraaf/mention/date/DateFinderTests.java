package nl.kamergraaf.mention.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.kamergraaf.mention.Structures;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import org.junit.jupiter.api.Test;

class DateFinderTests {

    private static final LocalDate ANCHOR = LocalDate.of(2024, 9, 20);
    private static final DateFinder FINDER = DateFinder.standard();
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @Test
    void keepsTheWordsAndTheAnchor() {
        List<Mention> mentions = FINDER.find(Structures.dated(
                ANCHOR, "H", "Een titel van 3 mei 2021", "A1", "Op dinsdag 17 september jl. en eind mei"));
        assertThat(mentions)
                .extracting(
                        Mention::unit,
                        Mention::text,
                        Mention::id,
                        each -> ((Mention.CalendarDate) each).anchor(),
                        each -> ((Mention.CalendarDate) each).anchorBasis())
                .containsExactly(
                        tuple("H", "3 mei 2021", "2021-05-03", null, null),
                        tuple("A1", "dinsdag 17 september jl.", "2024-09-17", ANCHOR, DateBasis.DATELINE),
                        tuple("A1", "eind mei", "2024-05", ANCHOR, DateBasis.DATELINE));
    }

    @Test
    void reckonsQuestionsFromTheDayTheyWereSentIn() {
        DocumentStructure dated =
                Structures.dated(LocalDate.of(2024, 2, 1), "Q1", "op 12 december jl.", "A1", "vorig jaar");
        DocumentHead head = dated.head();
        DocumentStructure sent = dated.withHead(new DocumentHead(
                head.kind(),
                head.title(),
                head.date(),
                head.dateBasis(),
                LocalDate.of(2023, 12, 11),
                head.received(),
                head.subject(),
                head.identifiers(),
                head.askers(),
                head.senders(),
                head.directorate()));
        assertThat(FINDER.find(sent))
                .extracting(Mention::id, each -> ((Mention.CalendarDate) each).anchor(), each -> ((Mention.CalendarDate)
                                each)
                        .anchorBasis())
                .containsExactly(
                        tuple("2022-12-12", LocalDate.of(2023, 12, 11), DateBasis.SUBMITTED),
                        tuple("2023", LocalDate.of(2024, 2, 1), DateBasis.DATELINE));
    }

    @Test
    void withoutAnAnchorFindsWhatNeedsNone() {
        assertThat(FINDER.find(Structures.of("A1", "vorig jaar, 3 mei jl., op 4 juni 2020 en op 8 juni")))
                .extracting(Mention::id)
                .containsExactly("2020-06-04", "2020-06-08");
    }

    @Test
    void readsTheYearsOfFarPlans() {
        assertThat(FINDER.find(Structures.of("A1", "Tegen 2050 is dat zo. Richting 2100 stijgt de zeespiegel.")))
                .extracting(Mention::id)
                .containsExactly("2050", "2100");
        assertThat(FINDER.find(Structures.of("A1", "Tegen 2050 personen is aangifte gedaan.")))
                .isEmpty();
    }

    @Test
    void jlIsNeverInTheFutureAndAsNeverInThePast() {
        Random random = new Random(11);
        String[] months = {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "december"};
        for (int i = 0; i < 3000; i++) {
            LocalDate anchor = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(15_000));
            String month = months[random.nextInt(months.length)];
            String day = (1 + random.nextInt(28)) + " " + month;
            for (String text : new String[] {
                day + " jl.",
                "afgelopen " + month,
                month + " j.l.",
                "vrijdag jl.",
                day + "\njongstleden",
                "in" + month + " l.l."
            }) {
                PartialDate date = only(text, anchor);
                assertThat(date.start())
                        .as(text + " " + anchor)
                        .isBeforeOrEqualTo(anchor)
                        .isAfter(anchor.minusDays(367));
            }
            for (String text : new String[] {
                day + " a.s.", "komende " + month, month + " aanstaande", "vrijdag a.s.", "vrijdag " + day + " a.s."
            }) {
                PartialDate date = only(text, anchor);
                LocalDate last = date.day() > 0
                        ? date.start()
                        : date.start().plusMonths(1).minusDays(1);
                assertThat(last).as(text + " " + anchor).isAfterOrEqualTo(anchor);
                assertThat(date.start()).isBefore(anchor.plusDays(367));
            }
        }
    }

    @Test
    void leapDaysAreSoughtInLeapYears() {
        assertThat(only("29 februari jl.", LocalDate.of(2023, 5, 1)).iso()).isEqualTo("2020-02-29");
        assertThat(only("29 februari 2023", ANCHOR).iso()).isEqualTo("2023");
    }

    @Test
    void isTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(DateFinder.standard().read("IN APRIL EN JUNI 2023, I.P.V. 12 JULI JL.", ANCHOR))
                    .extracting(dated -> dated.date().iso())
                    .containsExactly("2023-04", "2023-06", "2024-07-12");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void spansAreExactAndApartOnAnyText() {
        Random random = new Random(5);
        String[] pieces = {
            "5",
            "12",
            " mei",
            " jl.",
            "2023",
            "-",
            "/",
            " en ",
            " t/m ",
            ",",
            "’",
            "24",
            "vorig jaar",
            "\n",
            " ",
            "van ",
            "Q1",
            "eerste kwartaal",
            "(",
            ")",
            "\uD83D",
            "\u0301",
            "e",
            "a.s.",
            "vrijdag ",
            "00000000000000",
            "in "
        };
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            for (Mention mention : FINDER.find(Structures.dated(ANCHOR, "A1", text.toString()))) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                end = mention.span().end();
                assertThat(text.substring(mention.span().start(), end))
                        .isEqualTo(mention.text())
                        .isNotBlank();
                assertThat(mention.id()).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            }
        }
    }

    @Test
    void isLinearOnLongLines() {
        for (String piece : new String[] {
            "5, ", "eind van ", "2023-", "3 mei en ", "vorig ", "maart/", "1-1-", "in 2022 is op 3 mei, "
        }) {
            String text = piece.repeat(1_000_000 / piece.length());
            long start = CLOCK.getCurrentThreadCpuTime();
            FINDER.read(text, ANCHOR);
            assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start))
                    .as(piece)
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    private static PartialDate only(String text, LocalDate anchor) {
        List<DateReader.Dated> dates = FINDER.read(text, anchor);
        assertThat(dates).as(text + " " + anchor).hasSize(1);
        return dates.get(0).date();
    }
}
