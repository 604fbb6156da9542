package nl.kamergraaf.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.query.EntityQueries.MonthCount;

/**
 * A chart of papers over time: a bar a month where they lie within three years, else a bar a quarter, else a bar a year.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param bars   from left to right, empty ones included
 * @param top    the highest count
 * @param kinds  the kinds that occur, in the order of their layers
 */
record Timeline(int width, int height, List<Bar> bars, long top, List<String> kinds) {

    private static final int HEIGHT = 150;
    private static final int BASE = 120;
    private static final int WIDTH = 720;

    /**
     * A span of time.
     *
     * @param label  {@code 2031-03}, {@code 2031-K1} or {@code 2031}
     * @param total  papers
     * @param layers a kind each
     * @param ticked whether the label is printed
     */
    record Bar(String label, int x, int width, long total, int top, List<Layer> layers, boolean ticked) {}

    /** The papers of a kind within a bar. */
    record Layer(String kind, int index, int y, int height, long count) {}

    private enum Step {
        MONTH,
        QUARTER,
        YEAR
    }

    static Timeline of(List<MonthCount> counts) {
        List<MonthCount> dated =
                counts.stream().filter(count -> count.month().length() >= 4).toList();
        if (dated.isEmpty()) {
            return new Timeline(WIDTH, HEIGHT, List.of(), 0, List.of());
        }
        int first =
                dated.stream().mapToInt(count -> months(count.month(), 0)).min().orElse(0);
        int last = dated.stream()
                .mapToInt(count -> months(count.month(), 11))
                .max()
                .orElse(0);
        boolean years = dated.stream().anyMatch(count -> count.month().length() < 7);
        Step step = years || last - first >= 120 ? Step.YEAR : last - first < 36 ? Step.MONTH : Step.QUARTER;
        Map<String, Map<String, Long>> table = new LinkedHashMap<>();
        for (int month = first; month <= last; month++) {
            table.putIfAbsent(label(month, step), new TreeMap<>());
        }
        Map<String, Long> kinds = new TreeMap<>();
        for (MonthCount count : dated) {
            String label = label(months(count.month(), 0), step);
            table.computeIfAbsent(label, key -> new TreeMap<>()).merge(count.kind(), count.count(), Long::sum);
            kinds.merge(count.kind(), count.count(), Long::sum);
        }
        return draw(table, new ArrayList<>(kinds.keySet()));
    }

    private static Timeline draw(Map<String, Map<String, Long>> table, List<String> kinds) {
        long top = table.values().stream()
                .mapToLong(each ->
                        each.values().stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(1);
        int step = Math.min(WIDTH / table.size(), 60);
        int every = Math.max(1, (int) Math.ceil(64.0 / step));
        List<Bar> bars = new ArrayList<>();
        for (Map.Entry<String, Map<String, Long>> each : table.entrySet()) {
            int x = bars.size() * step;
            int y = BASE;
            long total = 0;
            List<Layer> layers = new ArrayList<>();
            for (int i = 0; i < kinds.size(); i++) {
                long count = each.getValue().getOrDefault(kinds.get(i), 0L);
                if (count > 0) {
                    int height = Math.max(2, (int) (count * (BASE - 20) / top));
                    y -= height;
                    total += count;
                    layers.add(new Layer(kinds.get(i), i % 6, y, height, count));
                }
            }
            bars.add(new Bar(each.getKey(), x, Math.max(2, step - 3), total, y, layers, bars.size() % every == 0));
        }
        return new Timeline(Math.max(step * table.size(), 120), HEIGHT, bars, top, kinds);
    }

    private static int months(String month, int otherwise) {
        int year = Integer.parseInt(month.substring(0, 4));
        return year * 12 + (month.length() >= 7 ? Integer.parseInt(month.substring(5, 7)) - 1 : otherwise);
    }

    private static String label(int months, Step step) {
        int year = months / 12;
        int month = months % 12;
        return switch (step) {
            case YEAR -> String.valueOf(year);
            case QUARTER -> year + "-K" + (month / 3 + 1);
            case MONTH -> String.format("%d-%02d", year, month + 1);
        };
    }
}
