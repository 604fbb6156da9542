package nl.kamergraaf.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A program with the command line of {@code extract} that a document named {@code falls.txt} brings down. */
public final class FallingProgram {

    private static final int FALLEN = 3;

    private FallingProgram() {}

    /** Reads a folder. */
    public static void main(String[] args) throws IOException {
        List<String> all = List.of(args);
        Path out = Path.of(all.get(all.indexOf("--out") + 1));
        try (Stream<Path> files = Files.list(Path.of(args[args.length - 1]))) {
            List<String> names =
                    files.map(each -> each.getFileName().toString()).sorted().toList();
            Files.write(out, names.stream().map(name -> "read " + name).toList());
            if (names.contains("falls.txt")) {
                System.err.println("no more");
                System.exit(FALLEN);
            }
        }
    }

    /** Writes it as a jar. */
    static void write(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FallingProgram.class.getName());
        String name = FallingProgram.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream bytes = FallingProgram.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            bytes.transferTo(out);
        }
    }
}
