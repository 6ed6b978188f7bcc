package org.stemma.drift;

import java.util.Comparator;
import java.util.List;
import org.stemma.drift.TimeDrift.Signal;

/** What moved a series: of its parts, such as articles or types of finding, those that left the usual most. Pure. */
public final class Drivers {

    /** Parts that are named; more would be no help. */
    private static final int MOST = 3;

    private Drivers() {}

    /**
     * One part of a week's penalty, per thousand reference words of the series.
     *
     * @param usual what the part brings in as many words when nothing is wrong
     */
    public record Driver(String name, double penalty, double usual) {

        double moved(Signal signal) {
            return signal == Signal.UP ? usual - penalty : penalty - usual;
        }
    }

    /** The parts that went the signal's way (a score falls as penalties rise), furthest first; at most three. */
    public static List<Driver> most(List<Driver> parts, Signal signal) {
        return parts.stream()
                .filter(part -> signal.isAlarm() && part.moved(signal) > 0)
                .sorted(Comparator.comparingDouble((Driver part) -> -part.moved(signal))
                        .thenComparing(Driver::name))
                .limit(MOST)
                .toList();
    }
}
