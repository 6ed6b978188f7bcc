package org.stemma.article.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.notation.Yaml;

/**
 * How the columns of an export are called: what the job file says, then what is usual.
 *
 * @param names of each column, in the order in which they are asked
 * @param dates how days in figures are written; without it, one that can be read in two ways is none
 */
public record Columns(Map<Column, List<String>> names, Optional<DateOrder> dates) {

    /** So few recognised columns could be any table. */
    private static final int FEWEST = 2;

    private static final String FILE = "columns.yaml";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Columns USUAL = read();

    /** The names that suites use. */
    public static Columns usual() {
        return USUAL;
    }

    /** These names first, then the usual ones. */
    public static Columns of(Map<Column, List<String>> named, Optional<DateOrder> dates) {
        Map<Column, List<String>> names = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            List<String> all = new ArrayList<>(named.getOrDefault(column, List.of()));
            all.addAll(USUAL.names.getOrDefault(column, List.of()));
            names.put(column, List.copyOf(all));
        }
        return new Columns(Collections.unmodifiableMap(names), dates);
    }

    /** What the cells name, if they are the header of an export: a headline or a text, and at least one column more. */
    Optional<Header> header(List<String> cells) {
        List<String> keys = cells.stream().map(Columns::key).toList();
        Map<Column, List<Integer>> positions = new EnumMap<>(Column.class);
        names.forEach((column, known) -> {
            List<Integer> found = known.stream()
                    .map(name -> keys.indexOf(key(name)))
                    .filter(at -> at >= 0)
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                positions.put(column, found);
            }
        });
        boolean said = positions.containsKey(Column.TEXT) || positions.containsKey(Column.SNIPPET);
        return said && positions.size() >= FEWEST
                ? Optional.of(new Header(positions, List.copyOf(cells), dates))
                : Optional.empty();
    }

    private static String key(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Columns read() {
        try (InputStream stream = Columns.class.getResourceAsStream(FILE)) {
            String yaml = new String(Objects.requireNonNull(stream, FILE).readAllBytes(), StandardCharsets.UTF_8);
            Map<Column, List<String>> names = new EnumMap<>(Column.class);
            Yaml.mapping(yaml, FILE)
                    .lists()
                    .forEach((column, all) -> names.put(Column.valueOf(column.toUpperCase(Locale.ROOT)), all));
            return new Columns(names, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
