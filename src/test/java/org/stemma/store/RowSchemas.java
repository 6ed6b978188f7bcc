package org.stemma.store;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.notation.Yaml;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema (2020-12) for each kind of results, made from its row record and docs/schema/descriptions.yaml. */
public final class RowSchemas {

    public static final Path FOLDER = Path.of("docs/schema");

    private static final Map<Type, Map<String, Object>> PLAIN = Map.of(
            String.class, Map.of("type", "string"),
            int.class, Map.of("type", "integer"),
            Integer.class, Map.of("type", "integer"),
            long.class, Map.of("type", "integer"),
            double.class, Map.of("type", "number"),
            Double.class, Map.of("type", "number"),
            boolean.class, Map.of("type", "boolean"),
            LocalDate.class, ordered("type", "string", "format", "date"));

    private final Yaml.Mapping descriptions;
    private final Set<String> used = new TreeSet<>();

    private RowSchemas(Yaml.Mapping descriptions) {
        this.descriptions = descriptions;
    }

    public static RowSchemas read() throws IOException {
        Path file = FOLDER.resolve("descriptions.yaml");
        return new RowSchemas(Yaml.mapping(Files.readString(file), file.toString()));
    }

    public static Path file(String kind) {
        return FOLDER.resolve(kind + ".schema.json");
    }

    /** What is wrong with the lines of a bundle's results, by the schemas in docs/schema; nothing if all is well. */
    public static List<String> problems(Path results) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        List<String> problems = new ArrayList<>();
        for (String kind : Results.kinds()) {
            Schema schema = registry.getSchema(Files.readString(file(kind)));
            int number = 0;
            for (String line : Files.readAllLines(results.resolve(kind + ".jsonl"))) {
                String place = kind + ".jsonl:" + ++number + ": ";
                schema.validate(
                                line,
                                InputFormat.JSON,
                                run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)))
                        .forEach(error -> problems.add(place + error));
            }
        }
        return problems;
    }

    /** The schema of every kind as text, by kind. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (RecordComponent kind : Results.class.getRecordComponents()) {
            all.put(kind.getName(), text(schema(kind.getName(), (Class<?>) argument(kind.getGenericType(), 0))));
        }
        return all;
    }

    /** Words of the descriptions that no schema uses. */
    public Set<String> unused() {
        all();
        Set<String> unused = new TreeSet<>();
        descriptions
                .entries()
                .forEach((name, entry) ->
                        entry.asMapping().entries().keySet().forEach(key -> unused.add(name + "." + key)));
        unused.removeAll(used);
        return unused;
    }

    private Map<String, Object> schema(String kind, Class<?> row) {
        Map<String, Object> parts = new LinkedHashMap<>();
        Map<String, Object> body = body(kind, row, parts);
        Map<String, Object> schema =
                ordered("$schema", "https://json-schema.org/draft/2020-12/schema", "title", kind + ".jsonl");
        schema.putAll(body);
        if (!parts.isEmpty()) {
            schema.put("$defs", parts);
        }
        return schema;
    }

    private Map<String, Object> body(String name, Class<?> row, Map<String, Object> parts) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : row.getRecordComponents()) {
            String key = key(component);
            Map<String, Object> property = ordered("description", words(name, key));
            property.putAll(value(component.getGenericType(), parts));
            properties.put(key, property);
            if (component.getType() != Optional.class) {
                required.add(key);
            }
        }
        return ordered(
                "description", words(name, "about"), "type", "object", "properties", properties, "required", required);
    }

    private Map<String, Object> value(Type type, Map<String, Object> parts) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type instanceof ParameterizedType parameters) {
            return generic(parameters, parts);
        }
        Class<?> row = (Class<?>) type;
        String name = name(row);
        if (!parts.containsKey(name)) {
            parts.put(name, Map.of());
            parts.put(name, body(name, row, parts));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> generic(ParameterizedType type, Map<String, Object> parts) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return value(argument(type, 0), parts);
        }
        return raw == List.class
                ? ordered("type", "array", "items", value(argument(type, 0), parts))
                : ordered("type", "object", "additionalProperties", value(argument(type, 1), parts));
    }

    private String words(String name, String key) {
        used.add(name + "." + key);
        return descriptions
                .mapping(name)
                .text(key)
                .orElseThrow(() -> new IllegalStateException("descriptions.yaml says nothing of " + name + "." + key));
    }

    /** The kind that has such lines, or the record's own name. */
    private static String name(Class<?> row) {
        return Arrays.stream(Results.class.getRecordComponents())
                .filter(kind -> argument(kind.getGenericType(), 0) == row)
                .map(RecordComponent::getName)
                .findFirst()
                .orElseGet(() -> row.getSimpleName().replaceAll("Row$", "").toLowerCase(Locale.ROOT));
    }

    private static Type argument(Type type, int number) {
        return ((ParameterizedType) type).getActualTypeArguments()[number];
    }

    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static String text(Map<String, Object> schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.builder()
                        .defaultPrettyPrinter(printer)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(schema)
                + "\n";
    }

    /** Kinds whose file is not what the row record and the descriptions say, or is one too many. */
    public Set<String> stale() throws IOException {
        Set<String> stale = new TreeSet<>();
        for (Map.Entry<String, String> schema : all().entrySet()) {
            Path file = file(schema.getKey());
            if (!Files.exists(file) || !Files.readString(file).equals(schema.getValue())) {
                stale.add(file.toString());
            }
        }
        Set<String> known = new TreeSet<>(all().keySet());
        Arrays.stream(FOLDER.toFile().list())
                .filter(file -> file.endsWith(".schema.json"))
                .filter(file -> !known.contains(file.replace(".schema.json", "")))
                .forEach(stale::add);
        return stale;
    }
}
