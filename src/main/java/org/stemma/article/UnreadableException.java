package org.stemma.article;

/** An item that cannot be audited; it is quarantined with this reason and place, and the batch goes on. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String place;

    /**
     * @param place where in the file, such as {@code line 3} or {@code byte 17}; empty if it is the whole file
     * @param reason what is wrong and what to do, one sentence
     */
    public UnreadableException(String place, String reason) {
        super(reason);
        this.place = place;
    }

    /** The reason, one sentence. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    public String place() {
        return place;
    }
}
