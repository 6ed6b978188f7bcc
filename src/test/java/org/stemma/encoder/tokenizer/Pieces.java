package org.stemma.encoder.tokenizer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.notation.Json;

/** A tokenizer whose answers can be read: pieces instead of numbers. */
final class Pieces {

    private final Tokenizer tokenizer;
    private final Map<Long, String> pieces = new HashMap<>();

    record File(Model model) {}

    record Model(Optional<Map<String, Long>> vocab) {}

    Pieces(String json) {
        this.tokenizer = TokenizerFile.read(json, "tokenizer.json");
        Json.read(json, File.class, "tokenizer.json")
                .model()
                .vocab()
                .orElseThrow()
                .forEach((piece, number) -> pieces.put(number, piece));
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Pieces.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pieces of a text without those at either end, with blanks between. */
    String of(String text) {
        long[] numbers = tokenizer.tokens(text, 256);
        return Arrays.stream(numbers, 1, numbers.length - 1)
                .mapToObj(pieces::get)
                .collect(Collectors.joining(" "));
    }

    long[] numbers(String text) {
        return tokenizer.tokens(text, 256);
    }
}
