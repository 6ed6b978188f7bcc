package org.stemma.encoder.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.signature.Digest;

/**
 * The files that an encoder's vectors depend on: its model, what weights the model keeps in files beside it, and its tokenizer.
 */
public record ModelFiles(Path model, Path tokenizer) {

    public static final String MODEL = "model.onnx";
    public static final String TOKENIZER = "tokenizer.json";

    private static final String WEIGHTS = ".*[._](weights|data|onnx_data)(_\\d+)?";

    /** As they lie in a folder that Stemma laid. */
    static ModelFiles in(Path folder) {
        return new ModelFiles(folder.resolve(MODEL), folder.resolve(TOKENIZER));
    }

    /**
     * Digest of all their names and bytes, wherever they lie.
     *
     * @throws IOException if one is missing or cannot be read
     */
    public Digest digest() throws IOException {
        List<String> digests = new ArrayList<>();
        for (Path file : all()) {
            digests.add(file.getFileName() + " " + Digest.ofFile(file).sha256());
        }
        return Digest.of(String.join("\n", digests.stream().sorted().toList()));
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> beside = Files.list(model.toAbsolutePath().getParent())) {
            Stream<Path> weights =
                    beside.filter(file -> file.getFileName().toString().matches(WEIGHTS));
            return Stream.concat(Stream.of(model, tokenizer), weights).toList();
        }
    }
}
