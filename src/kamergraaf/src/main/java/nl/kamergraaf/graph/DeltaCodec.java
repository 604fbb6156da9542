package nl.kamergraaf.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.kamergraaf.resolve.PaperRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Keeps the rows of a document as deflated JSON, so that they can be written again without reading the file again: when another form of
 * the paper goes, or when the paper turns out to be another one.
 */
final class DeltaCodec {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final String PROPERTIES = "DOCUMENT";

    private DeltaCodec() {}

    /** Returns the JSON, not deflated. */
    static byte[] json(Map<String, Object> properties, Map<GraphTable, List<Map<String, Object>>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeName(PROPERTIES);
            write(json, properties);
            for (GraphTable table : GraphTable.values()) {
                List<Map<String, Object>> ofTable = rows.getOrDefault(table, List.of());
                if (!ofTable.isEmpty()) {
                    json.writeName(table.name());
                    write(json, ofTable);
                }
            }
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            // sorted: small maps of the JDK have another order in each process, and the hash must be the same in all
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(String.valueOf(key), each));
            json.writeStartObject();
            sorted.forEach((key, each) -> {
                json.writeName(key);
                write(json, each);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> write(json, each));
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }

    static byte[] deflated(byte[] json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length / 3);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream deflating = new DeflaterOutputStream(out, deflater)) {
            deflating.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    static GraphDelta read(PaperRecord paperRecord, byte[] bytes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<GraphTable, List<Map<String, Object>>> rows = new EnumMap<>(GraphTable.class);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes));
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                Object value = value(json);
                if (name.equals(PROPERTIES)) {
                    properties.putAll(map(value));
                } else if (value instanceof List<?> list) {
                    rows.put(
                            GraphTable.valueOf(name),
                            list.stream().map(DeltaCodec::map).toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GraphDelta(paperRecord, properties, rows, bytes);
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> read) {
            read.forEach((key, each) -> map.put(String.valueOf(key), each));
        }
        return map;
    }

    private static Object value(JsonParser json) {
        JsonToken token = json.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    map.put(name, value(json));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json));
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> json.getString();
        };
    }
}
