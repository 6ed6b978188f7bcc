package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.check.Wording;
import org.stemma.language.DateReader;
import org.stemma.language.DateReader.DateMention;

/**
 * Finds dates that became other dates. Partial dates agree where they can mean one day; a day's difference that a time
 * zone explains is neutral.
 */
public record DateShift() implements Check {

    private static final String TYPE = "accuracy/mistranslation/date";

    private static final int TWO_WEEKS = 14;
    private static final int AROUND = 7;

    @Override
    public String id() {
        return "date-shift";
    }

    @Override
    public Card card() {
        return new Card(
                "Did a date become another one?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english("Work stopped on ⟦May 9⟧.", "Work stopped on ⟦June 9⟧."),
                        Example.english("They met on ⟦Friday⟧.", "They met on ⟦Monday⟧."),
                        Example.english("They met on Friday, May 5.", "They met on May 5."),
                        new Example("en", "Work stopped on ⟦May 9⟧.", "ru", "Работы прекратились ⟦9 июня⟧."),
                        new Example("en", "Work stopped on May 9.", "ru", "Работы прекратились 9 мая.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        List<DateMention> lost = new ArrayList<>(read(passage.reference()));
        List<DateMention> found = new ArrayList<>(read(passage.witness()));
        removeAgreeing(lost, found);
        removeSaidElsewhere(lost, passage.witness(), passage.witnessText());
        removeSaidElsewhere(found, passage.reference(), passage.referenceText());
        List<Divergence> seen = new ArrayList<>();
        for (DateMention stated : lost) {
            counterpart(stated, found, passage)
                    .filter(other -> isNearest(stated, other, lost, passage))
                    .ifPresent(other -> {
                        found.remove(other);
                        seen.add(shift(stated, other, passage));
                    });
        }
        return seen;
    }

    private static List<DateMention> read(Wording wording) {
        return DateReader.find(wording.text(), wording.language(), wording.published());
    }

    private static void removeAgreeing(List<DateMention> lost, List<DateMention> found) {
        for (DateMention stated : List.copyOf(lost)) {
            found.stream().filter(each -> agree(stated, each)).findFirst().ifPresent(each -> {
                lost.remove(stated);
                found.remove(each);
            });
        }
    }

    private static void removeSaidElsewhere(List<DateMention> dates, Wording other, String text) {
        if (!dates.isEmpty() && !text.equals(other.text())) {
            List<DateMention> elsewhere = DateReader.find(text, other.language(), other.published());
            dates.removeIf(date -> elsewhere.stream()
                    .filter(each -> date.day().isEmpty() || each.day().isPresent())
                    .anyMatch(each -> agree(date, each)));
        }
    }

    private static Optional<DateMention> counterpart(DateMention stated, List<DateMention> found, Passage passage) {
        List<DateMention> alike =
                found.stream().filter(each -> comparable(stated, each)).toList();
        if (alike.size() <= 1 || !passage.sameLanguage()) {
            return alike.stream().findFirst();
        }
        Comparison words = Comparison.of(passage);
        return alike.stream().max(Comparator.comparingInt(each -> shared(stated, each, words)));
    }

    /** No other date that is lost stands in surroundings that are more alike. */
    private static boolean isNearest(DateMention stated, DateMention other, List<DateMention> lost, Passage passage) {
        Comparison words = Comparison.of(passage);
        int shared = shared(stated, other, words);
        return lost.stream().noneMatch(each -> comparable(each, other) && shared(each, other, words) > shared);
    }

    /** How many words around the one date answer words around the other. */
    private static int shared(DateMention stated, DateMention found, Comparison words) {
        Optional<Integer> i = words.reference.at(stated.span());
        Optional<Integer> j = words.witness.at(found.span());
        if (i.isEmpty() || j.isEmpty()) {
            return 0;
        }
        return (int) IntStream.rangeClosed(i.get() - AROUND, i.get() + AROUND)
                .map(words::inWitness)
                .filter(at -> at >= 0 && Math.abs(at - j.get()) <= AROUND)
                .count();
    }

    /** Both resolved, or both name a part of the same kind. */
    private static boolean comparable(DateMention a, DateMention b) {
        return (a.resolved().isPresent() && b.resolved().isPresent())
                || (a.day().isPresent() && b.day().isPresent())
                || (a.month().isPresent() && b.month().isPresent())
                || (a.weekday().isPresent() && b.weekday().isPresent())
                || (a.year().isPresent() && b.year().isPresent());
    }

    private static boolean agree(DateMention a, DateMention b) {
        boolean parts = agree(a.year(), b.year())
                && agree(a.month(), b.month())
                && agree(a.day(), b.day())
                && (a.weekday().isEmpty()
                        || b.weekday().isEmpty()
                        || a.weekday().equals(b.weekday()));
        boolean days = a.resolved().isEmpty()
                || b.resolved().isEmpty()
                || a.resolved().equals(b.resolved())
                || isWeekdayOf(a, b)
                || isWeekdayOf(b, a);
        return parts && days && (comparable(a, b) || a.words().equals(b.words()));
    }

    /** "On Friday" may lie ahead or behind: any Friday of the two weeks around is meant. */
    private static boolean isWeekdayOf(DateMention loose, DateMention other) {
        return loose.day().isEmpty()
                && loose.weekday().isPresent()
                && loose.resolved().isPresent()
                && other.resolved().isPresent()
                && other.resolved().get().getDayOfWeek() == loose.weekday().get()
                && Math.abs(loose.resolved().get().toEpochDay()
                                - other.resolved().get().toEpochDay())
                        <= TWO_WEEKS;
    }

    private static boolean agree(OptionalInt a, OptionalInt b) {
        return a.isEmpty() || b.isEmpty() || a.getAsInt() == b.getAsInt();
    }

    private static Divergence shift(DateMention stated, DateMention found, Passage passage) {
        return Divergence.changed(
                TYPE,
                severity(stated, found),
                Place.of(passage.reference().text(), stated.span()),
                Place.of(passage.witness().text(), found.span()));
    }

    private static Severity severity(DateMention stated, DateMention found) {
        boolean relative = isRelative(stated) || isRelative(found);
        boolean neighbours = stated.resolved().isPresent()
                && found.resolved().isPresent()
                && Math.abs(stated.resolved().get().toEpochDay()
                                - found.resolved().get().toEpochDay())
                        <= 1;
        return relative && neighbours ? Severity.NEUTRAL : Severity.MAJOR;
    }

    private static boolean isRelative(DateMention date) {
        return date.day().isEmpty();
    }
}
