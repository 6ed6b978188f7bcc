package org.stemma.check.fidelity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.check.Wording;
import org.stemma.language.DateReader;
import org.stemma.language.NumberReader;
import org.stemma.language.NumberReader.NumberMention;
import org.stemma.language.Words;
import org.stemma.text.Span;

/**
 * The numbers of both sides of a passage, those of dates left out, paired where they are the same.
 *
 * @param same pairs with one value
 * @param lost numbers of the reference that the witness has nowhere
 * @param found numbers of the witness that the reference has nowhere
 */
record Numbers(List<Pair> same, List<NumberMention> lost, List<NumberMention> found) {

    /** In minutes: 3:40 in the afternoon is 15:40. */
    private static final BigDecimal HALF_A_DAY = BigDecimal.valueOf(720);

    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    private static final List<String> DURATIONS = List.of("month", "week", "day");
    private static final int A_FEW_WORDS = 40;

    /** Two mentions of one value. */
    record Pair(NumberMention reference, NumberMention witness) {}

    static Numbers of(Passage passage) {
        List<NumberMention> reference = read(passage.reference());
        List<NumberMention> witness = read(passage.witness());
        List<Pair> same = new ArrayList<>();
        pair(reference, witness, same, true);
        pair(reference, witness, same, false);
        List<NumberMention> lost = withoutValues(reference, passage.witness(), passage.witnessText());
        List<NumberMention> found = withoutValues(witness, passage.reference(), passage.referenceText());
        return new Numbers(same, lost, found);
    }

    private static List<NumberMention> read(Wording wording) {
        List<Span> dates = DateReader.find(wording.text(), wording.language(), wording.published()).stream()
                .map(DateReader.DateMention::span)
                .toList();
        List<NumberMention> numbers = new ArrayList<>(NumberReader.find(wording.text(), wording.language()));
        numbers.removeIf(number -> dates.stream().anyMatch(number.span()::overlaps));
        numbers.removeIf(number -> isRestOfADuration(number, wording));
        List<NumberMention> fractions = fractions(wording);
        numbers.removeIf(
                number -> fractions.stream().anyMatch(each -> each.span().overlaps(number.span())));
        numbers.addAll(fractions);
        return numbers;
    }

    /** The four months of "a year and four months": the whole may be said in another unit, so the rest says nothing. */
    private static boolean isRestOfADuration(NumberMention number, Wording wording) {
        if (!DURATIONS.contains(number.unit())) {
            return false;
        }
        String before = wording.text().substring(0, number.span().start());
        List<String> words = Words.folded(before.substring(Math.max(0, before.length() - A_FEW_WORDS)));
        List<String> near = words.subList(Math.max(0, words.size() - 2), words.size());
        return wording.language().numerals().units().getOrDefault("year", List.of()).stream()
                .map(Words::fold)
                .anyMatch(near::contains);
    }

    /** "A quarter", "two-thirds": shares of a whole. */
    private static List<NumberMention> fractions(Wording wording) {
        Tokens tokens = Tokens.of(wording);
        return tokens.find(tokens.lexicon().fractions()).stream()
                .map(hit ->
                        new NumberMention(tokens.span(hit.from(), hit.to()), new BigDecimal(hit.key()), Measures.SHARE))
                .toList();
    }

    private static void pair(
            List<NumberMention> reference, List<NumberMention> witness, List<Pair> same, boolean sameUnit) {
        for (NumberMention stated : List.copyOf(reference)) {
            witness.stream()
                    .filter(each ->
                            isSame(stated, each) && (!sameUnit || stated.unit().equals(each.unit())))
                    .findFirst()
                    .ifPresent(each -> {
                        same.add(new Pair(stated, each));
                        reference.remove(stated);
                        witness.remove(each);
                    });
        }
    }

    /** What is said elsewhere is not lost. */
    private static List<NumberMention> withoutValues(List<NumberMention> numbers, Wording other, String text) {
        if (numbers.isEmpty() || text.equals(other.text())) {
            return numbers;
        }
        List<NumberMention> elsewhere = new ArrayList<>(NumberReader.find(text, other.language()));
        fractions(new Wording(text, other.language(), other.published())).stream()
                .filter(fraction ->
                        numbers.stream().anyMatch(number -> number.unit().equals(fraction.unit())))
                .forEach(elsewhere::add);
        return numbers.stream()
                .filter(number -> elsewhere.stream()
                        .filter(each -> number.unit().equals(Measures.SHARE)
                                || !each.unit().equals(Measures.SHARE))
                        .noneMatch(each -> isSame(number, each) && countsAlike(number, each)))
                .toList();
    }

    /** "Two canals" elsewhere doesn't excuse "doubled" here. */
    private static boolean countsAlike(NumberMention a, NumberMention b) {
        boolean unknown = a.unit().isEmpty() || b.unit().isEmpty();
        return a.unit().equals(b.unit())
                || (unknown && a.value().compareTo(SMALL) > 0)
                || Measures.convert(a.value(), a.unit(), b.value(), b.unit());
    }

    /** Equal values, or one rounded to the other's digits: "4.18 million" is "4.176 million". */
    static boolean isSame(NumberMention a, NumberMention b) {
        BigDecimal left = a.value();
        BigDecimal right = b.value();
        if (Measures.convert(left, a.unit(), right, b.unit())) {
            return true;
        }
        if (left.compareTo(right) == 0) {
            return true;
        }
        if (a.unit().equals("time") || b.unit().equals("time")) {
            return a.unit().equals(b.unit()) && left.subtract(right).abs().compareTo(HALF_A_DAY) == 0;
        }
        int digits = Math.min(left.precision(), right.precision());
        boolean roundable = digits >= 2 && left.signum() == right.signum() && left.precision() != right.precision();
        return roundable
                && (rounded(left, digits).compareTo(rounded(right, digits)) == 0 || isThousandfold(left, right));
    }

    /** "272.000" written the German way in an English text reads as 272. */
    private static boolean isThousandfold(BigDecimal left, BigDecimal right) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        return left.precision() >= 4 && left.multiply(thousand).compareTo(right) == 0
                || right.precision() >= 4 && right.multiply(thousand).compareTo(left) == 0;
    }

    private static BigDecimal rounded(BigDecimal value, int digits) {
        return value.round(new java.math.MathContext(digits, RoundingMode.HALF_UP));
    }

    static Place place(NumberMention number, Wording wording) {
        return Place.of(wording.text(), number.span());
    }

    static String value(NumberMention number) {
        return (number.value().toPlainString() + " " + number.unit()).strip();
    }
}
