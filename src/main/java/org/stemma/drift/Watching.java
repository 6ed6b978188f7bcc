package org.stemma.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.drift.Cusum.Sum;
import org.stemma.drift.Cusum.Sums;
import org.stemma.drift.Ewma.Level;
import org.stemma.drift.TimeDrift.Point;
import org.stemma.drift.TimeDrift.Settings;
import org.stemma.drift.TimeDrift.Signal;
import org.stemma.drift.TimeDrift.Watched;

/** A chart while it is drawn, one period after the other. */
final class Watching {

    private final Settings settings;
    private final List<Sample> usual = new ArrayList<>();
    private final List<Sample> judged = new ArrayList<>();
    private final List<Double> deviations = new ArrayList<>();
    private Level level = Level.at(0);
    private Sums sums = Sums.NONE;

    Watching(Settings settings) {
        this.settings = settings;
    }

    Point next(Sample sample) {
        if (sample.words() < settings.leastWords()) {
            return silent(sample, Signal.TOO_SMALL);
        }
        if (usual.size() < settings.leastHistory()) {
            Point point = silent(sample, Signal.TOO_SHORT);
            usual.add(sample);
            level = Level.at(Baseline.of(usual).mean());
            return point;
        }
        return judged(sample);
    }

    private Point silent(Sample sample, Signal signal) {
        double expected = usual.isEmpty() ? sample.value() : Baseline.of(usual).mean();
        return new Point(sample, usual.size(), expected, Optional.empty(), signal, Optional.empty());
    }

    private Point judged(Sample sample) {
        Baseline baseline = Baseline.of(usual).cautious();
        double variance = baseline.variance(sample.words());
        level = settings.ewma().next(level, sample.value(), variance);
        double deviation = StrictMath.sqrt(variance + baseline.variance());
        judged.add(sample);
        deviations.add((sample.value() - baseline.mean()) / deviation);
        sums = settings.cusum().next(sums, deviations.get(deviations.size() - 1));
        double limit = settings.ewma().limit(level, baseline.variance());
        Signal signal = signal(level.average() - baseline.mean(), limit);
        Optional<String> since = learn(sample, signal);
        Watched watched = new Watched(
                level.average(), limit, sums.rising().value(), sums.falling().value());
        return new Point(sample, baseline.periods(), baseline.mean(), Optional.of(watched), signal, since);
    }

    private Signal signal(double off, double limit) {
        if (off < -limit || settings.cusum().isSignal(sums.falling())) {
            return Signal.DOWN;
        }
        return off > limit || settings.cusum().isSignal(sums.rising()) ? Signal.UP : Signal.NONE;
    }

    /** A period without a signal is usual from now on; those that a signal goes back to were not. */
    private Optional<String> learn(Sample sample, Signal signal) {
        if (!signal.isAlarm()) {
            usual.add(sample);
            return Optional.empty();
        }
        Sum sum = signal == Signal.DOWN ? sums.falling() : sums.rising();
        List<Sample> changed = judged.subList(change(Math.max(1, sum.weeks())), judged.size());
        usual.removeAll(changed);
        return Optional.of(changed.get(0).period());
    }

    /**
     * Where among the last weeks the mean most likely changed (D. V. Hinkley, Inference about the Change-Point in a Sequence of
     * Random Variables, Biometrika 57, 1970): the first of those whose sum of deviations is furthest from chance.
     */
    private int change(int weeks) {
        int start = judged.size() - 1;
        double sum = 0;
        double furthest = 0;
        for (int i = judged.size() - 1; i >= judged.size() - weeks; i--) {
            sum += deviations.get(i);
            double far = Math.abs(sum) / StrictMath.sqrt(judged.size() - i);
            if (far > furthest) {
                furthest = far;
                start = i;
            }
        }
        return start;
    }
}
