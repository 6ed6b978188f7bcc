package org.stemma.job;

import java.util.List;

/**
 * One step of the pipeline: for each key of its unit a function from the workbench to the workbench.
 *
 * @param name the step's name in the job repository and in the progress lines
 * @param unit what it goes through
 * @param work what it makes of one key; called from several threads, writes nothing itself
 */
record Stage(String name, Unit unit, Work work) {

    /** What a stage goes through, one by one. */
    enum Unit {
        /** Files of the inbox, in chunks. */
        FILE,
        /** Captures that could be read, in chunks. */
        READABLE,
        /** Articles, in chunks. */
        ARTICLE,
        /** Stories, partitioned: the unit that spreads over cores and, one day, machines. */
        STORY
    }

    /** From a key to what is laid down for it. */
    @FunctionalInterface
    interface Work {
        List<Laid<?>> on(String key);
    }

    boolean isPerStory() {
        return unit == Unit.STORY;
    }
}
