package org.stemma.check.fidelity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;

/**
 * Finds who did what to whom the wrong way round, in English: one name before and one behind the same active verb, exchanged.
 * Verbs whose sides may change places (met, married) are left alone.
 */
public record RoleSwap() implements Check {

    private static final String TYPE = "accuracy/mistranslation/role-swap";

    @Override
    public String id() {
        return "role-swap";
    }

    @Override
    public Card card() {
        return new Card(
                "Did the same one do it to the same other?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english("⟦Halden sued Orbix⟧ over the pier.", "⟦Orbix sued Halden⟧ over the pier."),
                        Example.english(
                                "⟦Ana Ruiz has accused the Brandt⟧ firm of fraud.",
                                "⟦Brandt has accused Ana Ruiz⟧ of fraud."),
                        Example.english("On Monday Halden sued Orbix.", "On Monday Orbix was sued by Halden."),
                        Example.english("In May Ruiz met Brandt.", "In May Brandt met Ruiz.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        if (!passage.sameLanguage() || !words.reference.lexicon().english()) {
            return List.of();
        }
        return IntStream.range(0, words.reference.size())
                .filter(i -> words.inWitness(i) >= 0)
                .boxed()
                .flatMap(i -> swapped(words, i, words.inWitness(i)).stream())
                .toList();
    }

    private static Optional<Divergence> swapped(Comparison words, int i, int j) {
        Optional<Deed> stated = Deed.at(words.reference, i);
        Optional<Deed> found = stated.flatMap(any -> Deed.at(words.witness, j));
        return stated.filter(deed ->
                        found.filter(other -> isTurned(words, deed, other)).isPresent())
                .map(deed -> Divergence.changed(
                        TYPE,
                        Gravity.ofReversal(true),
                        words.reference.place(deed.from(), deed.to()),
                        found.map(other -> words.witness.place(other.from(), other.to()))
                                .orElseThrow()));
    }

    private static boolean isTurned(Comparison words, Deed stated, Deed found) {
        List<String> here = words.reference.stems();
        List<String> there = words.witness.stems();
        String subject = here.get(stated.subject());
        String object = here.get(stated.object());
        return !subject.equals(object)
                && subject.equals(there.get(found.object()))
                && object.equals(there.get(found.subject()));
    }

    /**
     * Somebody does something to somebody.
     *
     * @param subject number of the last word of the name before the verb
     * @param object number of the last word of the name behind it
     * @param from number of the first word of all three
     * @param to behind their last word
     */
    private record Deed(int subject, int object, int from, int to) {

        static Optional<Deed> at(Tokens tokens, int verb) {
            return VerbGroup.at(tokens, verb)
                    .filter(group -> !group.passive() && !tokens.isCapitalized(verb) && !isMutual(tokens, verb))
                    .flatMap(group -> around(tokens, group));
        }

        private static boolean isMutual(Tokens tokens, int verb) {
            return tokens.lexicon().mutual().at(tokens.folded(), verb).isPresent();
        }

        private static Optional<Deed> around(Tokens tokens, VerbGroup group) {
            int subject = group.from() - 1;
            int object = group.to() + (isArticle(tokens, group.to()) ? 1 : 0);
            boolean named = subject >= 0
                    && object < tokens.size()
                    && isName(tokens, subject)
                    && isName(tokens, object)
                    && tokens.behind(subject).equals(" ")
                    && tokens.behind(group.to() - 1).equals(" ");
            return named
                    ? Optional.of(
                            new Deed(subject, end(tokens, object), start(tokens, subject), end(tokens, object) + 1))
                    : Optional.empty();
        }

        private static boolean isArticle(Tokens tokens, int at) {
            return at < tokens.size() && tokens.folded().get(at).equals("the");
        }

        private static boolean isName(Tokens tokens, int at) {
            return tokens.isCapitalized(at) && tokens.isContent(at);
        }

        private static int end(Tokens tokens, int from) {
            int last = from;
            while (last + 1 < tokens.size() && tokens.behind(last).equals(" ") && isName(tokens, last + 1)) {
                last++;
            }
            return last;
        }

        private static int start(Tokens tokens, int to) {
            int first = to;
            while (first > 0 && tokens.behind(first - 1).equals(" ") && isName(tokens, first - 1)) {
                first--;
            }
            return first;
        }
    }
}
