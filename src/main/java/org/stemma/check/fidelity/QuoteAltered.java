package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.Words;
import org.stemma.text.Span;

/**
 * Finds quotations whose words are not the reference's: cut short or reworded. Quotations of fewer than three words are names or irony and are left alone.
 */
public record QuoteAltered() implements Check {

    private static final String TYPE = "accuracy/mistranslation/quote";
    private static final int FEWEST_WORDS = 3;

    @Override
    public String id() {
        return "quote-altered";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Card card() {
        return new Card(
                "Are the words in quotation marks still those that were said?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english(
                                "The memo says it \"⟦can't be saved on these terms⟧.\"",
                                "The memo says it “⟦can't be saved⟧”."),
                        Example.english(
                                "\"⟦We wrote it down four times⟧,\" he said.",
                                "\"⟦We told them very many times⟧,\" he said. "
                                        .replace("told them very many", "wrote it down many")),
                        Example.english("\"We wrote it four times,\" he said.", "“We wrote it four times,” he said.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        if (!passage.sameLanguage()) {
            return List.of();
        }
        List<Span> stated = Quotations.of(passage.reference().text());
        List<Divergence> seen = new ArrayList<>();
        for (Span quotation : Quotations.of(passage.witness().text())) {
            List<String> words = Words.folded(quotation.of(passage.witness().text()));
            if (words.size() >= FEWEST_WORDS) {
                judge(quotation, words, stated, passage).ifPresent(seen::add);
            }
        }
        return seen;
    }

    private static Optional<Divergence> judge(Span quotation, List<String> words, List<Span> stated, Passage passage) {
        String reference = passage.reference().text();
        Place found = said(passage.witness().text(), quotation);
        Optional<Span> best = stated.stream()
                .filter(span ->
                        Quotations.likeness(words, Words.folded(span.of(reference))) >= Quotations.SAME_QUOTATION)
                .findFirst();
        if (best.isPresent()) {
            return compare(said(reference, best.get()), found, words)
                    .filter(each -> !passage.retold() || isDeliberate(each, passage));
        }
        return Optional.empty();
    }

    /** Without the marks at the end, which belong to the sentence as often as to the quotation. */
    private static Place said(String text, Span quotation) {
        int end = quotation.end();
        while (end > quotation.start() + 1 && ".,!?… ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Place.of(text, new Span(quotation.start(), end));
    }

    /**
     * What came back through another language is worded by its translators: only what is cut off, or put in between two words that were
     * said together, is somebody's doing.
     */
    private static boolean isDeliberate(Divergence seen, Passage passage) {
        Comparison words = Comparison.of(passage);
        boolean inserted = seen.witness().stream()
                .flatMapToInt(span -> IntStream.range(0, words.witness.size())
                        .filter(j -> words.witness.spans().get(j).overlaps(span)))
                .anyMatch(j -> isInserted(words, j));
        return inserted || isPart(Words.folded(seen.stated()), Words.folded(seen.found()));
    }

    /** A content word without an answer whose neighbours answer words with none between them. */
    private static boolean isInserted(Comparison words, int at) {
        if (!words.witness.isContent(at) || words.inReference(at) >= 0) {
            return false;
        }
        int before = answered(words, at, -1);
        int behind = answered(words, at, 1);
        return before >= 0
                && behind > before
                && IntStream.range(before + 1, behind).noneMatch(words.reference::isContent);
    }

    /** What the next content word in this direction answers; −1 if it answers nothing. */
    private static int answered(Comparison words, int from, int step) {
        for (int at = from + step; at >= 0 && at < words.witness.size(); at += step) {
            if (words.witness.isContent(at)) {
                return words.inReference(at);
            }
        }
        return -1;
    }

    private static Optional<Divergence> compare(Place stated, Place found, List<String> words) {
        List<String> said = Words.folded(stated.words());
        if (said.equals(words) || isPlainlyPart(said, words, found.words())) {
            return Optional.empty();
        }
        Severity severity =
                isPart(said, words) || Quotations.likeness(words, said) < 0.75 ? Severity.MAJOR : Severity.MINOR;
        return Optional.of(Divergence.changed(TYPE, severity(severity, said, words), stated, found));
    }

    /** Rewording alone is what every back-translation does to a quotation. */
    private static Severity severity(Severity severity, List<String> said, List<String> words) {
        return isPart(said, words) ? severity : Severity.MINOR;
    }

    /** A part that shows that it is one, or a long part of a longer quotation. */
    private static boolean isPlainlyPart(List<String> said, List<String> words, String found) {
        boolean marked = found.contains("…") || found.contains("...");
        return marked || (words.size() >= 6 && isPart(said, words));
    }

    private static boolean isPart(List<String> said, List<String> words) {
        return said.size() > words.size() && java.util.Collections.indexOfSubList(said, words) >= 0;
    }
}
