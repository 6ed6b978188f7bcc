package org.stemma.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stemma.drift.TimeDrift.Chart;
import org.stemma.drift.TimeDrift.Point;
import org.stemma.drift.TimeDrift.Signal;

class TimeDriftTest {

    private final TimeDrift drift = TimeDrift.standard();

    @Test
    void aSteadyOutletGivesNoSignal() {
        assertThat(watch(91, 88, 90, 89, 91, 90, 88, 90, 89, 91).signal()).isEqualTo(Signal.NONE);
    }

    @Test
    void aFallOutsideTheLimitsIsASignal() {
        Chart chart = watch(91, 88, 90, 89, 91, 90, 88, 90, 89, 70);
        assertThat(chart.signal()).isEqualTo(Signal.DOWN);
        assertThat(chart.average()).isLessThan(chart.expected() - chart.limit());
    }

    @Test
    void aRiseOutsideTheLimitsIsASignal() {
        assertThat(watch(2, 3, 2, 2, 3, 2, 3, 2, 3, 14).signal()).isEqualTo(Signal.UP);
    }

    /** By hand: expected 10, average 0.2 · 20 + 0.8 · 10 = 12 after steady tens; limit 3 · 0.1 · √(0.2/1.8 · (1 − 0.8^18)). */
    @Test
    void theFormulaIsRoberts() {
        Chart chart = watch(10, 10, 10, 10, 10, 10, 10, 10, 20);
        assertThat(chart).isEqualTo(new Chart("2024-W09", 20, 8, 10, 12, 0.0991, Signal.UP));
    }

    @Test
    void littleHistorySaysSo() {
        assertThat(watch(90, 91, 10).signal()).isEqualTo(Signal.TOO_SHORT);
        assertThat(watch(10)).isEqualTo(new Chart("2024-W01", 10, 0, 10, 10, 0, Signal.TOO_SHORT));
        assertThat(Signal.TOO_SHORT.id()).isEqualTo("too-short");
    }

    @Test
    void aPeriodStandsInItsHistoryOnce() {
        Point week = new Point("2024-W01", 1);
        assertThatThrownBy(() -> drift.watch(List.of(week), week)).hasMessageContaining("2024-W01");
    }

    @Property(tries = 200)
    void theOrderOfTheHistoryDoesNotMatter(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 100) Double> values) {
        List<Point> points = points(values.stream().mapToDouble(each -> each).toArray());
        Point current = new Point("2025-W01", 50);
        List<Point> reversed = new ArrayList<>(points);
        Collections.reverse(reversed);
        assertThat(drift.watch(reversed, current)).isEqualTo(drift.watch(points, current));
    }

    private Chart watch(double... values) {
        List<Point> points = points(values);
        return drift.watch(points.subList(0, points.size() - 1), points.get(points.size() - 1));
    }

    private static List<Point> points(double... values) {
        List<Point> points = new ArrayList<>();
        for (double value : values) {
            points.add(new Point("2024-W%02d".formatted(points.size() + 1), value));
        }
        return points;
    }
}
