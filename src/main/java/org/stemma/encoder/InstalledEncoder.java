package org.stemma.encoder;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stemma.encoder.model.Model;
import org.stemma.encoder.model.ModelStore;

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
        return model.id();
    }

    @Override
    public Record settings() {
        return new OnnxEncoder.Settings(model.expected(), model.pooling(), "");
    }

    @Override
    public Vector vector(String sentence) {
        return encoder().vector(sentence);
    }

    private synchronized OnnxEncoder encoder() {
        OnnxEncoder encoder = loaded == null ? load() : loaded;
        loaded = encoder;
        return encoder;
    }

    private OnnxEncoder load() {
        Path place = store.install(model, says);
        EncoderFolder folder = EncoderFolder.of(place);
        if (!folder.digest().equals(model.expected())) {
            throw new EncoderException(place, "is damaged; run models install --again");
        }
        return new OnnxEncoder(folder);
    }
}
