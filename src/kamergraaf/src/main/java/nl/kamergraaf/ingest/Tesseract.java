package nl.kamergraaf.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Runs Tesseract with its Dutch language data on pictures of pages, one process a picture. It is told to keep to one thread: with
 * several it is slower, and documents are read side by side anyway. Its limit is in processor time where the system tells that,
 * so that no page is lost because the machine is busy; only a process that gets nothing done is ended by the clock.
 */
final class Tesseract {

    private static final String LANGUAGE = "nld";
    private static final Duration QUESTION = Duration.ofSeconds(30);
    /** So many times its limit may a process last by the clock. */
    private static final int PATIENCE = 20;
    /** How often a process is asked for the time it took, in milliseconds. */
    private static final int INTERVAL = 250;

    private static final int WORD_LEVEL = 5;
    private static final double LEAST_CONFIDENCE = 20;

    private final Path program;
    private final Duration limit;

    /**
     * @param program found on the search path if it has no folder
     * @param limit   how much processor time one picture may take
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

        private final boolean passing;

        NoReadingException(String message, boolean passing) {
            super(message, null, false, false);
            this.passing = passing;
        }

        /** Returns whether another attempt may do better. */
        boolean isPassing() {
            return passing;
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

    /** Returns the words on a picture in reading order; none where there are none. A process that was ended is tried once more. */
    List<Word> read(BufferedImage picture, int dotsPerInch) throws IOException, NoReadingException {
        try {
            return attempt(picture, dotsPerInch);
        } catch (NoReadingException e) {
            if (!e.isPassing()) {
                throw e;
            }
            return attempt(picture, dotsPerInch);
        }
    }

    private List<Word> attempt(BufferedImage picture, int dotsPerInch) throws IOException, NoReadingException {
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
                throw new NoReadingException("Tesseract ended with " + exit, true);
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
            long end = System.nanoTime() + PATIENCE * limit.toNanos();
            while (!process.waitFor(INTERVAL, TimeUnit.MILLISECONDS)) {
                Optional<Duration> taken = process.info().totalCpuDuration();
                if (taken.isPresent() && taken.get().compareTo(limit) > 0) {
                    throw new NoReadingException(
                            "no result within " + limit.toSeconds()
                                    + " s of processor time, raise KAMERGRAAF_OCR_SECONDS",
                            false);
                }
                if (System.nanoTime() > end) {
                    throw new NoReadingException("no result within " + PATIENCE * limit.toSeconds() + " s", true);
                }
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoReadingException("interrupted", false);
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
