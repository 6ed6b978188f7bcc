package org.stemma.job;

import java.io.IOException;

/** The shelf of captures can be neither written nor read: the machine's fault, never an article's. */
final class ShelfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Something done to the shelf. */
    @FunctionalInterface
    interface Access<T> {
        T get() throws IOException;
    }

    private ShelfException(IOException cause) {
        super(cause);
    }

    /**
     * Does it, and keeps its failure from being taken for an unreadable article.
     *
     * @throws ShelfException if it fails: the run ends, and goes on once the shelf can be used
     */
    static <T> T unless(Access<T> access) {
        try {
            return access.get();
        } catch (IOException e) {
            throw new ShelfException(e);
        }
    }
}
