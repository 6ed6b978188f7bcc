package org.stemma.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a bundle's rerun ended.
 *
 * @param files of the bundle that differ, the manifest not counted
 * @param rows of its results that differ
 * @param methods that have another version or other settings today
 * @param words what differs, or why it wasn't rerun, line by line
 * @param builds that another build of Stemma did it, in words; empty if the same one
 * @param made the new bundle, if it was kept
 * @param milliseconds that it took
 */
public record Rerun(
        Path bundle,
        State state,
        int files,
        int rows,
        int methods,
        List<String> words,
        String builds,
        Optional<Path> made,
        long milliseconds) {

    /** What became of it. */
    public enum State {
        IDENTICAL("identical"),
        DIFFERS("differs"),
        NOT_RERUN("not rerun");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Rerun {
        words = List.copyOf(words);
    }

    static Rerun not(Path bundle, List<String> why) {
        return new Rerun(bundle, State.NOT_RERUN, 0, 0, 0, why, "", Optional.empty(), 0);
    }

    Rerun took(long time) {
        return new Rerun(bundle, state, files, rows, methods, words, builds, made, time);
    }
}
