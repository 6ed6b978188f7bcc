package org.stemma.job;

import java.io.IOException;

/** A folder cannot be used; the message names it and says what to do. */
public final class NoRoomException extends IOException {

    private static final long serialVersionUID = 1L;

    NoRoomException(String words) {
        super(words);
    }
}
