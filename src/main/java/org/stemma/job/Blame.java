package org.stemma.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.stemma.encoder.EncoderException;
import org.stemma.store.DamagedRowException;

/**
 * Tells a text that breaks the engine from a machine that fails: a disk or a memory that is full would put away what another
 * day is audited.
 */
final class Blame {

    private static final Logger LOG = LoggerFactory.getLogger(Blame.class);

    private Blame() {}

    /**
     * What broke, in a word to report; the log has all of it.
     *
     * @param item the article or story
     * @throws RuntimeException the failure itself if no text is to blame
     * @throws OutOfMemoryError so is this
     */
    static String of(String item, Throwable failure) {
        for (Throwable each : Reasons.chain(failure)) {
            if (each instanceof OutOfMemoryError memory) {
                throw memory;
            }
            if (each instanceof RuntimeException exception && isOfTheMachine(exception)) {
                throw exception;
            }
        }
        LOG.error("{} breaks the engine", item, failure);
        return failure.getClass().getSimpleName();
    }

    private static boolean isOfTheMachine(RuntimeException failure) {
        return failure instanceof ShelfException
                || failure instanceof DamagedRowException
                || failure instanceof EncoderException
                || failure instanceof NestedRuntimeException;
    }
}
