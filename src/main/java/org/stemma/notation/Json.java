package org.stemma.notation;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Canonical JSON: keys in record order and snake_case, no blanks, no nulls, absent options left out, dates as ISO text,
 * doubles by {@link Double#toString}. The same value always gives the same characters.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(200)
                            .maxStringLength(64_000_000)
                            .build())
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(
                    ignored -> JsonInclude.Value.construct(Include.NON_ABSENT, Include.NON_ABSENT))
            .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    /** Reads records that have grown since: what was not yet written is empty. */
    private static final JsonMapper GROWN = MAPPER.rebuild()
            .withConfigOverride(List.class, lists -> lists.setNullHandling(EMPTY))
            .withConfigOverride(SortedMap.class, maps -> maps.setNullHandling(EMPTY))
            .withConfigOverride(Optional.class, options -> options.setNullHandling(EMPTY))
            .withConfigOverride(String.class, texts -> texts.setNullHandling(EMPTY))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Half of a character that UTF-16 writes in two: matched only where the other half is not beside it. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private Json() {}

    /** One line, without the line end. Half a character, which no charset can write, is written by its number. */
    public static String write(Object value) {
        return HALF.matcher(MAPPER.writeValueAsString(value))
                .replaceAll(half -> "\\\\u" + Integer.toHexString(half.group().charAt(0)));
    }

    /**
     * Unknown keys are passed over: contracts may grow.
     *
     * @throws NotationException if the text is not JSON or does not fit the type
     */
    public static <T> T read(String json, Class<T> type, String file) {
        return read(MAPPER, json, type, file);
    }

    /**
     * As {@link #read}, of lines that an older build may have written: a key that it didn't know yet is an empty list, map, option or
     * text, or 0.
     */
    public static <T> T readGrown(String json, Class<T> type, String file) {
        return read(GROWN, json, type, file);
    }

    private static <T> T read(JsonMapper mapper, String json, Class<T> type, String file) {
        try {
            T value = mapper.readValue(json, type);
            if (value == null) {
                throw new NotationException(file, 1, "expected an object, found null");
            }
            return value;
        } catch (JacksonException e) {
            throw readable(e, file);
        }
    }

    /**
     * The text as a tree, for formats whose shape is not ours.
     *
     * @throws NotationException if the text is not JSON
     */
    public static JsonNode tree(String json, String file) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw readable(e, file);
        }
    }

    /** Reads a list of records out of JSON lines; blank lines are passed over. */
    public static <T> List<T> readLines(String lines, Class<T> type, String file) {
        List<T> all = new ArrayList<>();
        for (String line : lines.split("\n")) {
            if (!line.isBlank()) {
                all.add(read(line, type, file));
            }
        }
        return List.copyOf(all);
    }

    private static NotationException readable(JacksonException e, String file) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
        return new NotationException(
                file, line, e.getOriginalMessage().lines().findFirst().orElse("not JSON"));
    }
}
