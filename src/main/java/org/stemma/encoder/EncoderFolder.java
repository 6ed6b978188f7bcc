package org.stemma.encoder;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.encoder.model.ModelFiles;
import org.stemma.encoder.tokenizer.Tokenizer;
import org.stemma.encoder.tokenizer.TokenizerFile;
import org.stemma.notation.Json;
import org.stemma.notation.NotationException;

/**
 * A sentence encoder as sentence-transformers exports it, read as that library reads it: {@code model.onnx} (also in
 * {@code onnx/}), {@code tokenizer.json}, and, where they are there, {@code 1_Pooling/config.json} (how states become a vector,
 * else their mean), {@code sentence_bert_config.json} (how many pieces a sentence may have), and
 * {@code config_sentence_transformers.json} (what its default prompt puts before a sentence).
 *
 * @param modulesBehind what {@code modules.json} puts behind transformer and pooling and would change a vector's direction
 */
record EncoderFolder(
        String id, Path model, Tokenizer tokenizer, OnnxEncoder.Settings settings, List<String> modulesBehind) {

    /** The same for every folder, since names of folders change no vector. */
    private static final String GIVEN = "onnx-folder";

    private static final Set<String> MODULES = Set.of("Transformer", "Pooling", "Normalize");

    record Module(Optional<String> type) {

        String name() {
            return type.orElse("").replaceFirst(".*\\.", "");
        }
    }

    record LengthConfig(Optional<Integer> maxSeqLength) {}

    record PromptConfig(Optional<Map<String, String>> prompts, Optional<String> defaultPromptName) {}

    /**
     * A folder that the user names.
     *
     * @throws EncoderException naming what is missing or broken
     */
    static EncoderFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "is no folder" : "no such folder";
            throw new EncoderException(
                    folder,
                    what + "; encoder takes standard, none or the folder of a sentence-transformers ONNX model");
        }
        Path model = Stream.of(ModelFiles.MODEL, "onnx/" + ModelFiles.MODEL)
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new EncoderException(
                        folder, "no model.onnx in it; export the encoder with sentence-transformers' ONNX backend"));
        return readable(
                folder,
                () -> new EncoderFolder(
                        GIVEN, model, tokenizer(folder), settings(folder, model), modulesBehind(folder)));
    }

    /**
     * A folder that Stemma laid, whose settings are known.
     *
     * @throws EncoderException if its tokenizer cannot be read
     */
    static EncoderFolder installed(String id, Path folder, OnnxEncoder.Settings settings) {
        return readable(
                folder,
                () -> new EncoderFolder(id, folder.resolve(ModelFiles.MODEL), tokenizer(folder), settings, List.of()));
    }

    private interface Reading {
        EncoderFolder read() throws IOException;
    }

    private static EncoderFolder readable(Path folder, Reading reading) {
        try {
            return reading.read();
        } catch (NotationException e) {
            throw new EncoderException(folder, e.getMessage());
        } catch (IOException e) {
            throw new EncoderException(folder, "cannot be read: " + e.getMessage());
        }
    }

    private static Tokenizer tokenizer(Path folder) throws IOException {
        Path file = folder.resolve(ModelFiles.TOKENIZER);
        if (!Files.isRegularFile(file)) {
            throw new EncoderException(folder, "no tokenizer.json in it; save the \"fast\" tokenizer beside the model");
        }
        return TokenizerFile.read(text(file), ModelFiles.TOKENIZER);
    }

    private static OnnxEncoder.Settings settings(Path folder, Path model) throws IOException {
        int most = read(folder.resolve("sentence_bert_config.json"), LengthConfig.class)
                .flatMap(LengthConfig::maxSeqLength)
                .filter(length -> length > 2)
                .orElse(OnnxEncoder.MOST_PIECES);
        return new OnnxEncoder.Settings(
                new ModelFiles(model, folder.resolve(ModelFiles.TOKENIZER)).digest(),
                pooling(folder),
                prefix(folder),
                Math.min(most, OnnxEncoder.MOST_PIECES));
    }

    private static Pooling pooling(Path folder) throws IOException {
        Path file = folder.resolve("1_Pooling/config.json");
        Map<?, ?> config = read(file, Map.class).orElse(Map.of("pooling_mode_mean_tokens", true));
        List<String> modes = config.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(entry -> String.valueOf(entry.getKey()))
                .filter(key -> key.startsWith("pooling_mode_"))
                .sorted()
                .toList();
        return switch (String.join(", ", modes)) {
            case "pooling_mode_cls_token" -> Pooling.FIRST;
            case "pooling_mode_mean_tokens" -> Pooling.MEAN;
            default ->
                throw new EncoderException(
                        file, "pooling by " + modes + " is not read; pooling_mode_cls_token and _mean_tokens are");
        };
    }

    private static List<String> modulesBehind(Path folder) throws IOException {
        return Stream.of(read(folder.resolve("modules.json"), Module[].class).orElse(new Module[0]))
                .map(Module::name)
                .filter(name -> !MODULES.contains(name))
                .toList();
    }

    private static String prefix(Path folder) throws IOException {
        return read(folder.resolve("config_sentence_transformers.json"), PromptConfig.class)
                .flatMap(config -> config.defaultPromptName()
                        .flatMap(name -> config.prompts().map(prompts -> prompts.getOrDefault(name, ""))))
                .orElse("");
    }

    private static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
        return Files.isRegularFile(file)
                ? Optional.of(Json.read(text(file), type, String.valueOf(file.getFileName())))
                : Optional.empty();
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new EncoderException(file, "is no UTF-8 text");
        }
    }
}
