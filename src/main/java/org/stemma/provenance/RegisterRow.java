package org.stemma.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.notation.Json;
import org.stemma.notation.NotationException;
import org.stemma.notation.Yaml;
import org.stemma.provenance.OriginRegister.Problem;
import org.stemma.provenance.OriginRegister.Source;

/**
 * One entry of a register file before it is judged.
 *
 * @param line where it begins, from 1
 * @param values key to texts
 */
record RegisterRow(int line, Map<String, List<String>> values) {

    /** As written in JSON; a key may hold one text or a list. */
    private record Written(
            @Nullable Object id,
            @Nullable Object publisher,
            @Nullable Object published,
            @Nullable Object title,
            @Nullable Object url,
            @Nullable Object authors,
            @Nullable Object language,
            @Nullable Object text) {}

    /** A stretch of a file and the line it begins on. */
    private record Piece(int line, String content) {}

    String text(String key) {
        return find(key).orElse("");
    }

    Optional<String> find(String key) {
        return all(key).stream().findFirst();
    }

    List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The entries of a file; what cannot be read at all becomes a problem. */
    static List<RegisterRow> read(Source source, List<Problem> problems) {
        String content =
                source.content().startsWith("\ufeff") ? source.content().substring(1) : source.content();
        String name = source.file().toLowerCase(Locale.ROOT);
        String begin = content.stripLeading();
        if (begin.isEmpty()) {
            problems.add(new Problem(source.file(), 1, "the file is empty"));
            return List.of();
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return CsvRows.read(content, source.file(), problems);
        }
        if (begin.charAt(0) == '<') {
            return FeedRows.read(content, source, problems);
        }
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        if (!yaml && (begin.charAt(0) == '{' || begin.charAt(0) == '[')) {
            return each(json(content), source.file(), problems, RegisterRow::fromJson);
        }
        return each(yaml(content), source.file(), problems, RegisterRow::fromYaml);
    }

    private interface Reading {
        List<RegisterRow> of(Piece piece, String file);
    }

    private static List<RegisterRow> each(List<Piece> pieces, String file, List<Problem> problems, Reading reading) {
        List<RegisterRow> rows = new ArrayList<>();
        for (Piece piece : pieces) {
            try {
                rows.addAll(reading.of(piece, file));
            } catch (NotationException e) {
                int line = piece.line() + Math.max(0, e.line() - 1);
                String words = String.valueOf(e.getMessage());
                String place = file + ":" + e.line() + ": ";
                problems.add(
                        new Problem(file, line, words.startsWith(place) ? words.substring(place.length()) : words));
            }
        }
        return rows;
    }

    // ------------------------------------------------------------------------------------------ JSON

    /** The objects of a file: every line of JSON lines, or every object that stands in no other. */
    private static List<Piece> json(String content) {
        String first = content.strip().lines().findFirst().orElse("");
        boolean lines = first.startsWith("{")
                && first.stripTrailing().endsWith("}")
                && content.strip().indexOf('\n') > 0;
        return lines ? lines(content) : objects(content);
    }

    private static List<Piece> lines(String content) {
        List<Piece> pieces = new ArrayList<>();
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                pieces.add(new Piece(number, line));
            }
        }
        return pieces;
    }

    /** Cuts by braces outside of strings, so that one bad object doesn't take the others with it. */
    private static List<Piece> objects(String content) {
        List<Piece> pieces = new ArrayList<>();
        int depth = 0;
        int start = -1;
        int line = 1;
        int startLine = 1;
        boolean quoted = false;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' && depth++ == 0) {
                start = i;
                startLine = line;
            } else if (c == '}' && depth > 0 && --depth == 0) {
                pieces.add(new Piece(startLine, content.substring(start, i + 1)));
            }
        }
        if (depth > 0 || pieces.isEmpty()) {
            int from = depth > 0 ? start : 0;
            pieces.add(new Piece(depth > 0 ? startLine : 1, content.substring(from)));
        }
        return pieces;
    }

    private static List<RegisterRow> fromJson(Piece piece, String file) {
        Written written = Json.read(piece.content(), Written.class, file);
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "id", written.id());
        put(values, "publisher", written.publisher());
        put(values, "published", written.published());
        put(values, "title", written.title());
        put(values, "url", written.url());
        put(values, "authors", written.authors());
        put(values, "language", written.language());
        put(values, "text", written.text());
        return List.of(new RegisterRow(piece.line(), values));
    }

    private static void put(Map<String, List<String>> values, String key, @Nullable Object value) {
        if (value instanceof List<?> list) {
            values.put(key, texts(list.stream().map(String::valueOf).toList()));
        } else if (value != null) {
            values.put(key, texts(List.of(String.valueOf(value))));
        }
    }

    /** The texts that say something, without blanks around them. */
    static List<String> texts(List<String> written) {
        return written.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    // ------------------------------------------------------------------------------------------ YAML

    /** The items of a list, or the documents of a file. */
    private static List<Piece> yaml(String content) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int number = 0;
        int start = 1;
        for (String line : content.split("\n", -1)) {
            number++;
            boolean item = line.equals("-") || line.startsWith("- ");
            boolean document = line.equals("---") || line.startsWith("--- ");
            if (item || document) {
                add(pieces, start, piece);
                start = number;
            }
            piece.append(document ? "" : line).append('\n');
        }
        add(pieces, start, piece);
        return pieces;
    }

    private static void add(List<Piece> pieces, int line, StringBuilder piece) {
        boolean says = piece.toString().lines().anyMatch(l -> !l.isBlank() && !l.startsWith("#"));
        if (says) {
            pieces.add(new Piece(line, piece.toString()));
        }
        piece.setLength(0);
    }

    private static List<RegisterRow> fromYaml(Piece piece, String file) {
        Yaml.Value value = Yaml.value(piece.content(), file);
        List<RegisterRow> rows = new ArrayList<>();
        fromYaml(value, piece.line(), rows);
        return rows;
    }

    private static void fromYaml(Yaml.Value value, int offset, List<RegisterRow> rows) {
        if (value instanceof Yaml.Sequence sequence) {
            sequence.values().forEach(each -> fromYaml(each, offset, rows));
            return;
        }
        Yaml.Mapping mapping = value.asMapping();
        Optional<Yaml.Value> list = mapping.find("origins");
        if (list.isPresent() && mapping.find("id").isEmpty()) {
            if (list.get() instanceof Yaml.Sequence sequence) {
                fromYaml(sequence, offset, rows);
            }
            return;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        mapping.entries().forEach((key, each) -> values.put(key, texts(each.asTexts())));
        rows.add(new RegisterRow(offset + value.line() - 1, values));
    }
}
