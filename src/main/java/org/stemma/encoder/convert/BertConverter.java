package org.stemma.encoder.convert;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stemma.encoder.convert.OnnxGraph.Attribute;

/**
 * Writes the first layers of a BERT checkpoint (Devlin et al. 2019) as an ONNX encoder: token numbers in, one state a token out.
 *
 * <p>The table of word pieces is stored as bytes with one scale a row (largest absolute value = 127), everything else as it
 * was: this keeps vectors equal across processor families to about 2e-6, at a third of the size. Attention and normalisation use
 * the runtime's fused operators. The same checkpoint always gives the same bytes.
 */
public final class BertConverter implements AutoCloseable {

    private static final float EPSILON = 1e-12f;
    private static final float LARGEST_BYTE = 127;

    /**
     * What kind of BERT it is.
     *
     * @param layers how many of the lowest layers to keep
     * @param width numbers a state
     * @param heads attention heads
     */
    public record Shape(int layers, int width, int heads) {}

    private final Shape shape;
    private final Checkpoint checkpoint;
    private final WeightsFile weights;
    private final OnnxGraph graph = new OnnxGraph();

    private BertConverter(Shape shape, Checkpoint checkpoint, WeightsFile weights) {
        this.shape = shape;
        this.checkpoint = checkpoint;
        this.weights = weights;
    }

    /**
     * Writes {@code model.onnx} and {@code model.weights} into the folder.
     *
     * @throws IOException if the checkpoint is broken or lacks a tensor
     */
    public static void convert(byte[] index, Path data, Shape shape, Path folder) throws IOException {
        try (BertConverter converter = new BertConverter(
                shape, new Checkpoint(index, data), new WeightsFile(folder.resolve("model.weights")))) {
            Files.write(folder.resolve("model.onnx"), converter.encoder());
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException e) {
            throw new IOException("the checkpoint is broken", e);
        }
    }

    private byte[] encoder() throws IOException {
        String state = embeddings();
        String mask = graph.node("Cast", "mask", List.of(graph.input("attention_mask")), Attribute.of("to", 6));
        for (int layer = 0; layer < shape.layers(); layer++) {
            state = layer(layer, state, mask);
        }
        String output = graph.node("Identity", "last_hidden_state", List.of(state));
        graph.output(output, shape.width());
        return graph.toBytes();
    }

    private String embeddings() throws IOException {
        String ids = graph.input("input_ids");
        String places = graph.node("Add", "words_and_places", List.of(words(ids), places(ids)));
        String all = graph.node("Add", "embedded", List.of(places, firstRow("embeddings/token_type_embeddings")));
        String name = "embeddings/LayerNorm";
        return graph.node(
                "LayerNormalization",
                "embeddings",
                List.of(all, vector(name + "/gamma"), vector(name + "/beta")),
                Attribute.of("axis", -1L),
                Attribute.of("epsilon", EPSILON));
    }

    /** A word piece's row: its bytes times the row's scale. */
    private String words(String ids) throws IOException {
        String table = "embeddings/word_embeddings";
        byte[] bytes = new byte[checkpoint.size(table)];
        int rows = bytes.length / shape.width();
        float[] scales = new float[rows];
        float[] row = new float[shape.width()];
        for (int r = 0; r < rows; r++) {
            checkpoint.read(table, (long) r * row.length, row);
            scales[r] = scale(row);
            for (int c = 0; c < row.length; c++) {
                bytes[r * row.length + c] = (byte) Math.round(row[c] / scales[r]);
            }
        }
        String words = graph.weights(weights.add("words", List.of(rows, shape.width()), bytes));
        String scale = graph.weights(weights.add("scales", List.of(rows, 1), scales));
        String found = graph.node("Gather", "word_bytes", List.of(words, ids));
        String real = graph.node("Cast", "word_reals", List.of(found), Attribute.of("to", 1));
        return graph.node("Mul", "word", List.of(real, graph.node("Gather", "scale", List.of(scale, ids))));
    }

    private static float scale(float[] row) {
        float largest = 0;
        for (float value : row) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest == 0 ? 1 : largest / LARGEST_BYTE;
    }

    private String places(String ids) throws IOException {
        float[] table = checkpoint.values("embeddings/position_embeddings");
        List<Integer> size = List.of(table.length / shape.width(), shape.width());
        String places = graph.weights(weights.add("places", size, table));
        String sizes = graph.node("Shape", "sizes", List.of(ids));
        String zero = graph.constant("zero", 0);
        String one = graph.constant("one", 1);
        String length = graph.node("Gather", "length", List.of(sizes, one));
        String numbers = graph.node("Range", "numbers", List.of(zero, length, one));
        return graph.node("Gather", "place", List.of(places, numbers));
    }

    private String firstRow(String name) throws IOException {
        float[] row = new float[shape.width()];
        checkpoint.read(name, 0, row);
        return graph.weights(weights.add(name, List.of(row.length), row));
    }

    private String layer(int number, String state, String mask) throws IOException {
        String layer = "encoder/layer_" + number + "/";
        String attended = graph.fused(
                "Attention",
                layer + "attended",
                List.of(state, queriesKeysValues(layer), queriesKeysValuesBias(layer), mask),
                Attribute.of("num_heads", shape.heads()));
        String attention = layer + "attention/output/";
        String mixed = graph.node("MatMul", attention + "mixed", List.of(attended, matrix(attention)));
        String middle = normalized(attention, mixed, state);
        String inner = layer + "intermediate/";
        String wide = graph.node("MatMul", inner + "wide", List.of(middle, matrix(inner)));
        String active = graph.fused("FastGelu", inner + "active", List.of(wide, vector(inner + "dense/bias")));
        String outer = layer + "output/";
        return normalized(outer, graph.node("MatMul", outer + "narrow", List.of(active, matrix(outer))), middle);
    }

    private String normalized(String part, String value, String before) throws IOException {
        String norm = part + "LayerNorm/";
        List<String> inputs =
                List.of(value, before, vector(norm + "gamma"), vector(norm + "beta"), vector(part + "dense/bias"));
        return graph.fused("SkipLayerNormalization", part + "sum", inputs, Attribute.of("epsilon", EPSILON));
    }

    private String matrix(String part) throws IOException {
        String name = part + "dense/kernel";
        int columns = checkpoint.values(part + "dense/bias").length;
        float[] kernel = checkpoint.values(name);
        return graph.weights(weights.add(name, List.of(kernel.length / columns, columns), kernel));
    }

    private String vector(String name) throws IOException {
        float[] values = checkpoint.values(name);
        return graph.weights(weights.add(name, List.of(values.length), values));
    }

    private static final List<String> ROLES = List.of("query", "key", "value");

    /** The three matrices side by side, as the fused operator wants them. */
    private String queriesKeysValues(String layer) throws IOException {
        int width = shape.width();
        float[] all = new float[3 * width * width];
        for (int role = 0; role < ROLES.size(); role++) {
            float[] one = checkpoint.values(layer + "attention/self/" + ROLES.get(role) + "/kernel");
            for (int row = 0; row < width; row++) {
                System.arraycopy(one, row * width, all, row * 3 * width + role * width, width);
            }
        }
        return graph.weights(weights.add(layer + "attention/self/kernel", List.of(width, 3 * width), all));
    }

    private String queriesKeysValuesBias(String layer) throws IOException {
        int width = shape.width();
        float[] all = new float[3 * width];
        for (int role = 0; role < ROLES.size(); role++) {
            float[] one = checkpoint.values(layer + "attention/self/" + ROLES.get(role) + "/bias");
            System.arraycopy(one, 0, all, role * width, width);
        }
        return graph.weights(weights.add(layer + "attention/self/bias", List.of(3 * width), all));
    }

    @Override
    public void close() throws IOException {
        try (checkpoint) {
            weights.close();
        }
    }
}
