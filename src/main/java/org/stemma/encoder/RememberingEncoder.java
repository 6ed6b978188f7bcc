package org.stemma.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Latest;
import org.stemma.signature.Signature;
import org.stemma.text.Span;

/** An encoder that encodes no sentence twice: remembers the latest in memory and all in a {@link VectorFile}. */
final class RememberingEncoder implements Encoder {

    private static final int IN_MEMORY = 20_000;

    /** Word by word, a sentence takes thirty times the room; these are not kept in the file. */
    private static final int SENTENCES_BY_WORD = 1_000;

    private final Encoder encoder;
    private final int width;
    private final Path folder;
    private @Nullable Optional<VectorFile> opened;
    private final Map<String, Vector> latest = Collections.synchronizedMap(new Latest<>(IN_MEMORY));
    private final Map<String, Optional<List<Vector>>> latestWords =
            Collections.synchronizedMap(new Latest<>(SENTENCES_BY_WORD));

    /**
     * @param width coordinates a vector
     * @param folder where vectors are kept; a folder that cannot be written to is done without
     */
    RememberingEncoder(Encoder encoder, int width, Path folder) {
        this.encoder = encoder;
        this.width = width;
        this.folder = folder;
    }

    /** Opened by the first sentence: who only plans touches no file. */
    private synchronized Optional<VectorFile> file() {
        Optional<VectorFile> file = opened == null ? open() : opened;
        opened = file;
        return file;
    }

    private Optional<VectorFile> open() {
        String name = encoder.id() + "-" + Signature.of(encoder).digest().brief(12) + ".vectors";
        try {
            return Optional.of(new VectorFile(folder.resolve(name), width));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String id() {
        return encoder.id();
    }

    @Override
    public int version() {
        return encoder.version();
    }

    @Override
    public Record settings() {
        return encoder.settings();
    }

    @Override
    public Vector vector(String sentence) {
        Vector known = latest.get(sentence);
        if (known == null) {
            known = file().flatMap(kept -> kept.get(sentence)).orElseGet(() -> encoded(sentence));
            latest.put(sentence, known);
        }
        return known;
    }

    @Override
    public Optional<List<Vector>> words(String sentence, List<Span> words) {
        String key = sentence + words;
        Optional<List<Vector>> known = latestWords.get(key);
        if (known == null) {
            known = encoder.words(sentence, words);
            latestWords.put(key, known);
        }
        return known;
    }

    private Vector encoded(String sentence) {
        Vector vector = encoder.vector(sentence);
        file().ifPresent(kept -> kept.put(sentence, vector));
        return vector;
    }
}
