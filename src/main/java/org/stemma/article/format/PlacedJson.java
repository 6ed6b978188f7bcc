package org.stemma.article.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.UnreadableException;
import org.stemma.text.Text;
import org.stemma.text.TextBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The strings of a JSON text by their paths ({@code headlines.0.value}), each in its place in the capture; an escape is
 * one piece that maps to all of its characters.
 *
 * @param strings path to text, in written order
 */
record PlacedJson(Map<String, Text> strings) {

    /** Own limits: no article has more. */
    private static final int DEEPEST = 60;

    private static final int MOST_STRINGS = 50_000;
    private static final int LONGEST_STRING = 5_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    PlacedJson {
        strings = Collections.unmodifiableMap(new LinkedHashMap<>(strings));
    }

    static PlacedJson of(String content) throws UnreadableException {
        Reading reading = new Reading(content);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                reading.take(token, parser);
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new UnreadableException(
                    "line " + line,
                    "the JSON is broken: "
                            + e.getOriginalMessage().lines().findFirst().orElse("it ends early")
                            + "; deliver it again");
        }
        return new PlacedJson(reading.strings);
    }

    Optional<Text> find(String path) {
        return Optional.ofNullable(strings.get(path))
                .filter(text -> !text.value().isBlank());
    }

    Optional<String> words(String path) {
        return find(path).map(text -> text.value().strip());
    }

    /** The first of the paths that is there. */
    Optional<Text> first(String... paths) {
        for (String path : paths) {
            if (find(path).isPresent()) {
                return find(path);
            }
        }
        return Optional.empty();
    }

    /** The objects of a list: paths {@code list.0}, {@code list.1} … that hold a string. */
    List<String> items(String list) {
        List<String> items = new ArrayList<>();
        for (String path : strings.keySet()) {
            if (path.startsWith(list + ".")) {
                int end = path.indexOf('.', list.length() + 1);
                String item = end < 0 ? path : path.substring(0, end);
                if (items.isEmpty() || !items.get(items.size() - 1).equals(item)) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private static final class Reading {
        private final String content;
        private final Map<String, Text> strings = new LinkedHashMap<>();
        private final Deque<String> path = new ArrayDeque<>();
        private final Deque<int[]> lists = new ArrayDeque<>();

        private Reading(String content) {
            this.content = content;
        }

        private void take(JsonToken token, JsonParser parser) throws UnreadableException {
            switch (token) {
                case PROPERTY_NAME -> path.addLast(parser.currentName());
                case START_OBJECT, START_ARRAY -> {
                    enter();
                    lists.push(new int[] {token == JsonToken.START_ARRAY ? 0 : -1});
                }
                case END_OBJECT, END_ARRAY -> {
                    lists.pop();
                    leave();
                }
                default -> {
                    enter();
                    if (token == JsonToken.VALUE_STRING) {
                        keep(parser);
                    }
                    leave();
                }
            }
        }

        private void enter() {
            if (!lists.isEmpty() && lists.peek()[0] >= 0) {
                path.addLast(String.valueOf(lists.peek()[0]++));
            }
        }

        private void leave() {
            path.pollLast();
        }

        private void keep(JsonParser parser) throws UnreadableException {
            if (strings.size() >= MOST_STRINGS) {
                throw new UnreadableException("", "more than " + MOST_STRINGS + " strings are no single article");
            }
            int quote = (int) parser.currentTokenLocation().getCharOffset();
            strings.putIfAbsent(String.join(".", path), unescaped(quote + 1, parser.getString()));
        }

        /** Follows the written string beside what the parser made of it. */
        private Text unescaped(int start, String words) {
            TextBuilder text = new TextBuilder();
            int at = start;
            int word = 0;
            while (word < words.length()) {
                int plain = word;
                while (plain < words.length() && content.charAt(at + plain - word) != '\\') {
                    plain++;
                }
                text.append(words.substring(word, plain), at, plain - word);
                at += plain - word;
                word = plain;
                if (word < words.length()) {
                    int length = content.charAt(at + 1) == 'u' ? 6 : 2;
                    text.append(words.substring(word, word + 1), at, length);
                    at += length;
                    word++;
                }
            }
            return text.build();
        }
    }
}
