package nl.kamergraaf.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs {@code extract} of the program in a process of its own.
 *
 * @param program the program's jar
 * @param memory  heap of the process, as Java writes it
 * @param options of {@code extract}
 */
record ExtractProcess(Path program, String memory, List<String> options) {

    /** Exit codes of {@code extract}: all documents were read, or some were not and have lines that say why. */
    private static final int DONE = 0;

    private static final int SOME_FAILED = 1;
    private static final int WRONG_USAGE = 2;

    /** How much of what a process says when it fails is told on. */
    private static final int TOLD = 2_000;

    /** Keeps its own copy of the options. */
    ExtractProcess {
        options = List.copyOf(options);
    }

    /**
     * What came of a run.
     *
     * @param ended whether it came to its end; if not, there may be lines missing
     * @param lines a document each
     * @param error the last it said
     */
    record Result(boolean ended, List<String> lines, String error) {}

    /**
     * Reads a folder.
     *
     * @throws FileNotFoundException if the program is not there
     * @throws IllegalArgumentException if the program does not know the options
     * @throws IOException if there is no room for the lines, or no Java
     */
    Result run(Path folder) throws IOException {
        if (!Files.isRegularFile(program)) {
            throw new FileNotFoundException(
                    program + " is not there: give spark-submit the program by --files target/kamergraaf.jar");
        }
        Path lines = Files.createTempFile(folder.getParent(), "lines", ".jsonl");
        Path errors = Files.createTempFile(folder.getParent(), "errors", ".txt");
        int code = code(new ProcessBuilder(command(folder, lines))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile()));
        String error = end(errors);
        if (code == WRONG_USAGE) {
            throw new IllegalArgumentException(error);
        }
        boolean ended = code == DONE || code == SOME_FAILED;
        return new Result(ended, Files.readAllLines(lines, StandardCharsets.UTF_8), "exit code " + code + ": " + error);
    }

    private List<String> command(Path folder, Path lines) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory);
        // One task of Spark's is one core.
        command.add("-XX:+UseSerialGC");
        command.addAll(List.of("-jar", program.toString(), "extract", "--threads", "1", "--out", lines.toString()));
        command.addAll(options);
        command.add(folder.toString());
        return command;
    }

    private static int code(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the task was taken back");
        } finally {
            process.destroyForcibly();
        }
    }

    private static String end(Path errors) throws IOException {
        String all = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8).strip();
        return all.substring(Math.max(0, all.length() - TOLD));
    }
}
