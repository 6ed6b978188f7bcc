package org.stemma.check.fidelity;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.check.fidelity.Voices.Voice;
import org.stemma.language.PhraseIndex.Hit;
import org.stemma.language.Words;

/**
 * Finds statements that are still attributed, but no longer to those who made them: the officials are gone and "the
 * newspaper said" is left (minor: the newspaper does vouch for it), or a person's name is gone (major). A newspaper named
 * beside its source is ordinary reporting, and so is the sentence that first names it.
 *
 * <p>A version that names a source where the other has only the newspaper is a suspicion: sources are rather lost than found.
 */
public record SourceLost() implements Check {

    private static final String TYPE = "accuracy/omission/attribution";

    /** Share of a statement's content words that the other side has, from which it is the same statement; our own. */
    private static final double SAME_STATEMENT = 0.3;

    private static final int FEWEST_ANSWERED = 3;

    /** Below this share of common content words the sentences are worded too differently to miss a name. */
    private static final double ENOUGH_IN_COMMON = 0.5;

    private static final double LIKELY = 0.7;
    private static final double GAINED = 0.3;

    @Override
    public String id() {
        return "source-lost";
    }

    @Override
    public Card card() {
        return new Card(
                "Is it still said by those who said it?",
                List.of(TYPE),
                "those who said so are gone: \"{stated}\"",
                List.of(
                        Example.english(
                                "The talks in the harbor were tense, one of the ⟦sources said⟧.",
                                "The harbor talks were tense, the ⟦newspaper said⟧."),
                        Example.english(
                                "⟦According to harbor officials⟧, the ferry was overloaded with scrap.",
                                "The ferry was overloaded with scrap, the ⟦report said⟧."),
                        Example.english(
                                "Officials said the ferry was overloaded with scrap.",
                                "The ferry was overloaded with scrap, officials said, the newspaper reported."),
                        Example.english(
                                "Officials said the ferry was overloaded with scrap.",
                                "The ferry was overloaded with scrap, The Wall Street Journal reported."),
                        Example.english(
                                "The report said the ferry was overloaded with scrap.",
                                "The ferry was overloaded with scrap, the newspaper said."),
                        new Example(
                                "de",
                                "Die Fähre war überladen, ⟦sagten Beamte⟧ am Hafen.",
                                "de",
                                "Die Fähre war am Hafen überladen, ⟦berichtet die Zeitung⟧.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        if (!passage.sameLanguage() || words.witness.size() < 4) {
            return List.of();
        }
        return toPaper(words, passage).or(() -> nameLost(words, passage)).or(() -> gained(words, passage)).stream()
                .toList();
    }

    private static Optional<Divergence> toPaper(Comparison words, Passage passage) {
        return replaced(words.reference, words.witness, words::inWitness)
                .filter(pair -> isAnaphor(words.witness, pair.paper(), passage.witnessText()))
                .map(pair -> Divergence.changed(
                                TYPE,
                                Severity.MINOR,
                                place(words.reference, pair.source()),
                                place(words.witness, pair.paper()))
                        .sure(LIKELY));
    }

    private static Optional<Divergence> gained(Comparison words, Passage passage) {
        return replaced(words.witness, words.reference, words::inReference)
                .filter(pair -> isAnaphor(words.reference, pair.paper(), passage.referenceText()))
                .map(pair -> Divergence.changed(
                                TYPE,
                                Severity.NEUTRAL,
                                place(words.reference, pair.paper()),
                                place(words.witness, pair.source()))
                        .sure(GAINED));
    }

    /** Whether the text named a newspaper before: where it is named first, the report is introduced, not a statement attributed. */
    private static boolean isAnaphor(Tokens tokens, Voice paper, String text) {
        int start = Math.max(0, text.indexOf(tokens.text()));
        List<String> before = Words.folded(text.substring(0, start));
        return !paper.isName()
                || tokens.lexicon().sources().find(before).stream().anyMatch(Voices::isPublisher);
    }

    private record Pair(Voice source, Voice paper) {}

    private static Place place(Tokens tokens, Voice voice) {
        return tokens.place(voice.from(), voice.to());
    }

    /** A source of one side's statement for which the other side has nobody but the newspaper. */
    private static Optional<Pair> replaced(Tokens here, Tokens there, IntUnaryOperator answer) {
        Voices stated = Voices.of(here);
        Voices found = Voices.of(there);
        boolean reported = found.papers().stream().allMatch(Voice::isReport)
                && stated.papers().stream().anyMatch(Voice::isReport);
        if (!found.onlyPapers() || !found.sources().isEmpty() || reported) {
            return Optional.empty();
        }
        return stated.sources().stream()
                .filter(source -> isAnswered(here, source, answer))
                .findFirst()
                .map(source -> new Pair(source, found.papers().get(0)));
    }

    /** Whether the other side makes the sentence's statement at all. */
    private static boolean isAnswered(Tokens tokens, Voice source, IntUnaryOperator answer) {
        int[] content = IntStream.range(tokens.sentenceFrom(source.from()), tokens.sentenceTo(source.to()))
                .filter(at -> tokens.isContent(at) && (at < source.from() || at >= source.to()))
                .toArray();
        long answered =
                IntStream.of(content).filter(at -> answer.applyAsInt(at) >= 0).count();
        return answered >= FEWEST_ANSWERED && answered >= SAME_STATEMENT * content.length;
    }

    /** Fewer say something, and the name right behind or before the verb is nowhere in the witness; or the newspaper alone says it. */
    private static Optional<Divergence> nameLost(Comparison words, Passage passage) {
        int all = words.reference.find(words.reference.lexicon().attribution()).size();
        int kept = words.witness.find(words.witness.lexicon().attribution()).size();
        if (kept == 0 || words.overlap() < ENOUGH_IN_COMMON) {
            return Optional.empty();
        }
        boolean onlyPapers = Voices.of(words.witness).onlyPapers();
        return words.reference.find(words.reference.lexicon().speech()).stream()
                .filter(hit -> onlyPapers || (kept < all && words.inWitness(hit.from()) < 0))
                .filter(hit -> isSpeakerLost(hit, words, passage))
                .findFirst()
                .map(hit -> Divergence.lost(TYPE, Severity.MAJOR, words.reference.place(hit), Loss.in(words, hit)));
    }

    private static boolean isSpeakerLost(Hit hit, Comparison words, Passage passage) {
        for (int i : List.of(hit.from() - 1, hit.to(), hit.to() + 1)) {
            boolean name = i >= 0 && i < words.reference.size() && words.reference.isName(i);
            if (name && words.reference.spans().get(i).length() > 2) {
                return !Names.isSaid(words.reference.word(i), passage.witnessText())
                        && Names.of(words.witness).stream()
                                .noneMatch(j -> Names.likeness(words.reference.word(i), words.witness.word(j)) > 0.5);
            }
        }
        return false;
    }
}
