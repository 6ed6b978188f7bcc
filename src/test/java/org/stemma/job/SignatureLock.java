package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not run by itself: {@code mvn -q test -Dtest=SignatureLock} locks today's answers, if they may have changed. */
class SignatureLock {

    @TempDir
    Path folder;

    @Test
    void isRenewed() throws Exception {
        AnswersLock now = AnswersLock.now(folder);
        assertThat(now.refusal(AnswersLock.read())).isEmpty();
        now.write();
    }
}
