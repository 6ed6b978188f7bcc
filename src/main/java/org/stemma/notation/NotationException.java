package org.stemma.notation;

/** A JSON or YAML text that cannot be read; the message names the file, the line and what is wrong. */
public final class NotationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    public NotationException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
        this.line = line;
    }

    /** File, line and problem. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** The line at fault, from 1; 0 where unknown. */
    public int line() {
        return line;
    }
}
