package org.stemma.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML as plain words with their lines. Every scalar stays the text that was written, so {@code no} is Norwegian and
 * never "false". Aliases are bounded, classes are never made.
 */
public final class Yaml {

    private Yaml() {}

    /**
     * The mapping at the top of a YAML text; an empty text is an empty mapping.
     *
     * @throws NotationException if it is not YAML, not a mapping, or names one key twice
     */
    public static Mapping mapping(String yaml, String file) {
        Value top = value(yaml, file);
        if (top instanceof Mapping mapping) {
            return mapping;
        }
        throw new NotationException(file, top.line(), "expected 'key: value' lines");
    }

    /**
     * Any YAML value.
     *
     * @throws NotationException if it is not YAML
     */
    public static Value value(String yaml, String file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(50);
        options.setCodePointLimit(20_000_000);
        try {
            Node node = new org.yaml.snakeyaml.Yaml(options).compose(new java.io.StringReader(yaml));
            return node == null ? new Mapping(file, 1, Map.of()) : convert(node, file, 0);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new NotationException(file, line, String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw new NotationException(
                    file, 0, String.valueOf(e.getMessage()).lines().findFirst().orElse("not YAML"));
        }
    }

    private static Value convert(Node node, String file, int depth) {
        int line = node.getStartMark().getLine() + 1;
        if (depth > 50) {
            throw new NotationException(file, line, "nested too deeply");
        }
        if (node instanceof ScalarNode scalar) {
            return new Scalar(file, line, scalar.getValue());
        }
        if (node instanceof SequenceNode sequence) {
            List<Value> values = new ArrayList<>();
            sequence.getValue().forEach(each -> values.add(convert(each, file, depth + 1)));
            return new Sequence(file, line, List.copyOf(values));
        }
        return convert((MappingNode) node, file, line, depth);
    }

    private static Mapping convert(MappingNode node, String file, int line, int depth) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new NotationException(file, keyLine, "a key must be a plain word");
            }
            if (entries.put(key.getValue(), convert(tuple.getValueNode(), file, depth + 1)) != null) {
                throw new NotationException(file, keyLine, "'" + key.getValue() + "' is there twice");
            }
        }
        return new Mapping(file, line, entries);
    }

    /** A value and the line it begins on, from 1. */
    public sealed interface Value {

        String file();

        int line();

        /** The words of a scalar. */
        default String asText() {
            if (this instanceof Scalar scalar) {
                return scalar.text();
            }
            throw new NotationException(file(), line(), "expected one word or text");
        }

        /** The texts of a sequence; a single scalar is a list of one, an empty scalar none. */
        default List<String> asTexts() {
            if (this instanceof Sequence sequence) {
                return sequence.values().stream().map(Value::asText).toList();
            }
            return asText().isEmpty() ? List.of() : List.of(asText());
        }

        default Mapping asMapping() {
            if (this instanceof Mapping mapping) {
                return mapping;
            }
            if (this instanceof Scalar scalar && scalar.text().isEmpty()) {
                return new Mapping(file(), line(), Map.of());
            }
            throw new NotationException(file(), line(), "expected 'key: value' lines");
        }
    }

    /** One written word or text. */
    public record Scalar(String file, int line, String text) implements Value {}

    /** A list. */
    public record Sequence(String file, int line, List<Value> values) implements Value {}

    /** Keys and values in written order. */
    public record Mapping(String file, int line, Map<String, Value> entries) implements Value {

        public Mapping {
            entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public Optional<Value> find(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        /** The text at the key, if there is one that is not empty. */
        public Optional<String> text(String key) {
            return find(key).map(Value::asText).filter(text -> !text.isEmpty());
        }

        /** The texts at the key; none if the key is missing. */
        public List<String> texts(String key) {
            return find(key).map(Value::asTexts).orElse(List.of());
        }

        /** The mapping at the key; an empty one if the key is missing. */
        public Mapping mapping(String key) {
            return find(key).map(Value::asMapping).orElseGet(() -> new Mapping(file, line, Map.of()));
        }

        /** Every entry as texts, in written order. */
        public Map<String, List<String>> lists() {
            Map<String, List<String>> all = new LinkedHashMap<>();
            entries.forEach((key, value) -> all.put(key, value.asTexts()));
            return all;
        }
    }
}
