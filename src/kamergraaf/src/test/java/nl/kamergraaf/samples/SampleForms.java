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
        String resource = "/samples/" + name + ".paper";
        try (InputStream in = Objects.requireNonNull(SampleForms.class.getResourceAsStream(resource), resource)) {
            Paper paper = Paper.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (String form : FORMS) {
                files.put(form, Objects.requireNonNull(Form.ALL.get(form)).render(paper));
            }
            return files;
        }
    }
}
