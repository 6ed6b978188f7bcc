package org.stemma.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.witness.Collation.Reading;
import org.stemma.witness.Collation.Unit;

/**
 * Sorts the wordings of a locus into readings and says how the witnesses stand to each other.
 *
 * <p>Verdicts: {@code single} one witness · {@code agree} one reading · {@code varies} several wordings, none of which
 * contradicts another in figures or negation · {@code 3:1} witnesses contradict each other, independent voices counted,
 * the majority first · {@code undecidable} they contradict each other and no side has more voices.
 */
final class Readings {

    /** Share of common words (Dice) from which two wordings are one reading; our own. */
    private static final double ONE_READING = 0.75;

    private final Independence independence;

    Readings(Independence independence) {
        this.independence = independence;
    }

    Unit unit(String id, Locus locus) {
        List<List<Wording>> groups = group(locus.wordings());
        groups.sort(Comparator.comparingInt((List<Wording> group) -> voices(group))
                .reversed()
                .thenComparing(Comparator.comparingInt((List<Wording> group) -> group.size())
                        .reversed())
                .thenComparing(group -> group.get(0).witness()));
        return new Unit(id, groups.stream().map(Readings::reading).toList(), verdict(locus, groups));
    }

    private static List<List<Wording>> group(List<Wording> wordings) {
        List<List<Wording>> groups = new ArrayList<>();
        for (Wording wording : wordings) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(each -> isOneReading(each, wording)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(wording), () -> groups.add(new ArrayList<>(List.of(wording))));
        }
        return groups;
    }

    private static boolean isOneReading(Wording one, Wording other) {
        return one.likeness(other) >= ONE_READING && !one.conflictsWith(other);
    }

    private int voices(List<Wording> group) {
        return independence.count(group.stream().map(Wording::witness).toList());
    }

    private static Reading reading(List<Wording> group) {
        return new Reading(
                group.get(0).text(),
                group.stream().map(Wording::witness).toList(),
                group.stream().map(Wording::sentences).toList());
    }

    private String verdict(Locus locus, List<List<Wording>> groups) {
        if (locus.wordings().size() == 1) {
            return "single";
        }
        if (groups.size() == 1) {
            return "agree";
        }
        boolean contradict = locus.wordings().stream()
                .anyMatch(one -> locus.wordings().stream().anyMatch(one::conflictsWith));
        return contradict ? count(locus.wordings()) : "varies";
    }

    /** The sides of a contradiction; who contradicts nobody takes no side. */
    private String count(List<Wording> wordings) {
        List<List<Wording>> sides = new ArrayList<>();
        for (Wording wording : wordings) {
            if (wordings.stream().anyMatch(wording::conflictsWith)) {
                sides.stream()
                        .filter(side -> side.stream().noneMatch(wording::conflictsWith))
                        .findFirst()
                        .ifPresentOrElse(side -> side.add(wording), () -> sides.add(new ArrayList<>(List.of(wording))));
            }
        }
        List<Integer> counts = sides.stream()
                .map(this::voices)
                .sorted(Comparator.reverseOrder())
                .toList();
        return counts.get(0).equals(counts.get(1))
                ? "undecidable"
                : counts.stream().map(String::valueOf).collect(Collectors.joining(":"));
    }
}
