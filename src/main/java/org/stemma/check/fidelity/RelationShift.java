package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.PhraseIndex.Hit;

/**
 * Finds a relation to the same thing that became another one: what followed the talks now comes before them, what happened because
 * of the strike now happens despite it, what was limited to money is now wary of money.
 *
 * <p>Two relations of one family are compared if they govern a common word, each on its side alone. In two languages no words can be
 * common: there only what is weighed and what is decided are told apart, where each side says one of them once. The families stand in
 * the language's profile.
 */
public record RelationShift() implements Check {

    private static final String ORDER = "accuracy/mistranslation/temporal-order";
    private static final String CAUSE = "accuracy/mistranslation/causality";
    private static final String POLARITY = "accuracy/mistranslation/polarity";

    private static final String MODALITY = "accuracy/mistranslation/modality";

    /** What is considered, and what is decided. */
    private static final String STAGE = "stage";

    private static final Map<String, String> TYPES =
            Map.of("order", ORDER, "cause", CAUSE, "polarity", POLARITY, STAGE, MODALITY);

    /** So many words back a word of negation denies a decision. */
    private static final int DENIED = 3;

    private static final double IN_ANOTHER_LANGUAGE = 0.7;

    /** So many words behind it a relation reaches, if no mark ends it before. */
    private static final int REACH = 7;

    /** Behind the side of a relation: the word that its thing stands behind. */
    private static final String BEHIND = " … ";

    /**
     * A relation and the content words that it governs.
     *
     * @param things their stems
     */
    private record Relation(Hit hit, String family, Set<String> things) {

        boolean contradicts(Relation other) {
            return family.equals(other.family)
                    && !hit.key().equals(other.hit.key())
                    && !common(other).isEmpty();
        }

        Set<String> common(Relation other) {
            Set<String> common = new TreeSet<>(things);
            common.retainAll(other.things);
            return common;
        }
    }

    @Override
    public String id() {
        return "relation-shift";
    }

    @Override
    public Card card() {
        return new Card(
                "Does it still come before, after, because of, despite the same thing?",
                List.of(ORDER, CAUSE, POLARITY, MODALITY),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english(
                                "The vote ⟦follows⟧ several appeals to the council.",
                                "The vote ⟦coincides with⟧ a series of appeals."),
                        Example.english(
                                "The port closed ⟦because of⟧ the storm.",
                                "⟦Despite⟧ a storm the port closed its gates."),
                        Example.english(
                                "The bank has been ⟦limiting⟧ its help to loans and cheap coal.",
                                "The bank has been ⟦wary of⟧ giving loans and coal."),
                        Example.english(
                                "The town is ⟦considering⟧ selling its ferry line.",
                                "The town ⟦has decided⟧ to sell its ferry line."),
                        new Example(
                                "en",
                                "The town is ⟦considering⟧ selling its ferries.",
                                "ru",
                                "Город ⟦решил⟧ продать паромы."),
                        Example.english(
                                "The town is considering a sale of its ferries.",
                                "The town has not yet decided to sell its ferries."),
                        Example.english("The vote follows two appeals.", "The vote came after two appeals."),
                        Example.english("The strike was followed by talks.", "Talks came after the strike."),
                        Example.english(
                                "It closed after the storm, before the vote.",
                                "It closed before the vote, after the storm.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        List<Relation> stated = relations(words.reference);
        List<Relation> found = relations(words.witness);
        return passage.sameLanguage() ? shifted(words, stated, found) : abroad(words, stated, found);
    }

    private static List<Divergence> abroad(Comparison words, List<Relation> stated, List<Relation> found) {
        List<Relation> here = stages(stated);
        List<Relation> there = stages(found);
        boolean comparable = here.size() == 1
                && there.size() == 1
                && !here.get(0).hit.key().equals(there.get(0).hit.key());
        return comparable
                ? List.of(Divergence.changed(
                                MODALITY,
                                Severity.MAJOR,
                                words.reference.place(here.get(0).hit),
                                words.witness.place(there.get(0).hit))
                        .sure(IN_ANOTHER_LANGUAGE))
                : List.of();
    }

    private static List<Relation> stages(List<Relation> relations) {
        return relations.stream().filter(each -> each.family.equals(STAGE)).toList();
    }

    private static List<Divergence> shifted(Comparison words, List<Relation> stated, List<Relation> found) {
        List<Divergence> seen = new ArrayList<>();
        for (Relation one : stated) {
            found.stream()
                    .filter(other ->
                            one.contradicts(other) && isAlone(one, other, found) && isAlone(other, one, stated))
                    .findFirst()
                    .ifPresent(other -> seen.add(Divergence.changed(
                            TYPES.getOrDefault(one.family, ORDER),
                            one.family.equals("polarity") ? Severity.CRITICAL : Severity.MAJOR,
                            words.reference.place(one.hit),
                            words.witness.place(other.hit))));
        }
        return seen;
    }

    /** Whether the other side doesn't say the same of the same thing too. */
    private static boolean isAlone(Relation one, Relation opposed, List<Relation> otherSide) {
        return otherSide.stream()
                .filter(each -> each.hit.key().equals(one.hit.key()))
                .allMatch(each ->
                        each.common(opposed).isEmpty() && each.common(one).isEmpty());
    }

    private static List<Relation> relations(Tokens tokens) {
        List<Relation> relations = new ArrayList<>();
        for (Hit hit : tokens.find(tokens.lexicon().relations())) {
            if (hit.key().startsWith(STAGE) && isDenied(tokens, hit)) {
                continue;
            }
            String key = hit.key();
            Set<String> things = things(tokens, start(tokens, hit));
            relations.add(new Relation(hit, key.substring(0, key.indexOf('/')), things));
        }
        return relations;
    }

    private static boolean isDenied(Tokens tokens, Hit hit) {
        List<String> before = tokens.folded().subList(Math.max(0, hit.from() - DENIED), hit.from());
        return !tokens.lexicon().negations().find(before).isEmpty();
    }

    /** Where what it governs begins: behind it, or behind the word that its key names. */
    private static int start(Tokens tokens, Hit hit) {
        int named = hit.key().indexOf(BEHIND);
        int at = hit.to();
        String word = named < 0 ? "" : hit.key().substring(named + BEHIND.length());
        while (named >= 0 && at < tokens.size() && goesOn(tokens, at - 1)) {
            if (tokens.folded().get(at++).equals(word)) {
                return at;
            }
        }
        return named < 0 ? at : tokens.size();
    }

    private static Set<String> things(Tokens tokens, int start) {
        Set<String> things = new TreeSet<>();
        for (int at = start; at < tokens.size() && at < start + REACH && goesOn(tokens, at - 1); at++) {
            if (tokens.isContent(at)) {
                things.add(tokens.stems().get(at));
            }
        }
        return things;
    }

    private static boolean goesOn(Tokens tokens, int at) {
        return tokens.behind(at).isBlank();
    }
}
