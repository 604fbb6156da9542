package nl.kamergraaf.neo4j.read;

import java.util.List;
import java.util.Locale;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.EntityRef;
import nl.kamergraaf.query.EntityType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Named values from the database: a row of a result, or a map within one. What is missing is empty. */
record Row(MapAccessor values) {

    private Value value(String name) {
        return values.get(name);
    }

    String text(String name) {
        Value value = value(name);
        return value.isNull() ? "" : value.asString();
    }

    @Nullable String textOrNull(String name) {
        Value value = value(name);
        return value.isNull() ? null : value.asString();
    }

    long number(String name) {
        Value value = value(name);
        return value.isNull() ? 0 : value.asLong();
    }

    @Nullable Integer integerOrNull(String name) {
        Value value = value(name);
        return value.isNull() ? null : value.asInt();
    }

    double real(String name) {
        Value value = value(name);
        return value.isNull() ? 0 : value.asDouble();
    }

    boolean flag(String name) {
        Value value = value(name);
        return !value.isNull() && value.asBoolean();
    }

    List<String> texts(String name) {
        Value value = value(name);
        return value.isNull() ? List.of() : value.asList(each -> each.isNull() ? "" : each.asString());
    }

    List<Integer> integers(String name) {
        Value value = value(name);
        return value.isNull() ? List.of() : value.asList(Value::asInt);
    }

    Row row(String name) {
        return new Row(value(name));
    }

    List<Row> rows(String name) {
        Value value = value(name);
        return value.isNull() ? List.of() : value.asList(Row::new);
    }

    /** Returns these values as the line of a paper. */
    DocumentRef document() {
        String id = text("id");
        String caption = text("caption");
        return new DocumentRef(
                id,
                flag("read"),
                textOrNull("kind"),
                caption.isBlank() ? id : caption,
                textOrNull("title"),
                textOrNull("date"),
                number("citedBy"));
    }

    /** Returns these values as an entity; {@code type} is its label. */
    EntityRef entity() {
        String name = text("name");
        return new EntityRef(
                EntityType.valueOf(text("type").toUpperCase(Locale.ROOT)),
                text("id"),
                name.isBlank() ? text("id") : name);
    }
}
