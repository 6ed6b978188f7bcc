package org.stemma.job;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the keys of one step or partition in order and remembers in the step's context how many are done, so that a
 * restart goes on behind the last committed chunk. The keys are asked for when the step opens.
 */
public class KeyReader implements ItemStreamReader<String> {

    private static final String DONE = "keys.done";

    private final Supplier<List<String>> source;
    private List<String> keys = List.of();
    private int next;

    public KeyReader(Supplier<List<String>> source) {
        this.source = source;
    }

    @Override
    public void open(ExecutionContext context) {
        keys = source.get();
        next = context.getInt(DONE, 0);
    }

    @Override
    public synchronized @Nullable String read() {
        return next < keys.size() ? keys.get(next++) : null;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(DONE, next);
    }
}
