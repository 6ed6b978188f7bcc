package org.stemma.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecutionException;

/** Why a run failed, in one line for the person who started it; the whole story is in the log. */
final class Reasons {

    private Reasons() {}

    /** The failure and what led to it, innermost last. */
    static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = failure; each != null && !chain.contains(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }

    /** Of several the one that says most: that a partition failed only repeats what its own step says. */
    static Throwable chief(Stream<Throwable> failures, String otherwise) {
        List<Throwable> all = failures.toList();
        return all.stream()
                .filter(each -> !(each instanceof JobExecutionException))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseGet(() -> new IllegalStateException(otherwise));
    }

    static String words(Throwable failure) {
        List<Throwable> chain = chain(failure);
        if (chain.stream().anyMatch(OutOfMemoryError.class::isInstance)) {
            return "a memory of " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB is not enough; give it more, such as java -Xmx4g -jar …";
        }
        Throwable cause = chain.get(chain.size() - 1);
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        if (message.contains("already in use") || message.contains("file is locked")) {
            return "another run is using this workbench; wait for it, or set STEMMA_VAR to another folder";
        }
        return cause instanceof IllegalStateException || cause instanceof IllegalArgumentException
                ? message
                : cause.getClass().getSimpleName() + ": " + message;
    }
}
