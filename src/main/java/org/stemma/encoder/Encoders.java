package org.stemma.encoder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.encoder.model.Model;
import org.stemma.encoder.model.ModelStore;
import org.stemma.signature.Signed;

/**
 * Which encoder reads two texts: the English one where both are English, the multilingual one otherwise, or the user's for all. A
 * model is installed and loaded when the first sentence asks for it.
 */
public final class Encoders {

    /** No encoder at all: whoever asks does with anchors. */
    public static final Encoders NONE = new Encoders(Map.of(), List.of());

    /** Choice of a job file: the models that Stemma brings along. */
    public static final String STANDARD = "standard";

    /** Choice of a job file: no model. */
    public static final String WITHOUT = "none";

    private enum Use {
        ENGLISH,
        ACROSS;

        Model model() {
            return this == ENGLISH ? ModelStore.english() : ModelStore.acrossLanguages();
        }
    }

    private final Map<Use, Encoder> encoders;
    private final List<String> problems;

    private Encoders(Map<Use, Encoder> encoders, List<String> problems) {
        this.encoders = encoders;
        this.problems = List.copyOf(problems);
    }

    /**
     * @param choice {@link #STANDARD}, {@link #WITHOUT} or the folder of a sentence-transformers model in ONNX
     * @param state where models and vectors are kept, such as {@code var}
     * @param says is told what takes long
     * @throws EncoderException if the folder holds no usable encoder
     */
    public static Encoders of(String choice, Path state, Consumer<String> says) {
        return switch (choice) {
            case WITHOUT -> NONE;
            case STANDARD -> standard(state, says);
            default -> given(Path.of(choice), state);
        };
    }

    private static Encoders standard(Path state, Consumer<String> says) {
        ModelStore store = new ModelStore(state.resolve("models"));
        Map<Use, Encoder> found = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Use use : Use.values()) {
            Model model = use.model();
            Optional<String> missing = store.isInstalled(model) ? Optional.empty() : model.missing();
            missing.ifPresentOrElse(
                    problem -> problems.add("without the encoder "
                            + model.card().id() + " (" + model.card().languages() + "): " + problem),
                    () -> found.put(
                            use,
                            remembering(
                                    new InstalledEncoder(model, store, says),
                                    model.card().width(),
                                    state)));
        }
        return new Encoders(found, problems);
    }

    private static Encoders given(Path folder, Path state) {
        OnnxEncoder encoder = new OnnxEncoder(EncoderFolder.of(folder));
        Encoder kept = remembering(encoder, encoder.width(), state);
        return new Encoders(Map.of(Use.ENGLISH, kept, Use.ACROSS, kept), List.of());
    }

    private static Encoder remembering(Encoder encoder, int width, Path state) {
        return new RememberingEncoder(encoder, width, state.resolve("vectors"));
    }

    /**
     * The encoder for two texts; none where no model is at hand.
     *
     * @param language BCP 47, as is the other
     */
    public Optional<Encoder> between(String language, String other) {
        boolean english = isEnglish(language) && isEnglish(other);
        return Optional.ofNullable(encoders.get(english ? Use.ENGLISH : Use.ACROSS));
    }

    private static boolean isEnglish(String language) {
        return language.equals("en") || language.startsWith("en-");
    }

    /** What of them can change a result. */
    public List<Signed> parts() {
        return encoders.values().stream().distinct().<Signed>map(each -> each).toList();
    }

    /** Why an encoder is missing and how to get it; one line each. */
    public List<String> problems() {
        return problems;
    }
}
