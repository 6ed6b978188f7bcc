package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.PhraseIndex.Hit;

/**
 * Finds a negation that is on one side only while the words that it negates are on both.
 *
 * <p>In two languages: a negator on one side of a short passage and not one word of negation, refusal or lack on the other.
 */
public record NegationFlip() implements Check {

    private static final String TYPE = "accuracy/mistranslation/negation";
    private static final double ENOUGH_IN_COMMON = 0.4;
    private static final int REACH = 4;

    @Override
    public String id() {
        return "negation-flip";
    }

    @Override
    public Card card() {
        return new Card(
                "Was a negation lost or added?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english(
                                "The ministry ⟦hasn't⟧ announced the plan.", "The ⟦ministry has announced⟧ the plan."),
                        Example.english("The pumps were tested.", "The pumps were ⟦not⟧ tested."),
                        Example.english("He didn't go.", "He did not go."),
                        Example.english("They would not comment.", "They declined to comment."),
                        Example.english("It is not impossible to win.", "It is possible to win."),
                        Example.english("Rain is not unlikely on Sunday.", "Rain is rather likely on Sunday."),
                        new Example("en", "Rain is not unlikely.", "de", "Regen ist recht wahrscheinlich."),
                        new Example(
                                "en", "The ministry ⟦hasn't⟧ announced it.", "ru", "⟦Министерство объявило об этом.⟧"),
                        new Example("en", "They declined to comment.", "ru", "Они не дали комментариев.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        return passage.sameLanguage() ? sameLanguage(Comparison.of(passage)) : NegationAbroad.of(TYPE, passage);
    }

    private static List<Divergence> sameLanguage(Comparison words) {
        List<Hit> stated = negators(words.reference, words::inWitness);
        List<Hit> found = negators(words.witness, words::inReference);
        int statedAll = stated.size() + refusals(words, true);
        int foundAll = found.size() + refusals(words, false);
        List<Divergence> seen = new ArrayList<>();
        if (statedAll > foundAll && stated.size() > found.size()) {
            stated.stream()
                    .filter(hit -> isBare(hit, words, true) || (foundAll == 0 && isAmongSame(hit, words, true)))
                    .limit(stated.size() - found.size())
                    .forEach(hit -> seen.add(Divergence.lost(
                            TYPE, severity(hit, words, true), words.reference.place(hit), Loss.in(words, hit))));
        } else if (foundAll > statedAll && found.size() > stated.size()) {
            found.stream()
                    .filter(hit -> isBare(hit, words, false) || (statedAll == 0 && isAmongSame(hit, words, false)))
                    .limit(found.size() - stated.size())
                    .forEach(hit ->
                            seen.add(Divergence.added(TYPE, severity(hit, words, false), words.witness.place(hit))));
        }
        return seen;
    }

    /** Words that could stand for a negation and that the other side doesn't have. */
    private static int refusals(Comparison words, boolean inReference) {
        Tokens here = inReference ? words.reference : words.witness;
        return (int) here.find(here.lexicon().negations()).stream()
                .filter(hit -> hit.key().equals("refusal"))
                .filter(hit -> (inReference ? words.inWitness(hit.from()) : words.inReference(hit.from())) < 0)
                .count();
    }

    /** What is negated stands right there without its negation: plain. Only words around it: inferred. */
    private static Severity severity(Hit hit, Comparison words, boolean inReference) {
        return Gravity.ofReversal(isBare(hit, words, inReference));
    }

    /** "Not only" negates nothing, "No. 5" neither, and "not unlikely" affirms. */
    static List<Hit> negators(Tokens tokens, IntUnaryOperator answer) {
        return tokens.find(tokens.lexicon().negators()).stream()
                .filter(hit -> !tokens.behind(hit.to() - 1).startsWith("."))
                .filter(hit -> hit.to() >= tokens.size() || !isOnly(tokens, hit.to()))
                .filter(hit -> hit.to() >= tokens.size() || !isLitotes(tokens, hit, answer))
                .toList();
    }

    /** A negator before a negative word that the other side doesn't have: "not unlikely", "not without". */
    private static boolean isLitotes(Tokens tokens, Hit hit, IntUnaryOperator answer) {
        int next = hit.to();
        boolean negative = looksNegative(tokens, next)
                || tokens.lexicon()
                        .negations()
                        .at(tokens.folded(), next)
                        .filter(each -> each.key().equals("refusal")
                                && tokens.folded().get(next).length() > 5)
                        .isPresent();
        return negative && answer.applyAsInt(next) < 0;
    }

    private static boolean isOnly(Tokens tokens, int at) {
        return tokens.lexicon()
                .bounds()
                .at(tokens.folded(), at)
                .filter(hit -> hit.key().startsWith("only"))
                .isPresent();
    }

    /** No negation at all on the other side, and the words around it are there. */
    private static boolean isAmongSame(Hit hit, Comparison words, boolean inReference) {
        Tokens here = inReference ? words.reference : words.witness;
        Tokens there = inReference ? words.witness : words.reference;
        boolean opposite = IntStream.range(0, there.size())
                .filter(at -> (inReference ? words.inReference(at) : words.inWitness(at)) < 0)
                .anyMatch(at -> looksNegative(there, at));
        boolean before = hasAnswer(words, here, hit.from() - 1, -1, inReference);
        boolean behind = hasAnswer(words, here, hit.to(), 1, inReference);
        return !opposite && before && behind && words.overlap() >= ENOUGH_IN_COMMON;
    }

    private static boolean hasAnswer(Comparison words, Tokens here, int from, int step, boolean inReference) {
        int seen = 0;
        for (int at = from; at >= 0 && at < here.size() && seen < 3; at += step) {
            if (here.isContent(at)) {
                seen++;
                if ((inReference ? words.inWitness(at) : words.inReference(at)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean looksNegative(Tokens tokens, int at) {
        String word = tokens.folded().get(at);
        return tokens.lexicon().english()
                && word.length() > 5
                && (word.startsWith("un") || word.startsWith("dis") || word.startsWith("non") || word.endsWith("less"));
    }

    /** Whether what is negated here stands on the other side without any negation near it. */
    private static boolean isBare(Hit hit, Comparison words, boolean inReference) {
        Tokens here = inReference ? words.reference : words.witness;
        Tokens there = inReference ? words.witness : words.reference;
        for (int at = hit.to(); at < Math.min(here.size(), hit.to() + REACH); at++) {
            int other = inReference ? words.inWitness(at) : words.inReference(at);
            if (here.isContent(at)) {
                return other >= 0 && !isNegatedNear(there, other) && staysInPlace(words, at, other, inReference);
            }
        }
        return false;
    }

    private static boolean staysInPlace(Comparison words, int here, int there, boolean inReference) {
        int i = inReference ? here : there;
        int j = inReference ? there : here;
        return words.sameBehind(i + 1, j + 1, 3)
                || (i + 1 >= words.reference.size() && j + 1 >= words.witness.size())
                || words.sameBefore(i, j, 4);
    }

    private static boolean isNegatedNear(Tokens tokens, int at) {
        int from = Math.max(0, at - REACH - 2);
        int to = Math.min(tokens.size(), at + 3);
        List<String> near = tokens.folded().subList(from, to);
        return !tokens.lexicon().negations().find(near).isEmpty();
    }
}
