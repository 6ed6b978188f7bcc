package org.stemma.cli;

import java.util.Locale;

/** One step's progress on one line: a bar, the count, the rate and the time left. */
final class ProgressBar {

    private static final int WIDTH = 24;
    private static final int LINE = 78;
    private static final int MINUTE = 60;

    /** Before so many milliseconds a rate says nothing. */
    private static final long EARLIEST = 500;

    private ProgressBar() {}

    /**
     * The line, blanks behind it so that a longer one before is overwritten.
     *
     * @param total 0 if nobody knows
     * @param milliseconds since the step began
     */
    static String drawn(String step, int done, int total, long milliseconds) {
        int most = Math.max(done, total);
        int full = most == 0 ? 0 : (int) ((long) WIDTH * done / most);
        String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
        String line = String.format(
                Locale.ROOT, "  %-9s %s %d of %d%s", step, bar, done, most, pace(done, most, milliseconds));
        return line + " ".repeat(Math.max(0, LINE - line.length()));
    }

    private static String pace(int done, int most, long milliseconds) {
        if (milliseconds < EARLIEST || done == 0) {
            return "";
        }
        double second = done * 1000.0 / milliseconds;
        long left = Math.round((most - done) / second);
        String rate = String.format(Locale.ROOT, second < 10 ? "%.1f" : "%.0f", second);
        return ", " + rate + " a second, " + left / MINUTE + String.format(Locale.ROOT, ":%02d left", left % MINUTE);
    }
}
