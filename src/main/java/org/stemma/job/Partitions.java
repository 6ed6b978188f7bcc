package org.stemma.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Stories dealt out to partitions. Which stories a partition holds follows from its name alone ({@code align:03-of-16}),
 * never from its context: a process killed while it splits leaves partitions with empty contexts, and they must be able
 * to go on.
 */
final class Partitions implements Partitioner {

    /** More than cores, so that one big story doesn't hold up the rest; the same on every machine. */
    static final int MOST = 16;

    private static final Pattern NAME = Pattern.compile(".*:(\\d+)-of-(\\d+)");

    private final int stories;

    Partitions(int stories) {
        this.stories = stories;
    }

    @Override
    public Map<String, ExecutionContext> partition(int ignored) {
        int count = Math.max(1, Math.min(MOST, stories));
        Map<String, ExecutionContext> partitions = new TreeMap<>();
        for (int i = 1; i <= count; i++) {
            partitions.put(String.format(Locale.ROOT, "%02d-of-%02d", i, count), new ExecutionContext());
        }
        return partitions;
    }

    /** The share of {@code keys} that belongs to the partition of this step name; all of them if it is no partition. */
    static List<String> share(String stepName, List<String> keys) {
        Matcher matcher = NAME.matcher(stepName);
        if (!matcher.matches()) {
            return keys;
        }
        int number = Integer.parseInt(matcher.group(1)) - 1;
        int count = Integer.parseInt(matcher.group(2));
        List<String> share = new ArrayList<>();
        for (int i = number; i < keys.size(); i += count) {
            share.add(keys.get(i));
        }
        return share;
    }
}
