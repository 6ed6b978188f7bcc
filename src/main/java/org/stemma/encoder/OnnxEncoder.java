package org.stemma.encoder;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.encoder.tokenizer.Tokenizer;
import org.stemma.signature.Digest;

/**
 * A transformer in ONNX, run one sentence at a time on one thread: so its answer depends on nothing else, and several threads
 * together are faster than one session with several (measured). Sentences are cut at {@value #MOST_PIECES} pieces.
 */
final class OnnxEncoder implements Encoder, AutoCloseable {

    static final int MOST_PIECES = 256;

    private static final Set<String> KNOWN_INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");

    private final String id;
    private final Settings settings;
    private final Tokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /** What tells two encoders apart. */
    record Settings(Digest model, Pooling pooling, String prefix) {}

    /**
     * @param folder where model and tokenizer lie
     * @throws EncoderException if the runtime doesn't take the model, or it is no sentence encoder
     */
    OnnxEncoder(EncoderFolder folder) {
        this.id = folder.id();
        this.settings = new Settings(folder.digest(), folder.pooling(), folder.prefix());
        this.tokenizer = folder.tokenizer();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            this.environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(folder.model().toString(), options);
            refuseForeign(folder);
        } catch (OrtException e) {
            throw new EncoderException(folder.model(), "the ONNX runtime refuses it: " + firstLine(e));
        }
    }

    private void refuseForeign(EncoderFolder folder) throws OrtException {
        if (!session.getInputNames().contains("input_ids") || !KNOWN_INPUTS.containsAll(session.getInputNames())) {
            throw new EncoderException(
                    folder.model(),
                    "its inputs are " + session.getInputNames()
                            + "; a sentence encoder has input_ids, attention_mask and" + " perhaps token_type_ids");
        }
        NodeInfo output = session.getOutputInfo().values().iterator().next();
        int ranks = output.getInfo() instanceof TensorInfo tensor ? tensor.getShape().length : 0;
        if (ranks != 2 && ranks != 3) {
            throw new EncoderException(
                    folder.model(),
                    "its first output (" + output.getName() + ") has " + ranks
                            + " dimensions; expected states [batch, length, width] or vectors [batch, width]");
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Record settings() {
        return settings;
    }

    @Override
    public Vector vector(String sentence) {
        long[] tokens = tokenizer.tokens(settings.prefix() + sentence, MOST_PIECES);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, tensor(input(name, tokens)));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return Vector.of(pooled(result.get(0)));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder " + id + " failed: " + firstLine(e), e);
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

    private double[] pooled(OnnxValue output) throws OrtException {
        OnnxTensor tensor = (OnnxTensor) output;
        long[] shape = tensor.getInfo().getShape();
        int width = (int) shape[shape.length - 1];
        FloatBuffer values = tensor.getFloatBuffer();
        int rows = values.remaining() / width;
        return settings.pooling().of(values, shape.length == 2 ? 1 : rows, width);
    }

    private static String firstLine(OrtException e) {
        return List.of(String.valueOf(e.getMessage()).split("\n")).get(0);
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
