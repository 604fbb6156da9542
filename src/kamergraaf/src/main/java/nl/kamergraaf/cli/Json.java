package nl.kamergraaf.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Results as JSON. */
final class Json {

    private static final ObjectWriter LINES = JsonMapper.builder().build().writer();
    private static final ObjectWriter PRETTY = LINES.withDefaultPrettyPrinter();

    private Json() {}

    /** Returns a value on several lines, for people. */
    static String pretty(@Nullable Object value) {
        return PRETTY.writeValueAsString(value);
    }

    /** Returns a value on one line. */
    static String line(@Nullable Object value) {
        return LINES.writeValueAsString(value);
    }
}
