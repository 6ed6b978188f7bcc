package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.check.Wording;
import org.stemma.language.PhraseIndex.Hit;

/**
 * Finds statements that became more or less certain: "may" → "will", "it appears" → "obviously", "potential" dropped,
 * "allegedly" added, "must" → "could".
 *
 * <p>Any hedge keeps any other: what counts is that one side hedges and the other doesn't.
 */
public record CertaintyShift() implements Check {

    private static final String TYPE = "accuracy/mistranslation/modality";

    /** Below this share of common content words two sentences are worded too differently to miss a hedge. */
    private static final double ENOUGH_IN_COMMON = 0.5;

    @Override
    public String id() {
        return "certainty-shift";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Card card() {
        return new Card(
                "Did the statement become more or less certain?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english("The city ⟦may⟧ close the port.", "The city ⟦will⟧ close the port."),
                        Example.english(
                                "It ⟦appears⟧ that the crew has left the ship.",
                                "The crew has ⟦obviously⟧ left the ship."),
                        Example.english(
                                "The memo names a ⟦potential⟧ sale of the ferry line.",
                                "The memo ⟦names a sale⟧ of the ferry line."),
                        Example.english(
                                "The mayor took the money for the bridge.",
                                "The mayor ⟦allegedly⟧ took the money for the bridge."),
                        Example.english("Owners ⟦must⟧ register their boats.", "Owners ⟦could⟧ register their boats."),
                        Example.english("The port may close.", "The port might close."),
                        Example.english("The port may close.", "A closure of the port is possible."),
                        new Example("en", "The city ⟦may⟧ close the port.", "ru", "Город ⟦очевидно⟧ закроет порт."),
                        new Example("en", "The city may close the port.", "ru", "Город может закрыть порт.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        List<Hit> stated = free(words.reference, passage.reference());
        List<Hit> found = free(words.witness, passage.witness());
        if (!passage.sameLanguage()) {
            List<Divergence> seen = foreign(words, stated, found);
            return seen.isEmpty() ? Suspicion.unhedged(passage, stated, found) : seen;
        }
        List<Divergence> distanced = Suspicion.distanced(words, stated, found);
        if (!distanced.isEmpty()) {
            return distanced;
        }
        List<Divergence> seen = new ArrayList<>();
        substituted(words, modals(words.reference, stated), modals(words.witness, found), seen);
        if (seen.isEmpty()) {
            hardened(words, stated, found, seen);
        }
        if (seen.isEmpty() && words.overlap() >= ENOUGH_IN_COMMON) {
            dropped(words, stated, found, seen);
            added(words, stated, found, seen);
        }
        return seen.isEmpty() ? Suspicion.unhedged(passage, stated, found) : seen;
    }

    /** "May" is a month as well. */
    private static List<Hit> free(Tokens tokens, Wording wording) {
        List<Integer> dates = Dates.words(tokens, wording);
        return tokens.find(tokens.lexicon().certainty()).stream()
                .filter(hit -> !dates.contains(hit.from()))
                .toList();
    }

    /** One side leaves it open, the other announces or obliges, and neither does both. */
    private static void substituted(Comparison words, List<Hit> stated, List<Hit> found, List<Divergence> seen) {
        boolean risen = Degrees.has(stated, "doubt")
                && !Degrees.isOpen(fresh(words, found))
                && Degrees.has(found, "sure")
                && !Degrees.has(stated, "sure");
        boolean fallen = Degrees.has(stated, "sure")
                && !Degrees.isOpen(stated)
                && Degrees.has(found, "doubt")
                && !Degrees.has(found, "sure");
        boolean freed = Degrees.has(stated, "must")
                && !Degrees.has(found, "must")
                && Degrees.has(found, "doubt")
                && !Degrees.has(stated, "doubt");
        if (risen) {
            pair(words, Degrees.of(stated, "doubt"), Degrees.of(found, "sure")).ifPresent(seen::add);
        } else if (fallen || freed) {
            pair(words, Degrees.of(stated, fallen ? "sure" : "must"), Degrees.of(found, "doubt"))
                    .map(Divergence::againstTheDrift)
                    .ifPresent(seen::add);
        } else {
            inPlace(words, stated, found).ifPresent(seen::add);
        }
    }

    /** One modal in the very place of another, whatever else is hedged. */
    private static Optional<Divergence> inPlace(Comparison words, List<Hit> stated, List<Hit> found) {
        for (Hit left : stated) {
            for (Hit right : found) {
                boolean other = (Degrees.has(List.of(left), "doubt") && Degrees.has(List.of(right), "sure"))
                        || (Degrees.has(List.of(right), "doubt")
                                && (Degrees.has(List.of(left), "sure") || Degrees.has(List.of(left), "must")));
                if (other
                        && words.inWitness(left.from()) < 0
                        && words.inReference(right.from()) < 0
                        && words.facing(left.from(), left.to(), right.from(), right.to()) == 2) {
                    Divergence seen = Divergence.changed(
                            TYPE, Severity.MAJOR, words.reference.place(left), words.witness.place(right));
                    return Optional.of(Degrees.has(List.of(right), "doubt") ? seen.againstTheDrift() : seen);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Divergence> pair(Comparison words, List<Hit> stated, List<Hit> found) {
        for (Hit left : stated) {
            for (Hit right : found) {
                boolean free = words.inWitness(left.from()) < 0 && words.inReference(right.from()) < 0;
                boolean alone = stated.size() == 1 && found.size() == 1 && words.overlap() >= ENOUGH_IN_COMMON;
                if (free && (alone || words.facing(left.from(), left.to(), right.from(), right.to()) >= 1)) {
                    return Optional.of(Divergence.changed(
                            TYPE, Severity.MAJOR, words.reference.place(left), words.witness.place(right)));
                }
            }
        }
        return Optional.empty();
    }

    /** Strong hedges, and weak ones that the reference doesn't have. */
    private static List<Hit> fresh(Comparison words, List<Hit> found) {
        return found.stream()
                .filter(hit -> !Degrees.isWeak(hit) || words.inReference(hit.from()) < 0)
                .toList();
    }

    private static List<Hit> modals(Tokens tokens, List<Hit> degrees) {
        List<Hit> modals = new ArrayList<>(degrees);
        for (Hit hit : tokens.find(tokens.lexicon().obligation())) {
            modals.removeIf(each -> each.from() == hit.from());
            modals.add(hit);
        }
        return modals;
    }

    /** A hedge here, a word of certainty there, and neither on the other side. */
    private static void hardened(Comparison words, List<Hit> stated, List<Hit> found, List<Divergence> seen) {
        List<Hit> doubts =
                stated.stream().filter(hit -> !hasTwin(words, hit, true)).toList();
        List<Hit> assurances =
                found.stream().filter(hit -> !hasTwin(words, hit, false)).toList();
        opposed(doubts, assurances)
                .ifPresent(pair -> seen.add(Divergence.changed(
                        TYPE, Severity.MAJOR, words.reference.place(pair.get(0)), words.witness.place(pair.get(1)))));
    }

    private static void dropped(Comparison words, List<Hit> stated, List<Hit> found, List<Divergence> seen) {
        if (Degrees.hasHedge(fresh(words, found)) || hasFreshAttribution(words)) {
            return;
        }
        stated.stream()
                .filter(hit ->
                        Degrees.degree(hit) <= Degrees.LAST_HEDGE && !Degrees.isWeak(hit) && !hasTwin(words, hit, true))
                .filter(hit -> isSeam(words, hit))
                .limit(1)
                .forEach(hit -> seen.add(
                        Divergence.lost(TYPE, Severity.MAJOR, words.reference.place(hit), Loss.in(words, hit))));
    }

    /** Whoever names a source that the reference doesn't name keeps the distance of a hedge. */
    private static boolean hasFreshAttribution(Comparison words) {
        return words.witness.find(words.witness.lexicon().speech()).stream()
                .anyMatch(hit -> words.inReference(hit.from()) < 0
                        && words.reference
                                .find(words.reference.lexicon().attribution())
                                .isEmpty());
    }

    private static boolean hasTwin(Comparison words, Hit hit, boolean inReference) {
        return inReference ? words.inWitness(hit.from()) >= 0 : words.inReference(hit.from()) >= 0;
    }

    /** The word behind the hedge stands in the witness: only the hedge is gone. */
    private static boolean isSeam(Comparison words, Hit hit) {
        return isStillThere(words, hit.to(), true) || isStillThere(words, hit.from() - 1, true);
    }

    private static boolean isStillThere(Comparison words, int at, boolean inReference) {
        int size = inReference ? words.reference.size() : words.witness.size();
        if (at < 0 || at >= size) {
            return true;
        }
        return (inReference ? words.inWitness(at) : words.inReference(at)) >= 0;
    }

    private static void added(Comparison words, List<Hit> stated, List<Hit> found, List<Divergence> seen) {
        if (Degrees.hasHedge(stated)) {
            return;
        }
        found.stream()
                .filter(hit -> Degrees.degree(hit) <= Degrees.LAST_HEDGE
                        && !Degrees.isWeak(hit)
                        && !hasTwin(words, hit, false))
                .filter(hit -> isStillThere(words, hit.to(), false) && isStillThere(words, hit.from() - 1, false))
                .limit(1)
                .forEach(hit -> seen.add(Divergence.added(TYPE, Severity.MAJOR, words.witness.place(hit))
                        .againstTheDrift()));
    }

    /** A clear doubt on one side, certainty and no doubt on the other. */
    private static List<Divergence> foreign(Comparison words, List<Hit> stated, List<Hit> found) {
        return opposed(stated, found)
                .map(pair -> List.of(Divergence.changed(
                                TYPE,
                                Severity.MAJOR,
                                words.reference.place(pair.get(0)),
                                words.witness.place(pair.get(1)))
                        .sure(0.6)))
                .orElseGet(() -> Suspicion.distanced(words, stated, found));
    }

    private static Optional<List<Hit>> opposed(List<Hit> stated, List<Hit> found) {
        Optional<Hit> doubt = stated.stream()
                .filter(hit -> Degrees.degree(hit) <= Degrees.LAST_HEDGE)
                .findFirst();
        Optional<Hit> sure =
                found.stream().filter(hit -> Degrees.degree(hit) == 5).findFirst();
        boolean clear = doubt.isPresent()
                && sure.isPresent()
                && !Degrees.hasHedge(found)
                && stated.stream().noneMatch(hit -> Degrees.degree(hit) == 5);
        return clear ? Optional.of(List.of(doubt.get(), sure.get())) : Optional.empty();
    }
}
