package org.stemma.encoder;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.encoder.tokenizer.Tokenizer;
import org.stemma.encoder.tokenizer.TokenizerFile;
import org.stemma.notation.Json;
import org.stemma.notation.NotationException;
import org.stemma.signature.Digest;

/**
 * A sentence encoder as sentence-transformers exports it: {@code model.onnx} (also in {@code onnx/}), {@code tokenizer.json},
 * and, where it is there, {@code 1_Pooling/config.json}, which says how states become a vector (else their mean), and
 * {@code config_sentence_transformers.json} with the prompt {@code query}.
 *
 * @param id the folder's name
 * @param digest of every file that the model consists of
 * @param prefix what is put before each sentence; mostly nothing
 */
record EncoderFolder(String id, Path model, Tokenizer tokenizer, Pooling pooling, String prefix, Digest digest) {

    record PoolingConfig(Optional<Boolean> poolingModeClsToken) {}

    record PromptConfig(Optional<Prompts> prompts) {}

    record Prompts(Optional<String> query) {}

    /**
     * @throws EncoderException naming what is missing or broken
     */
    static EncoderFolder of(Path folder) {
        Path model = Stream.of("model.onnx", "onnx/model.onnx")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new EncoderException(
                        folder, "no model.onnx in it; export the encoder with sentence-transformers' ONNX backend"));
        Path tokenizer = folder.resolve("tokenizer.json");
        if (!Files.isRegularFile(tokenizer)) {
            throw new EncoderException(folder, "no tokenizer.json in it; save the \"fast\" tokenizer beside the model");
        }
        try {
            return read(folder, model, tokenizer);
        } catch (NotationException e) {
            throw new EncoderException(folder, String.valueOf(e.getMessage()));
        } catch (MalformedInputException e) {
            throw new EncoderException(folder, "a .json file in it is no UTF-8 text");
        } catch (IOException e) {
            throw new EncoderException(folder, "cannot be read: " + e.getMessage());
        }
    }

    private static EncoderFolder read(Path folder, Path model, Path tokenizer) throws IOException {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        Pooling pooling = read(folder.resolve("1_Pooling/config.json"), PoolingConfig.class)
                .flatMap(PoolingConfig::poolingModeClsToken)
                .map(first -> first ? Pooling.FIRST : Pooling.MEAN)
                .orElse(Pooling.MEAN);
        String prefix = read(folder.resolve("config_sentence_transformers.json"), PromptConfig.class)
                .flatMap(PromptConfig::prompts)
                .flatMap(Prompts::query)
                .orElse("");
        Tokenizer cut = TokenizerFile.read(Files.readString(tokenizer), "tokenizer.json");
        return new EncoderFolder(name, model, cut, pooling, prefix, digest(model, tokenizer));
    }

    private static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
        return Files.isRegularFile(file)
                ? Optional.of(Json.read(Files.readString(file), type, String.valueOf(file.getFileName())))
                : Optional.empty();
    }

    /** The model may keep its weights in files beside it; all of them count. */
    private static Digest digest(Path model, Path tokenizer) throws IOException {
        try (Stream<Path> beside = Files.list(model.toAbsolutePath().getParent())) {
            List<Path> parts = Stream.concat(
                            Stream.of(model, tokenizer),
                            beside.filter(
                                    file -> file.getFileName().toString().matches(".*\\.(weights|data|onnx_data)")))
                    .sorted()
                    .toList();
            List<String> digests = new ArrayList<>();
            for (Path part : parts) {
                digests.add(part.getFileName() + " " + Digest.ofFile(part).sha256());
            }
            return Digest.of(digests.stream().sorted().collect(Collectors.joining("\n")));
        }
    }
}
