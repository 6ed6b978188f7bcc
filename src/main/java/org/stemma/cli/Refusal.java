package org.stemma.cli;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.stemma.encoder.EncoderException;
import org.stemma.job.NoRoomException;

/** A request that cannot be met, in words for the person who made it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String words) {
        super(words);
    }

    /** What went wrong in one line; never a stack trace. */
    static String words(Throwable failure) {
        if (failure instanceof Refusal || failure instanceof EncoderException || failure instanceof NoRoomException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file: " + failure.getMessage();
        }
        if (failure instanceof UncheckedIOException && failure.getCause() != null) {
            return words(failure.getCause());
        }
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return failure.getClass().getSimpleName() + message;
    }
}
