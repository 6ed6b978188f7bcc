package org.stemma.encoder;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stemma.encoder.tokenizer.Tokenizer;
import org.stemma.signature.Digest;
import org.stemma.text.Span;

/**
 * A transformer in ONNX, run one sentence at a time on one thread: so its answer depends on nothing else, and several threads
 * together are faster than one session with several (measured). Sentences are cut at {@value #MOST_PIECES} pieces.
 */
final class OnnxEncoder implements Encoder, AutoCloseable {

    static final int MOST_PIECES = 256;

    /** Read off its jar: asking the runtime itself would load it. */
    private static final String RUNTIME = Optional.ofNullable(
                    OrtEnvironment.class.getPackage().getImplementationVersion())
            .orElse("unknown");

    private static final Set<String> INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");

    /** A vector of the sentence is taken as it is; states are pooled. The first that the model has counts. */
    private static final String SENTENCE = "sentence_embedding";

    private static final List<String> OUTPUTS = List.of(SENTENCE, "last_hidden_state", "token_embeddings");

    private final String id;
    private final Settings settings;
    private final Tokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String output;
    private final int width;

    /**
     * What tells two encoders apart.
     *
     * @param model digest of model and tokenizer
     * @param prefix put before each sentence; mostly nothing
     * @param most pieces of a sentence that are read
     * @param runtime version of the ONNX runtime
     */
    record Settings(Digest model, Pooling pooling, String prefix, int most, String runtime) {

        Settings(Digest model, Pooling pooling, String prefix, int most) {
            this(model, pooling, prefix, most, RUNTIME);
        }
    }

    /**
     * @throws EncoderException if the runtime doesn't take the model, or it is no sentence encoder
     */
    OnnxEncoder(EncoderFolder folder) {
        this.id = folder.id();
        this.settings = folder.settings();
        this.tokenizer = folder.tokenizer();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            this.environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            environment.setTelemetry(false);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(folder.model().toString(), options);
            refuseForeignInputs(folder);
            this.output = output(folder);
            this.width = tried(folder);
        } catch (OrtException e) {
            throw new EncoderException(
                    folder.model(),
                    "the ONNX runtime refuses it: " + firstLine(e) + "; get or export it anew if it is broken");
        }
    }

    private void refuseForeignInputs(EncoderFolder folder) throws OrtException {
        Map<String, NodeInfo> inputs = session.getInputInfo();
        boolean whole = inputs.values().stream().allMatch(input -> is(input, OnnxJavaType.INT64, List.of(2)));
        if (!inputs.containsKey("input_ids") || !INPUTS.containsAll(inputs.keySet()) || !whole) {
            throw new EncoderException(
                    folder.model(),
                    "its inputs are " + inputs.keySet()
                            + "; a sentence encoder has input_ids, attention_mask and perhaps"
                            + " token_type_ids, 64-bit numbers by [batch, length]");
        }
    }

    private String output(EncoderFolder folder) throws OrtException {
        Map<String, NodeInfo> outputs = session.getOutputInfo();
        String name = OUTPUTS.stream()
                .filter(outputs::containsKey)
                .findFirst()
                .orElseThrow(() -> new EncoderException(
                        folder.model(),
                        "its outputs are " + outputs.keySet() + "; a sentence encoder has one of " + OUTPUTS));
        if (!is(Objects.requireNonNull(outputs.get(name)), OnnxJavaType.FLOAT, List.of(2, 3))) {
            throw new EncoderException(
                    folder.model(),
                    "its output " + name
                            + " is neither states [batch, length, width] nor vectors [batch, width] of 32-bit"
                            + " numbers");
        }
        if (!name.equals(SENTENCE) && !folder.modulesBehind().isEmpty()) {
            throw new EncoderException(
                    folder.model(),
                    "lacks the modules " + folder.modulesBehind() + " of modules.json; export it with "
                            + "optimum-cli export onnx --library sentence_transformers, which gives " + SENTENCE);
        }
        return name;
    }

    private static boolean is(NodeInfo node, OnnxJavaType type, List<Integer> dimensions) {
        return node.getInfo() instanceof TensorInfo tensor
                && tensor.type == type
                && dimensions.contains(tensor.getShape().length);
    }

    /** The longest sentence of the largest piece fits or nothing is promised; answers the vectors' width. */
    private int tried(EncoderFolder folder) {
        long[] tokens = new long[settings.most()];
        Arrays.fill(tokens, tokenizer.largest());
        try {
            return states(tokens).length;
        } catch (OrtException e) {
            throw new EncoderException(
                    folder.model(),
                    "does not fit its tokenizer.json of " + (tokenizer.largest() + 1) + " pieces, or reads less than "
                            + settings.most() + " of them (max_seq_length in sentence_bert_config.json): "
                            + firstLine(e));
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    /** Coordinates a vector. */
    int width() {
        return width;
    }

    @Override
    public Vector vector(String sentence) {
        try {
            return Vector.of(states(tokenizer.tokens(settings.prefix() + sentence, settings.most())));
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    @Override
    public Optional<List<Vector>> words(String sentence, List<Span> words) {
        if (output.equals(SENTENCE)) {
            return Optional.empty();
        }
        long[] tokens = tokenizer.tokens(settings.prefix() + sentence, settings.most());
        Optional<List<Span>> pieces =
                new PieceCount(tokenizer, settings.most()).places(settings.prefix(), sentence, words);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        try {
            return run(tokens, states -> Optional.of(means(states, pieces.get())));
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    private IllegalStateException failed(OrtException e) {
        return new IllegalStateException("the encoder " + id + " failed: " + firstLine(e), e);
    }

    private static List<Vector> means(OnnxTensor states, List<Span> pieces) {
        FloatBuffer values = states.getFloatBuffer();
        int size = values.remaining() / (int) states.getInfo().getShape()[1];
        return pieces.stream()
                .map(word -> Vector.of(
                        Pooling.MEAN.of(values.slice(word.start() * size, word.length() * size), word.length(), size)))
                .toList();
    }

    private interface Reading<T> {
        T of(OnnxTensor states);
    }

    private double[] states(long[] tokens) throws OrtException {
        return run(tokens, this::pooled);
    }

    private <T> T run(long[] tokens, Reading<T> reading) throws OrtException {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, tensor(input(name, tokens)));
            }
            try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
                return reading.of((OnnxTensor) result.get(0));
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] input(String name, long[] tokens) {
        return switch (name) {
            case "input_ids" -> tokens;
            case "attention_mask" -> filled(tokens.length, 1);
            default -> filled(tokens.length, 0);
        };
    }

    private static long[] filled(int length, long value) {
        long[] all = new long[length];
        Arrays.fill(all, value);
        return all;
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    private double[] pooled(OnnxTensor states) {
        long[] shape = states.getInfo().getShape();
        int size = (int) shape[shape.length - 1];
        FloatBuffer values = states.getFloatBuffer();
        return settings.pooling().of(values, shape.length == 2 ? 1 : values.remaining() / size, size);
    }

    private static String firstLine(OrtException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
