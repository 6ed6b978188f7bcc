package org.stemma.check.fidelity;

import java.util.List;
import java.util.stream.IntStream;
import org.stemma.language.PhraseIndex.Hit;

/**
 * Who says so on one side of a passage: the profile's sources that stand at a verb of saying.
 *
 * @param papers the newspaper itself, or its report
 * @param sources those whom it asked or read: officials, people familiar with it, a memo
 * @param onlyPapers whether nobody but the newspaper says anything
 */
record Voices(List<Hit> papers, List<Hit> sources, boolean onlyPapers) {

    private static final String REPORT = "report";

    private static final List<String> PAPERS = List.of("paper", REPORT, Lexicon.PUBLISHER);

    /** A key of more than one speaker. */
    private static final String MANY = "+";

    /** "According to two senior U.S. and European officials". */
    private static final int REACH = 6;

    private static final String PAUSE = ",;:!?()\"“”«»";

    static Voices of(Tokens tokens) {
        List<Hit> known = tokens.find(tokens.lexicon().sources());
        List<Hit> said = sayings(tokens, known);
        List<Hit> speaking =
                known.stream().filter(each -> isSaying(tokens, each, said)).toList();
        List<Hit> papers = speaking.stream().filter(Voices::isPaper).toList();
        boolean only = tokens.find(tokens.lexicon().speech()).stream()
                .allMatch(saying -> papers.stream().anyMatch(paper -> isAt(tokens, paper, saying)));
        return new Voices(
                papers, speaking.stream().filter(each -> !isPaper(each)).toList(), !papers.isEmpty() && only);
    }

    private static List<Hit> sayings(Tokens tokens, List<Hit> known) {
        return tokens.find(tokens.lexicon().attribution()).stream()
                .filter(saying ->
                        known.stream().noneMatch(each -> each.from() < saying.to() && saying.from() < each.to()))
                .toList();
    }

    private static boolean isSaying(Tokens tokens, Hit source, List<Hit> said) {
        return said.stream().anyMatch(saying -> isAt(tokens, source, saying));
    }

    private static boolean isAt(Tokens tokens, Hit source, Hit saying) {
        int from = Math.min(source.to(), saying.to());
        int to = Math.max(source.from(), saying.from());
        return to - from <= REACH
                && IntStream.range(from - 1, to)
                        .noneMatch(at -> tokens.behind(at).chars().anyMatch(c -> PAUSE.indexOf(c) >= 0)
                                || tokens.endsSentence(at));
    }

    private static boolean isPaper(Hit hit) {
        return PAPERS.contains(hit.key());
    }

    static boolean isName(Hit hit) {
        return hit.key().equals(Lexicon.PUBLISHER);
    }

    static boolean isReport(Hit hit) {
        return hit.key().equals(REPORT);
    }

    /** Whether it speaks with several mouths, so that nobody can have said the very words. */
    static boolean isMany(Hit hit) {
        return hit.key().endsWith(MANY);
    }
}
