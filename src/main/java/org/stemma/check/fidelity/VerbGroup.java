package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Thesaurus;
import org.stemma.language.Thesaurus.Entry;

/**
 * A verb with what stands before it and says when: "had been reported".
 *
 * @param from first word
 * @param to behind the last one, the verb itself
 * @param tense {@code present}, {@code past}, {@code future}; {@code none} where an auxiliary leaves it open
 * @param perfect whether it is over: has reported
 * @param progressive whether it goes on: is reporting
 * @param passive whether it is done to somebody: "is reported"; alone, "reported" may be that as well
 */
record VerbGroup(int from, int to, String tense, boolean perfect, boolean progressive, boolean passive) {

    private static final int REACH = 4;

    /** The group whose verb stands there, in English; empty if no verb does. */
    static Optional<VerbGroup> at(Tokens tokens, int at) {
        Entry entry = Thesaurus.english().entry(tokens.folded().get(at));
        return tokens.lexicon().english() && entry.maybe("verb") && tokens.isContent(at)
                ? Optional.of(read(tokens, at, entry))
                : Optional.empty();
    }

    private static VerbGroup read(Tokens tokens, int at, Entry entry) {
        List<String> auxiliaries = new ArrayList<>();
        int from = at;
        for (int back = at - 1;
                back >= 0 && at - back <= REACH && tokens.behind(back).equals(" ");
                back--) {
            Optional<String> auxiliary = auxiliary(tokens, back);
            if (auxiliary.isPresent()) {
                auxiliaries.add(0, auxiliary.get());
                from = back;
            } else if (!isAdverb(tokens, back)) {
                break;
            }
        }
        return of(tokens.folded().get(at), entry, new int[] {from, at + 1}, auxiliaries);
    }

    private static VerbGroup of(String verb, Entry entry, int[] place, List<String> auxiliaries) {
        boolean going = verb.endsWith("ing");
        boolean done = isDone(verb, entry);
        boolean be = auxiliaries.stream().anyMatch(each -> each.startsWith("be "));
        boolean have = auxiliaries.stream().anyMatch(each -> each.startsWith("have "));
        boolean adjective = be && !going && !done;
        String first = auxiliaries.isEmpty() ? "" : auxiliaries.get(0);
        String alone = done ? "past" : verb.endsWith("s") ? "present" : "none";
        String tense = auxiliaries.isEmpty() ? alone : first.substring(first.indexOf(' ') + 1);
        boolean progressive = be && (going || auxiliaries.contains("be going"));
        return new VerbGroup(place[0], place[1], adjective ? "none" : tense, have, progressive, be && !progressive);
    }

    private static boolean isDone(String verb, Entry entry) {
        boolean inflected = !verb.endsWith("s")
                && !verb.endsWith("ing")
                && entry.bases().stream().anyMatch(base -> !base.equals(verb));
        return verb.endsWith("ed") || inflected;
    }

    private static Optional<String> auxiliary(Tokens tokens, int at) {
        return tokens.lexicon().auxiliaries().at(tokens.folded(), at).map(hit -> hit.key());
    }

    private static boolean isAdverb(Tokens tokens, int at) {
        String word = tokens.folded().get(at);
        return word.endsWith("ly")
                || tokens.lexicon().negators().at(tokens.folded(), at).isPresent()
                || List.of("also", "already", "still", "now", "then", "only", "just", "ever", "even", "again")
                        .contains(word);
    }
}
