package org.stemma.encoder;

import java.nio.file.Path;

/** An encoder that cannot be used: its file, what is wrong with it and what to do. */
public final class EncoderException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public EncoderException(Path file, String problem) {
        super(file + ": " + problem);
    }

    /** The file and the problem. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
