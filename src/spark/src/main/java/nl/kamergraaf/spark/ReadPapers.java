package nl.kamergraaf.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The Spark job that reads documents: what {@code extract} does with a folder, on as many machines as the cluster has.
 *
 * <pre>
 * spark-submit --master spark://… --files target/kamergraaf.jar target/kamergraaf-spark.jar INPUT OUTPUT [OPTION…]
 * </pre>
 *
 * <p>{@code INPUT} is a folder on any file system that Spark knows, with its subfolders; {@code OUTPUT} becomes a folder of files whose lines
 * are those of {@code extract}, a document each, a document that failed too. {@code OPTION}s are those of {@code extract} that tell
 * what to write: {@code --rows}, {@code --boxes}. The setting {@code spark.kamergraaf.memory} says how much heap each of the
 * processes has that read a partition; it comes beside the memory of the executor.
 */
public final class ReadPapers {

    /** How much heap a process has that reads. */
    static final String MEMORY = "spark.kamergraaf.memory";

    private static final String USUAL_MEMORY = "2g";

    /** What opening a file costs, in bytes. With Spark's own guess, 4 MB, many small documents would all go to one process. */
    private static final String OPEN_COST = "spark.files.openCostInBytes";

    private static final String USUAL_OPEN_COST = "0";

    private static final String RECURSIVE = "mapreduce.input.fileinputformat.input.dir.recursive";

    private static final int WRONG_USAGE = 2;

    private ReadPapers() {}

    /**
     * Runs the job.
     *
     * @param args input, output, options
     */
    public static void main(String[] args) {
        if (args.length < 2) {
            System.err.println("usage: spark-submit --files target/kamergraaf.jar target/kamergraaf-spark.jar"
                    + " INPUT OUTPUT [--rows] [--boxes]");
            System.exit(WRONG_USAGE);
        }
        try (JavaSparkContext spark = new JavaSparkContext(withUsual(new SparkConf()))) {
            run(spark, args[0], args[1], Arrays.asList(args).subList(2, args.length));
        }
    }

    /** Returns the settings, with the usual ones where the user gave none. */
    static SparkConf withUsual(SparkConf conf) {
        return conf.setIfMissing("spark.app.name", "Kamergraaf").setIfMissing(OPEN_COST, USUAL_OPEN_COST);
    }

    /**
     * Reads a folder into another.
     *
     * @param spark   has {@code kamergraaf.jar} among its files
     * @param input   address of a folder
     * @param output  address of a folder that is not there yet
     * @param options of {@code extract}
     */
    static void run(JavaSparkContext spark, String input, String output, List<String> options) {
        spark.hadoopConfiguration().setBoolean(RECURSIVE, true);
        PartitionReader reader = new PartitionReader(
                InputNames.below(input, spark.hadoopConfiguration()),
                spark.getConf().get(MEMORY, USUAL_MEMORY),
                options);
        spark.binaryFiles(input, spark.defaultParallelism())
                .mapPartitions(reader)
                .saveAsTextFile(output);
    }
}
