package org.stemma.encoder.tokenizer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.notation.Json;
import org.stemma.notation.NotationException;

/**
 * A {@code tokenizer.json} of the Hugging Face tokenizers library, as far as encoders need it: WordPiece (BERT, LaBSE, MiniLM,
 * bge) and Unigram (XLM-R, multilingual-e5). Others are refused by name.
 */
public final class TokenizerFile {

    private static final String BERT = "BertNormalizer";

    record Content(Optional<Model> model, Optional<Normalizer> normalizer) {}

    record Model(String type, Object vocab, Optional<Integer> unkId) {}

    record Normalizer(String type, Optional<Boolean> lowercase, Optional<Boolean> stripAccents) {}

    private TokenizerFile() {}

    /**
     * @param file its name, for messages
     * @throws NotationException if it is broken or of a kind that isn't read
     */
    public static Tokenizer read(String json, String file) {
        Content content = Json.read(json, Content.class, file);
        Model model = content.model().orElseThrow(() -> new NotationException(file, 1, "no \"model\" in it"));
        try {
            return switch (model.type()) {
                case "WordPiece" -> new WordPiece(numbers(model), words(content.normalizer()));
                case "Unigram" -> new Unigram(pieces(model), model.unkId().orElse(0));
                default ->
                    throw new NotationException(
                            file, 1, "a tokenizer of type " + model.type() + " is not read; WordPiece and Unigram are");
            };
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            throw new NotationException(file, 1, "not a usable vocabulary (" + e.getMessage() + ")");
        }
    }

    /** A tokenizer.json for a BERT that has but a list of word pieces, in the order of their numbers. */
    public static String write(List<String> pieces, boolean lowerCase) {
        Map<String, Integer> vocabulary = new LinkedHashMap<>();
        pieces.forEach(piece -> vocabulary.putIfAbsent(piece, vocabulary.size()));
        Model model = new Model("WordPiece", vocabulary, Optional.empty());
        Normalizer normalizer = new Normalizer(BERT, Optional.of(lowerCase), Optional.of(lowerCase));
        return Json.write(new Content(Optional.of(model), Optional.of(normalizer))) + "\n";
    }

    private static Map<String, Integer> numbers(Model model) {
        return ((Map<?, ?>) model.vocab())
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> (String) entry.getKey(),
                                entry -> (Integer) entry.getValue(),
                                (one, other) -> one,
                                HashMap::new));
    }

    private static List<Unigram.Piece> pieces(Model model) {
        return ((List<?>) model.vocab())
                .stream()
                        .map(entry -> (List<?>) entry)
                        .map(entry -> new Unigram.Piece((String) entry.get(0), ((Number) entry.get(1)).doubleValue()))
                        .toList();
    }

    /** Accents go with case unless the file says otherwise, as in the library. */
    private static BertWords words(Optional<Normalizer> normalizer) {
        boolean lowerCase = normalizer.flatMap(Normalizer::lowercase).orElse(false);
        return new BertWords(
                lowerCase, normalizer.flatMap(Normalizer::stripAccents).orElse(lowerCase));
    }
}
