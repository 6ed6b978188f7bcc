package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.NumberReader.NumberMention;
import org.stemma.language.PhraseIndex.Hit;

/** Finds numbers whose bound was lost or turned: "more than 300" → "300" or "fewer than 300", "about 300" → "300". */
public record NumberBound() implements Check {

    private static final String TYPE = "accuracy/mistranslation/quantity";
    private static final int REACH = 4;

    @Override
    public String id() {
        return "number-bound";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Is a number still bounded the same way?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english("⟦More than⟧ 330 boats left.", "⟦Fewer than⟧ 330 boats left."),
                        Example.english("They sold ⟦more than 330⟧ boats.", "They sold ⟦330⟧ boats."),
                        Example.english("They sold ⟦about 330⟧ boats.", "They sold ⟦330⟧ boats."),
                        Example.english("They sold over 330 boats.", "They sold more than 330 boats.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        if (!passage.sameLanguage()) {
            return List.of();
        }
        Comparison words = Comparison.of(passage);
        List<Divergence> seen = new ArrayList<>();
        for (Numbers.Pair pair : Numbers.of(passage).same()) {
            Optional<Hit> stated = bound(words.reference, pair.reference());
            if (stated.isPresent()) {
                Optional<Hit> found = bound(words.witness, pair.witness());
                judge(pair, stated.get(), found, passage).ifPresent(seen::add);
            }
        }
        return seen;
    }

    private static Optional<Divergence> judge(Numbers.Pair pair, Hit stated, Optional<Hit> found, Passage passage) {
        Comparison words = Comparison.of(passage);
        if (found.isPresent()) {
            boolean turned = !found.get().key().equals("about")
                    && !stated.key().equals("about")
                    && !found.get().key().equals(stated.key());
            return turned
                    ? Optional.of(Divergence.changed(
                            TYPE, Severity.CRITICAL, words.reference.place(stated), words.witness.place(found.get())))
                    : Optional.empty();
        }
        Severity severity = stated.key().equals("about") ? Severity.MINOR : Severity.MAJOR;
        Place bounded = Place.of(
                passage.reference().text(),
                new org.stemma.text.Span(
                        Math.min(
                                words.reference.place(stated).span().start(),
                                pair.reference().span().start()),
                        Math.max(
                                words.reference.place(stated).span().end(),
                                pair.reference().span().end())));
        return isPlain(words.witness, pair.witness())
                ? Optional.of(
                        Divergence.changed(TYPE, severity, bounded, Numbers.place(pair.witness(), passage.witness())))
                : Optional.empty();
    }

    /** The bound near the number: a few words before it or right behind. */
    private static Optional<Hit> bound(Tokens tokens, NumberMention number) {
        Optional<Integer> at = tokens.at(number.span());
        if (at.isEmpty()) {
            return Optional.empty();
        }
        return tokens.find(tokens.lexicon().bounds()).stream()
                .filter(hit -> !hit.key().startsWith("only"))
                .filter(hit -> isBefore(hit, at.get()) || isBehind(hit, at.get()))
                .reduce((first, second) -> second);
    }

    /** A phrase may have a word between itself and the number, a preposition not: "under a seven-year contract". */
    private static boolean isBefore(Hit hit, int at) {
        boolean phrase = hit.to() - hit.from() > 1;
        return hit.to() == at || (phrase && hit.to() + 1 == at);
    }

    private static boolean isBehind(Hit hit, int at) {
        return hit.from() > at && hit.from() <= at + 2 && hit.to() - hit.from() == 2;
    }

    /** No word that could be a bound stands near. */
    private static boolean isPlain(Tokens tokens, NumberMention number) {
        int at = tokens.at(number.span()).orElse(0);
        return tokens.find(tokens.lexicon().bounds()).stream()
                .noneMatch(
                        hit -> Math.abs(hit.from() - at) <= REACH && !hit.key().startsWith("only"));
    }
}
