package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.NumberReader.NumberMention;

/**
 * Finds numbers that became other numbers. Values are compared, not digits; a number that is only left out, or stands
 * elsewhere in the other text, is none of its business.
 */
public record NumberMismatch() implements Check {

    private static final String TYPE = "accuracy/mistranslation/number";

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,' ]\\d{3})+|\\d+");

    @Override
    public String id() {
        return "number-mismatch";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Did a number become another one?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english(
                                "The bridge cost ⟦$7.2 billion⟧ and took nine years.",
                                "The bridge cost ⟦$2.7 billion⟧ and took nine years."),
                        Example.english("Its price ⟦tripled⟧ in a year.", "Its price ⟦doubled⟧ in a year."),
                        Example.english("About 1,900 people came.", "Some 1.9 thousand people came."),
                        Example.english("⟦Two-thirds⟧ of the ships sailed.", "⟦A third⟧ of the ships sailed."),
                        Example.english("About a quarter of the ships sailed.", "Some 25% of the ships sailed."),
                        Example.english("It lies 60 miles off.", "It lies some 97 kilometers off."),
                        Example.english("Both ministers left.", "The two ministers left."),
                        new Example(
                                "en", "The lakes were at ⟦23%⟧ of capacity.", "ru", "Озера были заполнены на ⟦32%⟧."),
                        new Example("en", "It cost $7.5 billion.", "ru", "Это стоило 7,5 миллиарда долларов."),
                        new Example("en", "Nearly 1,900 men.", "es", "Unos 1.900 hombres.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Numbers numbers = Numbers.of(passage);
        List<NumberMention> free = new ArrayList<>(numbers.found());
        List<Divergence> seen = new ArrayList<>();
        for (NumberMention lost : numbers.lost()) {
            counterpart(lost, numbers.lost(), free, passage).ifPresent(other -> {
                free.remove(other);
                seen.add(mismatch(lost, other, passage));
            });
        }
        return seen;
    }

    private static Divergence mismatch(NumberMention stated, NumberMention found, Passage passage) {
        boolean slip =
                isSameDigits(Numbers.place(stated, passage.reference()), Numbers.place(found, passage.witness()));
        return Divergence.changed(
                        TYPE,
                        slip ? Severity.MINOR : Gravity.ofNumbers(stated, found),
                        Numbers.place(stated, passage.reference()),
                        Numbers.place(found, passage.witness()))
                .stating(Numbers.value(stated), Numbers.value(found));
    }

    /** "272.000" and "272,000": one of the two writes numbers as another language does. */
    private static boolean isSameDigits(Place stated, Place found) {
        return GROUPED.matcher(stated.words()).matches()
                && GROUPED.matcher(found.words()).matches()
                && stated.words().replaceAll("\\D", "").equals(found.words().replaceAll("\\D", ""));
    }

    private static Optional<NumberMention> counterpart(
            NumberMention lost, List<NumberMention> allLost, List<NumberMention> free, Passage passage) {
        if (!passage.sameLanguage()) {
            return free.stream()
                    .filter(each ->
                            each.unit().equals(lost.unit()) && !lost.unit().equals("time"))
                    .filter(each ->
                            !lost.unit().isEmpty() || (allLost.size() == 1 && free.size() == 1 && isExact(lost)))
                    .findFirst();
        }
        Comparison words = Comparison.of(passage);
        Optional<NumberMention> facing =
                free.stream().filter(each -> facing(lost, each, words) == 2).findFirst();
        return facing.or(() -> free.stream()
                        .filter(each -> facing(lost, each, words) == 1 && isAlike(lost, each, allLost, free))
                        .findFirst())
                .or(() -> free.stream()
                        .filter(each -> isOnlyPair(lost, each, allLost, free))
                        .findFirst());
    }

    private static boolean isAlike(
            NumberMention lost, NumberMention other, List<NumberMention> allLost, List<NumberMention> free) {
        boolean only = allLost.size() == 1 && free.size() == 1;
        return lost.unit().equals(other.unit())
                || lost.unit().isEmpty()
                || other.unit().isEmpty()
                || only;
    }

    /** The only number that is missing and the only one that is new, both too exact for a turn of phrase. */
    private static boolean isOnlyPair(
            NumberMention lost, NumberMention other, List<NumberMention> allLost, List<NumberMention> free) {
        return allLost.size() == 1
                && free.size() == 1
                && isExact(lost)
                && isExact(other)
                && lost.unit().equals(other.unit());
    }

    /** Small counts are often said in other ways from language to language. */
    private static boolean isExact(NumberMention number) {
        return number.value().intValue() > 12;
    }

    private static int facing(NumberMention stated, NumberMention found, Comparison words) {
        if (stated.unit().equals("time") != found.unit().equals("time")) {
            return 0;
        }
        Optional<Integer> i = words.reference.at(stated.span());
        Optional<Integer> j = words.witness.at(found.span());
        if (i.isEmpty() || j.isEmpty()) {
            return 0;
        }
        int endI = end(words.reference, stated, i.get());
        int endJ = end(words.witness, found, j.get());
        int unit = !stated.unit().isEmpty() && stated.unit().equals(found.unit()) ? 1 : 0;
        return Math.min(2, words.facing(i.get(), endI, j.get(), endJ) + unit);
    }

    private static int end(Tokens tokens, NumberMention number, int from) {
        int end = from;
        while (end < tokens.size()
                && tokens.spans().get(end).start() < number.span().end()) {
            end++;
        }
        return end;
    }
}
