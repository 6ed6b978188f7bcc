package org.stemma.encoder.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.stemma.encoder.Pooling;
import org.stemma.signature.Digest;

/** An encoder that Stemma brings along: where it comes from and how it gets into a folder. */
public interface Model {

    /** Its folder's name, in kebab-case. */
    String id();

    /** What it is for, whose it is and under which licence, in one line. */
    String about();

    /** {@link org.stemma.encoder.EncoderFolder Digest} of the files once installed: installing is deterministic. */
    Digest expected();

    /** How its states become a vector. */
    Pooling pooling();

    /** Coordinates a vector. */
    int width();

    /** Whether its source is at hand; if not, how to get it. */
    Optional<String> missing();

    /**
     * Lays its files into an empty folder.
     *
     * @throws IOException if the source is broken or the disk is full
     */
    void layInto(Path folder) throws IOException;
}
