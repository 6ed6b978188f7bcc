package org.stemma.cli;

/** The exit codes (DESIGN §5). */
final class Exit {

    static final int DONE = 0;
    static final int ABOVE_LIMIT = 1;
    static final int BAD_INPUT = 2;
    static final int DIFFERS = 3;
    static final int SOME_LINES_FAILED = 4;
    static final int BUSY = 5;

    private Exit() {}
}
