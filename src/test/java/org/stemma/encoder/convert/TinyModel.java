package org.stemma.encoder.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stemma.encoder.tokenizer.TokenizerFile;

/** Encoder folders small enough to be reckoned by hand: a piece's state is its row of a table. */
public final class TinyModel {

    /** In the order of their numbers. */
    public static final List<String> PIECES = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "b");

    private TinyModel() {}

    /** A folder with a tokenizer and a model in which piece n has the n-th unit vector. */
    public static Path folder(Path folder) throws IOException {
        return folder(folder, "input_ids", "last_hidden_state", PIECES.size());
    }

    /** The same with other names, or with a table of other length. */
    public static Path folder(Path folder, String input, String output, int rows) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("tokenizer.json"), TokenizerFile.write(PIECES, false));
        float[] table = new float[rows * PIECES.size()];
        for (int row = 0; row < rows; row++) {
            table[row * PIECES.size() + row] = 1;
        }
        OnnxGraph graph = new OnnxGraph();
        try (WeightsFile weights = new WeightsFile(folder.resolve("model.weights"))) {
            String states = graph.weights(weights.add("table", List.of(rows, PIECES.size()), table));
            graph.output(graph.node("Gather", output, List.of(states, graph.input(input))), PIECES.size());
        }
        Files.write(folder.resolve("model.onnx"), graph.toBytes());
        return folder;
    }
}
