package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.MetadataKey;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.MappedText;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.Span;

/** Divides a document at the headings of its questions, answers and notices, line by line, in one pass. */
public final class ClerkStructureParser implements StructureParser {

    private ClerkStructureParser() {}

    /** Returns the parser for all kinds of parliamentary papers. */
    public static StructureParser standard() {
        return new ClerkStructureParser();
    }

    @Override
    public DocumentStructure parse(SourceDocument document) {
        Division division = new Division(document.text().markup(Markup.Kind.FURNITURE));
        String content = document.text().content();
        division.unlabelled =
                !content.contains("\nVraag ") && (content.contains("Vragen van ") || content.contains("Antwoord van "));
        int start = 0;
        while (start < content.length()) {
            int newline = content.indexOf('\n', start);
            int end = newline < 0 ? content.length() : newline;
            int next = newline < 0 ? end : newline + 1;
            division.line(content, start, end, next);
            start = next;
        }
        List<Unit> units = division.units();
        return new DocumentStructure(document, head(document, units), units, division.furniture, List.of());
    }

    private static DocumentHead head(SourceDocument document, List<Unit> units) {
        boolean questions = units.stream().anyMatch(unit -> unit instanceof Unit.Question);
        boolean answers = units.stream().anyMatch(unit -> unit instanceof Unit.Answer);
        boolean sections = units.stream()
                .anyMatch(unit -> unit instanceof Unit.Section section && "Mededeling".equals(section.heading()));
        DocumentKind kind = answers
                ? DocumentKind.ANSWERS
                : !questions ? DocumentKind.OTHER : sections ? DocumentKind.NOTICE : DocumentKind.QUESTIONS;
        List<DocumentIdentifier> identifiers = new ArrayList<>();
        document.first(MetadataKey.IDENTIFIER)
                .flatMap(DocumentIdentifier::tryParse)
                .ifPresent(identifiers::add);
        return new DocumentHead(
                kind,
                document.first(MetadataKey.TITLE).orElse(null),
                null,
                null,
                null,
                null,
                document.first(MetadataKey.SUBJECT).orElse(null),
                identifiers,
                List.of(),
                List.of());
    }

    /** The parts of a document while its lines are read. */
    private static final class Division {

        private final List<Markup> aside;
        private int nextAside;
        private final Map<String, Part> parts = new LinkedHashMap<>();
        private final List<Span> furniture = new ArrayList<>();
        private final List<Integer> open = new ArrayList<>();
        private Part current = new Part("H", null, List.of(), "");
        private int sections;
        /** No question has the word "Vraag" above it: a line with just the next number is its heading. */
        private boolean unlabelled;

        private int lastQuestion;

        Division(List<Markup> aside) {
            this.aside = aside;
            parts.put("H", current);
        }

        void line(String content, int start, int end, int next) {
            while (nextAside < aside.size() && aside.get(nextAside).span().end() <= start) {
                nextAside++;
            }
            if (nextAside < aside.size() && aside.get(nextAside).span().contains(new Span(start, end)) && start < end) {
                furniture.add(new Span(start, next));
                return;
            }
            int from = start;
            while (from < end && (content.charAt(from) <= ' ' || content.charAt(from) == '\u00a0')) {
                from++;
            }
            if (RunningLine.matches(content, from, end)) {
                furniture.add(new Span(start, next));
                return;
            }
            PartHeading heading = PartHeading.at(content.substring(from, Math.min(end, from + 120)))
                    .orElse(null);
            if (heading == null && unlabelled && end - from < 8) {
                String line = content.substring(from, end).strip();
                if (line.equals(lastQuestion + 1 + ".") || line.equals(String.valueOf(lastQuestion + 1))) {
                    lastQuestion++;
                    heading = new PartHeading(PartHeading.Role.QUESTION, List.of(lastQuestion), line.length());
                }
            }
            int text = start;
            if (heading != null && begin(heading, content.substring(from, Math.min(end, from + heading.length())))) {
                text = Math.min(end, from + heading.length());
            }
            current.sources.add(new Span(start, next));
            current.cleaner.line(content, text, end);
        }

        private boolean begin(PartHeading heading, String label) {
            List<Integer> numbers = heading.numbers();
            switch (heading.role()) {
                case QUESTION -> {
                    open.addAll(numbers);
                    enter("Q" + numbers, heading.role(), numbers, label);
                }
                case ANSWER -> {
                    if (numbers.isEmpty()) {
                        numbers = List.copyOf(open);
                    }
                    if (numbers.isEmpty()) {
                        return false;
                    }
                    open.removeAll(numbers);
                    enter("A" + numbers, heading.role(), numbers, label);
                }
                case SECTION -> enter("S" + ++sections, heading.role(), List.of(), label);
            }
            return true;
        }

        private void enter(String key, PartHeading.Role role, List<Integer> numbers, String label) {
            String name = label.replace(":", "").strip();
            current = parts.computeIfAbsent(key, k -> new Part(k, role, numbers, name));
        }

        List<Unit> units() {
            return parts.values().stream().map(Part::unit).toList();
        }
    }

    /** A unit while its lines are read. */
    private static final class Part {

        private final String key;
        private final PartHeading.@org.jspecify.annotations.Nullable Role role;
        private final List<Integer> numbers;
        private final String label;
        private final TextCleaner cleaner = new TextCleaner();
        private final List<Span> sources = new ArrayList<>();

        Part(
                String key,
                PartHeading.@org.jspecify.annotations.Nullable Role role,
                List<Integer> numbers,
                String label) {
            this.key = key;
            this.role = role;
            this.numbers = numbers;
            this.label = label;
        }

        Unit unit() {
            MappedText text = cleaner.finish();
            if (role == null) {
                return new Unit.Heading(text, List.copyOf(sources), List.of());
            }
            return switch (role) {
                case QUESTION -> new Unit.Question(numbers, text, List.copyOf(sources), List.of());
                case ANSWER -> new Unit.Answer(numbers, text, List.copyOf(sources), List.of());
                case SECTION -> new Unit.Section(key, label, text, List.copyOf(sources), List.of());
            };
        }
    }
}
