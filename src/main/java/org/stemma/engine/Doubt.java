package org.stemma.engine;

import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.alignment.Bead;

/**
 * Takes apart the beads that only their place holds together, or that speak of two occasions.
 *
 * <p>An aligner pairs what is left over between good pairs: if one sentence was left out and another put in its place, their
 * position says that they answer each other, and only their words say that they don't. A false pair breeds false findings
 * and hides an addition; so an audit asks for words ({@link Bead#likeness()}). Below {@link #FIRM} half of the pairs were false in
 * the development set (60 % by anchors, 54 % by meaning), above it 2 % and 0.5 %. Where both sides report what was said, and
 * on different days, much more must be alike: else a wrong day could not be told from another day.
 */
final class Doubt {

    /** Likeness from which two sides answer each other. */
    private static final double FIRM = 0;

    /** That the sentences of a doubtful pair stand alone, 0–1: measured 0.54 and 0.6. */
    private static final double EVEN = 0.5;

    /** Likeness of one and the same speech, whose day one side has wrong; our own, on the shared seeds. */
    private static final double SAME_SPEECH = 14;

    /** What changes with these settings. */
    static final Part PART = new Part("doubt", new Settings(FIRM, SAME_SPEECH));

    /** As the constants above. */
    record Settings(double firm, double sameSpeech) {}

    private final Occasions left;
    private final Occasions right;

    Doubt(Occasions left, Occasions right) {
        this.left = left;
        this.right = right;
    }

    /** The same sentences, doubtful beads taken apart. */
    List<Bead> apart(List<Bead> beads) {
        return beads.stream().flatMap(this::firm).toList();
    }

    private Stream<Bead> firm(Bead bead) {
        if (!bead.isPair() || bead.likeness() >= (otherDay(bead) ? SAME_SPEECH : FIRM)) {
            return Stream.of(bead);
        }
        return Stream.concat(
                bead.left().stream().map(number -> Bead.alone(List.of(number), List.of(), EVEN)),
                bead.right().stream().map(number -> Bead.alone(List.of(), List.of(number), EVEN)));
    }

    private boolean otherDay(Bead bead) {
        Set<MonthDay> here = left.days(bead.left());
        Set<MonthDay> there = right.days(bead.right());
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }
}
