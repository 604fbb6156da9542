package nl.kamergraaf.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One invented paper in all the forms in which publications come. */
public final class SampleForms {

    private static final List<String> FORMS =
            List.of("publication-xml", "publication-html", "publication-pdf", "open-document", "text");

    private SampleForms() {}

    /**
     * Returns a paper's files by the names of their forms.
     *
     * @param name of the paper in the test resources, without {@code .paper}
     */
    public static Map<String, byte[]> of(String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String form : FORMS) {
            files.put(form, one(name, form));
        }
        return files;
    }

    /** Returns a paper's PDF as it is published. */
    public static byte[] pdf(String name) throws IOException {
        return one(name, "publication-pdf");
    }

    private static byte[] one(String name, String form) throws IOException {
        String resource = "/samples/" + name + ".paper";
        try (InputStream in = Objects.requireNonNull(SampleForms.class.getResourceAsStream(resource), resource)) {
            Paper paper = Paper.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return Objects.requireNonNull(Form.ALL.get(form)).render(paper);
        }
    }
}
