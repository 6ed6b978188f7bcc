package org.stemma.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stemma.drift.Drivers.Driver;
import org.stemma.drift.TimeDrift.Point;
import org.stemma.drift.TimeDrift.Signal;

class TimeDriftTest {

    private static final double[] STEADY = {91, 88, 90, 89, 91, 90, 88, 90, 89, 91};

    private final TimeDrift drift = TimeDrift.standard();

    @Test
    void aSteadyOutletGivesNoSignal() {
        assertThat(last(weeks(STEADY)).signal()).isEqualTo(Signal.NONE);
    }

    @Test
    void aFallOutsideTheLimitsIsASignalOfThatWeek() {
        Point point = last(weeks(91, 88, 90, 89, 91, 90, 88, 90, 89, 70));
        assertThat(point.signal()).isEqualTo(Signal.DOWN);
        assertThat(point.since()).contains("2024-W10");
        assertThat(point.watched().orElseThrow().average())
                .isLessThan(point.expected() - point.watched().orElseThrow().limit());
    }

    @Test
    void aRiseIsASignalToo() {
        assertThat(last(weeks(2, 3, 2, 2, 3, 2, 3, 2, 3, 14)).signal()).isEqualTo(Signal.UP);
    }

    /** Usual 100 with a deviation of 1 (the least), said 1.25 times as wide; the 8 weeks leave 1/8 of its variance open. */
    @Test
    void theFiguresAreRobertsAndPages() {
        Point point = last(weeks(100, 100, 100, 100, 100, 100, 100, 100, 98));
        assertThat(point.expected()).isEqualTo(100);
        assertThat(point.watched().orElseThrow().average()).isCloseTo(0.2 * 98 + 0.8 * 100, within(1e-9));
        assertThat(point.watched().orElseThrow().limit()).isCloseTo(3 * 1.25 * Math.sqrt(0.04 + 0.125), within(1e-9));
        assertThat(point.watched().orElseThrow().falling())
                .isCloseTo(2 / (1.25 * Math.sqrt(1.125)) - 0.5, within(1e-9));
    }

    @Test
    void aSmallLastingFallIsSeenAndItsFirstWeekNamed() {
        List<Sample> weeks = weeks(91, 88, 90, 89, 91, 90, 88, 90, 89, 91, 90, 88, 91, 90);
        for (int week = 15; week <= 24; week++) {
            weeks.add(new Sample("2024-W" + week, 86.5 + week % 2, 1000));
        }
        List<Point> points = drift.chart(weeks);
        assertThat(points.subList(0, 14)).noneMatch(point -> point.signal().isAlarm());
        assertThat(last(weeks).signal()).isEqualTo(Signal.DOWN);
        assertThat(last(weeks).since()).contains("2024-W15");
        assertThat(last(weeks).expected()).isGreaterThan(89.5);
    }

    @Test
    void theAlarmEndsWhenTheSeriesIsBack() {
        List<Sample> weeks = weeks(91, 88, 90, 89, 91, 90, 88, 90, 80, 81, 80);
        assertThat(last(weeks).signal()).isEqualTo(Signal.DOWN);
        for (int week = 12; week <= 30; week++) {
            weeks.add(new Sample("2024-W" + week, 89 + week % 2, 1000));
        }
        assertThat(last(weeks).signal()).isEqualTo(Signal.NONE);
    }

    @Test
    void littleHistoryAndFewWordsSaySo() {
        assertThat(last(weeks(90, 91, 10)).signal()).isEqualTo(Signal.TOO_SHORT);
        assertThat(Signal.TOO_SHORT.id()).isEqualTo("too-short");
        List<Sample> weeks = weeks(STEADY);
        weeks.add(new Sample("2024-W11", 10, 60));
        assertThat(last(weeks).signal()).isEqualTo(Signal.TOO_SMALL);
        weeks.add(new Sample("2024-W12", 90, 1000));
        assertThat(last(weeks).signal()).isEqualTo(Signal.NONE);
    }

    @Test
    void whatIsAFallOnManyWordsIsChanceOnFew() {
        List<Sample> many = weeks(STEADY);
        many.add(new Sample("2024-W11", 76, 1000));
        List<Sample> few = weeks(STEADY);
        few.add(new Sample("2024-W11", 76, 110));
        assertThat(last(many).signal()).isEqualTo(Signal.DOWN);
        assertThat(last(few).signal()).isEqualTo(Signal.NONE);
    }

    @Test
    void aPeriodStandsInItsHistoryOnce() {
        Sample week = new Sample("2024-W01", 1, 1000);
        assertThatThrownBy(() -> drift.chart(List.of(week, week))).hasMessageContaining("2024-W01");
    }

    /** A sealed week is judged the same in every later bundle. */
    @Property(tries = 200)
    void whatComesLaterChangesNothing(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @IntRange(min = 0, max = 29) int cut) {
        List<Sample> weeks = weeks(values.stream().mapToDouble(each -> each).toArray());
        List<Sample> first = weeks.subList(0, Math.min(cut, weeks.size()));
        assertThat(drift.chart(weeks).subList(0, first.size())).isEqualTo(drift.chart(first));
    }

    @Test
    void driversAreWhatWentTheSignalsWayFurthestFirst() {
        List<Driver> parts = List.of(
                new Driver("certainty", 30, 4),
                new Driver("number", 25, 25),
                new Driver("names", 3, 9),
                new Driver("negation", 9, 1));
        assertThat(Drivers.most(parts, Signal.DOWN)).extracting(Driver::name).containsExactly("certainty", "negation");
        assertThat(Drivers.most(parts, Signal.UP)).extracting(Driver::name).containsExactly("names");
        assertThat(Drivers.most(parts, Signal.NONE)).isEmpty();
    }

    private Point last(List<Sample> weeks) {
        return drift.chart(weeks).get(weeks.size() - 1);
    }

    private static List<Sample> weeks(double... values) {
        List<Sample> weeks = new ArrayList<>();
        Arrays.stream(values)
                .forEach(value -> weeks.add(new Sample("2024-W%02d".formatted(weeks.size() + 1), value, 1000)));
        return weeks;
    }
}
