package org.stemma.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.job.Progress;

/** Progress on standard error: a line per step, and on a terminal a bar that runs. */
final class ConsoleProgress implements Progress {

    private final boolean quiet;
    private final boolean terminal = System.console() != null;
    private final Map<String, Integer> totals = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private final Map<String, Long> began = new ConcurrentHashMap<>();
    private final Map<String, Long> milliseconds = java.util.Collections.synchronizedMap(new LinkedHashMap<>());

    ConsoleProgress(boolean quiet) {
        this.quiet = quiet;
    }

    @Override
    public void begins(String step, int items) {
        totals.put(step, items);
        done.put(step, new AtomicInteger());
        began.put(step, System.nanoTime());
    }

    @Override
    public void advances(String step, int items) {
        int now = done.computeIfAbsent(step, ignored -> new AtomicInteger()).addAndGet(items);
        if (terminal && !quiet) {
            long elapsed = (System.nanoTime() - began.getOrDefault(step, System.nanoTime())) / 1_000_000;
            System.err.print("\r" + ProgressBar.drawn(step, now, totals.getOrDefault(step, now), elapsed));
            System.err.flush();
        }
    }

    @Override
    public void ends(String step, long milliseconds) {
        this.milliseconds.put(step, milliseconds);
        int now = done.getOrDefault(step, new AtomicInteger()).get();
        String items = now == 0 ? "" : String.valueOf(now);
        says(String.format(Locale.ROOT, "  %-9s %6s %7.1f s", step, items, milliseconds / 1000.0));
    }

    /** How long it took, where the time went, and the most memory that was in use. */
    void sumsUp() {
        long total = Math.max(
                1, milliseconds.values().stream().mapToLong(Long::longValue).sum());
        String shares = milliseconds.entrySet().stream()
                .map(step -> step.getKey() + " " + Math.round(100.0 * step.getValue() / total) + " %")
                .collect(Collectors.joining(" · "));
        if (!milliseconds.isEmpty()) {
            long wall = ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(i -> i.until(java.time.Instant.now(), ChronoUnit.MILLIS))
                    .orElse(total);
            says(String.format(
                    Locale.ROOT,
                    "  steps %.1f s of %.1f s, peak memory %d MB",
                    total / 1000.0,
                    wall / 1000.0,
                    peakMegabytes()));
            says("  " + shares);
        }
    }

    /** Resident memory at its highest where the system tells, else the heap's. */
    private static long peakMegabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseGet(ConsoleProgress::heapMegabytes);
        } catch (IOException e) {
            return heapMegabytes();
        }
    }

    private static long heapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    @Override
    public void says(String line) {
        if (!quiet) {
            prints(line);
        }
    }

    @Override
    public void warns(String line) {
        prints("stemma: " + line);
    }

    private void prints(String line) {
        System.err.println((terminal ? "\r\u001b[K" : "") + line);
        System.err.flush();
    }
}
