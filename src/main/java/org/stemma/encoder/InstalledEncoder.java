package org.stemma.encoder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stemma.encoder.model.Model;
import org.stemma.encoder.model.ModelStore;
import org.stemma.text.Span;

/** A model that Stemma brings along; installed, checked by its digest and loaded when the first sentence asks for it. */
final class InstalledEncoder implements Encoder {

    private final Model model;
    private final ModelStore store;
    private final Consumer<String> says;
    private @Nullable OnnxEncoder loaded;

    InstalledEncoder(Model model, ModelStore store, Consumer<String> says) {
        this.model = model;
        this.store = store;
        this.says = says;
    }

    @Override
    public String id() {
        return model.card().id();
    }

    @Override
    public OnnxEncoder.Settings settings() {
        Model.Card card = model.card();
        return new OnnxEncoder.Settings(card.digest(), card.pooling(), "", OnnxEncoder.MOST_PIECES);
    }

    @Override
    public Vector vector(String sentence) {
        return encoder().vector(sentence);
    }

    @Override
    public Optional<List<Vector>> words(String sentence, List<Span> words) {
        return encoder().words(sentence, words);
    }

    private synchronized OnnxEncoder encoder() {
        OnnxEncoder encoder = loaded == null ? load() : loaded;
        loaded = encoder;
        return encoder;
    }

    private OnnxEncoder load() {
        Path place = store.install(model, says);
        store.problem(model).ifPresent(problem -> {
            throw new EncoderException(place, problem);
        });
        return new OnnxEncoder(EncoderFolder.installed(id(), place, settings()));
    }
}
