package org.stemma.job;

/** Hears how a run gets on; called from several threads. */
public interface Progress {

    /** A step begins. */
    void begins(String step, int items);

    /** So many items of the step are committed. */
    void advances(String step, int items);

    /** A step has ended. */
    void ends(String step, long milliseconds);

    /** Something that the user should know. */
    void says(String line);

    /** Something that the user must know, also who asked for quiet. */
    default void warns(String line) {
        says(line);
    }
}
