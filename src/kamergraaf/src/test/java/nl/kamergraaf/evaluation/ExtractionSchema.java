package nl.kamergraaf.evaluation;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The JSON Schema of the public extraction format. */
public final class ExtractionSchema {

    private static final String RESOURCE = "/schema/extraction.schema.json";

    private final JsonSchema schema;

    private ExtractionSchema(JsonSchema schema) {
        this.schema = schema;
    }

    /** Loads the schema that is part of the application. */
    public static ExtractionSchema load() {
        try (InputStream in = Objects.requireNonNull(ExtractionSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new ExtractionSchema(
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is wrong with one line of the extraction, nothing if it is valid. */
    public List<String> violations(String jsonLine) {
        return schema.validate(jsonLine, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }
}
