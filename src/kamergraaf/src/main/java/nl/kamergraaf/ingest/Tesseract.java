package nl.kamergraaf.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Runs Tesseract with its Dutch language data on pictures of pages, one process a picture, with a time limit. It is told to
 * keep to one thread: with several it is slower, and documents are read side by side anyway.
 */
final class Tesseract {

    private static final String LANGUAGE = "nld";
    private static final Duration QUESTION = Duration.ofSeconds(30);
    private static final int WORD_LEVEL = 5;
    private static final double LEAST_CONFIDENCE = 20;

    private final Path program;
    private final Duration limit;

    /**
     * @param program found on the search path if it has no folder
     * @param limit   how long one picture may take
     */
    Tesseract(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /**
     * A word as found; places in pixels from the upper left corner.
     *
     * @param paragraph number of the paragraph, counted over the picture
     * @param line      number of the line, counted over the picture
     */
    record Word(String text, int paragraph, int line, int left, int top, int width, int height) {}

    /** Why nothing was found. */
    static final class NoReadingException extends Exception {

        private static final long serialVersionUID = 1L;

        NoReadingException(String message) {
            super(message, null, false, false);
        }
    }

    /** Returns why it cannot be used, with what to do about it; empty if it can. */
    String missing() {
        try {
            Path out = Files.createTempFile("kamergraaf-ocr", ".txt");
            try {
                int exit = run(List.of(program.toString(), "--list-langs"), out, QUESTION);
                List<String> languages = Files.readAllLines(out, StandardCharsets.UTF_8);
                if (exit == 0
                        && languages.stream().anyMatch(line -> line.strip().equals(LANGUAGE))) {
                    return "";
                }
                return "Tesseract has no Dutch language data: install tesseract-ocr-nld";
            } finally {
                Files.deleteIfExists(out);
            }
        } catch (IOException | NoReadingException e) {
            return "Tesseract is not installed: install tesseract-ocr and tesseract-ocr-nld";
        }
    }

    /** Returns the words on a picture in reading order; none where there are none. */
    List<Word> read(BufferedImage picture, int dotsPerInch) throws IOException, NoReadingException {
        Path folder = Files.createTempDirectory("kamergraaf-ocr");
        Path image = folder.resolve("page.png");
        Path out = folder.resolve("page.tsv");
        try {
            ImageIO.write(picture, "png", image.toFile());
            int exit = run(
                    List.of(
                            program.toString(),
                            image.toString(),
                            "stdout",
                            "-l",
                            LANGUAGE,
                            "--dpi",
                            String.valueOf(dotsPerInch),
                            "tsv"),
                    out,
                    limit);
            if (exit != 0) {
                throw new NoReadingException("Tesseract ended with " + exit);
            }
            return words(Files.readAllLines(out, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(image);
            Files.deleteIfExists(out);
            Files.deleteIfExists(folder);
        }
    }

    private static int run(List<String> command, Path out, Duration limit) throws IOException, NoReadingException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(false)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NoReadingException("no result within " + limit.toSeconds() + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoReadingException("interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * Reads Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
     */
    private static List<Word> words(List<String> rows) {
        List<Word> words = new ArrayList<>();
        String lastParagraph = "";
        String lastLine = "";
        int paragraph = 0;
        int line = 0;
        for (String row : rows) {
            String[] fields = row.split("\t", -1);
            if (fields.length < 12 || !fields[0].equals(String.valueOf(WORD_LEVEL)) || fields[11].isBlank()) {
                continue;
            }
            String thisParagraph = fields[2] + "." + fields[3];
            String thisLine = thisParagraph + "." + fields[4];
            paragraph += thisParagraph.equals(lastParagraph) ? 0 : 1;
            line += thisLine.equals(lastLine) ? 0 : 1;
            lastParagraph = thisParagraph;
            lastLine = thisLine;
            if (Double.parseDouble(fields[10]) >= LEAST_CONFIDENCE) {
                words.add(new Word(
                        fields[11].strip(),
                        paragraph,
                        line,
                        Integer.parseInt(fields[6]),
                        Integer.parseInt(fields[7]),
                        Integer.parseInt(fields[8]),
                        Integer.parseInt(fields[9])));
            }
        }
        return words;
    }
}
