package org.stemma.encoder.tokenizer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.notation.Json;
import org.stemma.notation.NotationException;

/**
 * A {@code tokenizer.json} of the Hugging Face tokenizers library, as far as encoders need it: WordPiece (BERT, LaBSE, MiniLM,
 * bge) and Unigram (XLM-R, multilingual-e5). Others are refused by name.
 */
public final class TokenizerFile {

    private static final String BERT = "BertNormalizer";

    record Content(Optional<Model> model, Optional<Normalizer> normalizer, Optional<List<Added>> addedTokens) {}

    record Model(
            Optional<String> type,
            Optional<Object> vocab,
            Optional<Integer> unkId,
            Optional<String> continuingSubwordPrefix) {}

    record Normalizer(Optional<String> type, Optional<Boolean> lowercase, Optional<Boolean> stripAccents) {}

    record Added(Optional<String> content, Optional<Boolean> special) {}

    private TokenizerFile() {}

    /**
     * @param file its name, for messages
     * @throws NotationException if it is broken or of a kind that isn't read
     */
    public static Tokenizer read(String json, String file) {
        Content content = Json.read(json, Content.class, file);
        Model model = content.model().orElseThrow(() -> new NotationException(file, 1, "no \"model\" in it"));
        try {
            return switch (model.type().orElse("unknown")) {
                case "WordPiece" -> wordPiece(model, content.normalizer());
                case "Unigram" -> new Unigram(pieces(model), model.unkId().orElse(0), marks(content));
                default ->
                    throw new IllegalArgumentException("a tokenizer of type "
                            + model.type().orElse("unknown") + " is not read; WordPiece and Unigram are");
            };
        } catch (IllegalArgumentException e) {
            throw new NotationException(file, 1, String.valueOf(e.getMessage()));
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            throw new NotationException(file, 1, "its vocabulary is not one of pieces and numbers");
        }
    }

    /** A tokenizer.json for a BERT that has but a list of word pieces, in the order of their numbers. */
    public static String write(List<String> pieces, boolean lowerCase) {
        Map<String, Integer> vocabulary = new LinkedHashMap<>();
        for (int number = 0; number < pieces.size(); number++) {
            vocabulary.putIfAbsent(pieces.get(number), number);
        }
        Model model = new Model(Optional.of("WordPiece"), Optional.of(vocabulary), Optional.empty(), Optional.empty());
        Normalizer normalizer = new Normalizer(Optional.of(BERT), Optional.of(lowerCase), Optional.of(lowerCase));
        return Json.write(new Content(Optional.of(model), Optional.of(normalizer), Optional.empty())) + "\n";
    }

    private static Tokenizer wordPiece(Model model, Optional<Normalizer> normalizer) {
        String continued = model.continuingSubwordPrefix().orElse(WordPiece.CONTINUED);
        String kind = normalizer.flatMap(Normalizer::type).orElse(BERT);
        if (!continued.equals(WordPiece.CONTINUED) || !kind.equals(BERT)) {
            throw new IllegalArgumentException("a WordPiece tokenizer with " + kind + " and pieces continued by '"
                    + continued + "' is not read; " + BERT + " and '" + WordPiece.CONTINUED + "' are");
        }
        return new WordPiece(numbers(model), words(normalizer));
    }

    private static Map<String, Integer> numbers(Model model) {
        return ((Map<?, ?>) model.vocab().orElseThrow(NullPointerException::new))
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> (String) entry.getKey(),
                                entry -> (Integer) entry.getValue(),
                                (one, other) -> one,
                                HashMap::new));
    }

    private static List<Unigram.Piece> pieces(Model model) {
        return ((List<?>) model.vocab().orElseThrow(NullPointerException::new))
                .stream()
                        .map(entry -> (List<?>) entry)
                        .map(entry -> new Unigram.Piece((String) entry.get(0), ((Number) entry.get(1)).doubleValue()))
                        .toList();
    }

    private static Set<String> marks(Content content) {
        return content.addedTokens().orElse(List.of()).stream()
                .filter(added -> added.special().orElse(false))
                .flatMap(added -> added.content().stream())
                .collect(Collectors.toSet());
    }

    /** Accents go with case unless the file says otherwise, as in the library. */
    private static BertWords words(Optional<Normalizer> normalizer) {
        boolean lowerCase = normalizer.flatMap(Normalizer::lowercase).orElse(false);
        return new BertWords(
                lowerCase, normalizer.flatMap(Normalizer::stripAccents).orElse(lowerCase));
    }
}
