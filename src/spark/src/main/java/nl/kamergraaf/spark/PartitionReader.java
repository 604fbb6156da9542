package nl.kamergraaf.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.input.PortableDataStream;
import scala.Tuple2;

/**
 * Reads the documents of a partition: lays them in a folder of their own, has the program read that folder, and gives its lines. The
 * program runs in a process of its own, so that its libraries and those of Spark, which want other versions of the same, never
 * meet, and so that a document that brings the process down takes no other with it: the rest is then read one by one.
 */
final class PartitionReader implements FlatMapFunction<Iterator<Tuple2<String, PortableDataStream>>, String> {

    private static final long serialVersionUID = 1;

    /** The program, as {@code --files} hands it over. */
    private static final String PROGRAM = "kamergraaf.jar";

    private final InputNames names;
    private final String memory;
    private final ArrayList<String> options;

    /**
     * Makes a reader.
     *
     * @param names   how documents are called
     * @param memory  heap of a process, as Java writes it
     * @param options of {@code extract}
     */
    PartitionReader(InputNames names, String memory, List<String> options) {
        this.names = names;
        this.memory = memory;
        this.options = new ArrayList<>(options);
    }

    @Override
    public Iterator<String> call(Iterator<Tuple2<String, PortableDataStream>> documents) throws IOException {
        if (!documents.hasNext()) {
            return List.<String>of().iterator();
        }
        ExtractProcess process = new ExtractProcess(Path.of(SparkFiles.get(PROGRAM)), memory, options);
        try (WorkFolder work = WorkFolder.make()) {
            List<Path> files = new ArrayList<>();
            while (documents.hasNext()) {
                Tuple2<String, PortableDataStream> document = documents.next();
                try (InputStream bytes = document._2().open()) {
                    files.add(work.add(names.of(document._1()), bytes));
                }
            }
            return read(process, work, files).iterator();
        }
    }

    private List<String> read(ExtractProcess process, WorkFolder work, List<Path> files) throws IOException {
        ExtractProcess.Result all = process.run(work.documents());
        if (all.ended()) {
            return all.lines();
        }
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            ExtractProcess.Result one = process.run(work.alone(file));
            lines.addAll(one.ended() ? one.lines() : List.of(FailedLine.of(work.nameOf(file), one.error())));
        }
        return lines;
    }
}
