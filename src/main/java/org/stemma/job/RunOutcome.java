package org.stemma.job;

import java.nio.file.Path;

/**
 * How a run ended.
 *
 * @param bundle its bundle, sealed if the state is {@link State#DONE} or {@link State#ALREADY_DONE}
 * @param reason why it didn't, one line; empty otherwise
 */
public record RunOutcome(State state, Path bundle, String reason) {

    /** What became of it. */
    public enum State {
        DONE,
        ALREADY_DONE,
        /** Stopped on request (SIGTERM, Ctrl-C); the same command resumes it. */
        STOPPED,
        FAILED
    }
}
