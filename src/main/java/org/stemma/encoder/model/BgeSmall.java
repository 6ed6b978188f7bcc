package org.stemma.encoder.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.stemma.encoder.Pooling;
import org.stemma.signature.Digest;

/** The encoder for English: bge-small-en-v1.5 in single precision, as langchain4j packs it. */
final class BgeSmall implements Model {

    private static final String NAME = "/bge-small-en-v1.5";

    @Override
    public String id() {
        return "bge-small-en-v1.5";
    }

    @Override
    public String about() {
        return "English; BAAI bge-small-en-v1.5, single precision, MIT; from dev.langchain4j, inside Stemma's jar";
    }

    @Override
    public Digest expected() {
        return new Digest("c296c4391b8c460a03dbe8a588df6020c808a5fc81d9d8d75f7f09b066bfaa2c");
    }

    @Override
    public Pooling pooling() {
        return Pooling.FIRST;
    }

    @Override
    public int width() {
        return 384;
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public void layInto(Path folder) throws IOException {
        copy(NAME + ".onnx", folder.resolve("model.onnx"));
        copy(NAME + "-tokenizer.json", folder.resolve("tokenizer.json"));
        Files.createDirectory(folder.resolve("1_Pooling"));
        Files.writeString(folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_cls_token\":true}\n");
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = Objects.requireNonNull(BgeSmall.class.getResourceAsStream(resource), resource)) {
            Files.copy(in, file);
        }
    }
}
