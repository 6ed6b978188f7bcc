package org.stemma.encoder.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.encoder.Pooling;
import org.stemma.signature.Digest;

/** An encoder that Stemma brings along: where it comes from and how it gets into a folder. */
public interface Model {

    /**
     * What is known of it.
     *
     * @param id its folder's name, in kebab-case
     * @param languages that it reads, in words
     * @param licence of its weights, with their owner
     * @param source Maven coordinates of the jar that they come from
     * @param digest of its {@link ModelFiles} once installed: installing is deterministic
     * @param pooling how its states become a vector
     * @param width coordinates a vector
     */
    record Card(
            String id, String languages, String licence, String source, Digest digest, Pooling pooling, int width) {}

    Card card();

    /** Nothing if its source is at hand; otherwise what is missing and how to get it. */
    Optional<String> missing();

    /**
     * Lays its files into an empty folder.
     *
     * @param says is told what takes long
     * @throws IOException if the source is broken or the disk is full
     */
    void layInto(Path folder, Consumer<String> says) throws IOException;
}
