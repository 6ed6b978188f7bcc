package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who changes an answer raises a version and says so in the changelog (docs/decisions/0006). */
class SignatureLockTest {

    private static final AnswersLock LOCKED = lock("engine", "corpus", "changelog", "answer");

    @TempDir
    Path folder;

    @Test
    void theSampleWeekAnswersAsItDidWhenItWasLocked() throws Exception {
        assertThat(AnswersLock.now(folder).toDo(AnswersLock.read())).isEmpty();
    }

    @Test
    void otherAnswersNeedAnotherVersion() {
        AnswersLock now = lock("engine", "corpus", "other", "other");
        assertThat(now.toDo(LOCKED))
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("answers changed (findings.jsonl), but no method's version did: raise version()"));
        assertThat(now.refusal(LOCKED)).isPresent();
    }

    @Test
    void otherAnswersOfAnotherVersionNeedALineInTheChangelog() {
        AnswersLock silent = lock("other", "corpus", "changelog", "other");
        assertThat(silent.refusal(LOCKED))
                .hasValueSatisfying(words -> assertThat(words).contains("add a line under Results"));
        AnswersLock told = lock("other", "corpus", "other", "other");
        assertThat(told.refusal(LOCKED)).isEmpty();
        assertThat(told.toDo(LOCKED))
                .hasValueSatisfying(words -> assertThat(words).contains("-Dtest=SignatureLock"));
    }

    @Test
    void anotherSignatureOrCorpusIsLockedAnewAndTheChangelogMayBeRewordedFreely() {
        assertThat(lock("other", "corpus", "changelog", "answer").toDo(LOCKED)).isPresent();
        assertThat(lock("other", "corpus", "changelog", "answer").refusal(LOCKED))
                .isEmpty();
        assertThat(lock("engine", "other", "changelog", "other").refusal(LOCKED))
                .isEmpty();
        assertThat(lock("engine", "corpus", "other", "answer").toDo(LOCKED)).isEmpty();
    }

    private static AnswersLock lock(String engine, String corpus, String changelog, String answer) {
        return new AnswersLock(engine, corpus, "schemas", changelog, Map.of("findings.jsonl", answer));
    }
}
