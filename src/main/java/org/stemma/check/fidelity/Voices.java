package org.stemma.check.fidelity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.language.PhraseIndex.Hit;

/**
 * Who says so on one side of a passage: the profile's sources that stand at a verb of saying.
 *
 * @param papers the newspaper itself, or its report
 * @param sources those whom it asked or read: officials, people familiar with it, a memo
 * @param onlyPapers whether nobody but the newspaper says anything
 */
record Voices(List<Voice> papers, List<Voice> sources, boolean onlyPapers) {

    private static final String REPORT = "report";

    private static final List<String> PAPERS = List.of("paper", REPORT, Lexicon.PUBLISHER);

    /** A key of more than one speaker. */
    private static final String MANY = "+";

    /** "According to two senior U.S. and European officials". */
    private static final int REACH = 6;

    /** Who merely believes or reports something stands at the verb. */
    private static final int NEAR = 3;

    private static final String PAUSE = ",;:!?()\"“”«»";

    /**
     * A source with its verb.
     *
     * @param source where it is named
     * @param from first word of both
     * @param to behind the last word of both
     */
    record Voice(Hit source, int from, int to) {

        private static Voice of(Hit source, Hit saying) {
            return new Voice(source, Math.min(source.from(), saying.from()), Math.max(source.to(), saying.to()));
        }

        /** Whether it speaks with several mouths, so that nobody can have said the very words. */
        boolean isMany() {
            return source.key().endsWith(MANY);
        }

        /** Whether it is a publisher by name. */
        boolean isName() {
            return isPublisher(source);
        }

        boolean isReport() {
            return source.key().equals(REPORT);
        }

        private boolean isPaper() {
            return PAPERS.contains(source.key());
        }
    }

    static Voices of(Tokens tokens) {
        List<Hit> known = tokens.find(tokens.lexicon().sources());
        List<Hit> speech = apart(tokens.find(tokens.lexicon().speech()), known);
        List<Hit> views = apart(tokens.find(tokens.lexicon().attribution()), known);
        List<Voice> speaking = known.stream()
                .flatMap(source -> at(tokens, source, speech, REACH).or(() -> at(tokens, source, views, NEAR)).stream())
                .toList();
        List<Voice> papers = speaking.stream().filter(Voice::isPaper).toList();
        boolean only = speech.stream()
                .allMatch(said -> papers.stream().anyMatch(paper -> isAt(tokens, paper.source(), said, REACH)));
        return new Voices(
                papers, speaking.stream().filter(each -> !each.isPaper()).toList(), !papers.isEmpty() && only);
    }

    /** Without those that are a source themselves: "report". */
    private static List<Hit> apart(List<Hit> sayings, List<Hit> known) {
        return sayings.stream()
                .filter(saying ->
                        known.stream().noneMatch(each -> each.from() < saying.to() && saying.from() < each.to()))
                .toList();
    }

    private static Optional<Voice> at(Tokens tokens, Hit source, List<Hit> sayings, int reach) {
        return sayings.stream()
                .filter(saying -> isAt(tokens, source, saying, reach))
                .findFirst()
                .map(saying -> Voice.of(source, saying));
    }

    private static boolean isAt(Tokens tokens, Hit source, Hit saying, int reach) {
        int from = Math.min(source.to(), saying.to());
        int to = Math.max(source.from(), saying.from());
        return to - from <= reach && IntStream.range(from - 1, to).noneMatch(at -> isPause(tokens, at));
    }

    private static boolean isPause(Tokens tokens, int at) {
        return tokens.endsSentence(at) || tokens.behind(at).chars().anyMatch(c -> PAUSE.indexOf(c) >= 0);
    }

    static boolean isPublisher(Hit source) {
        return source.key().equals(Lexicon.PUBLISHER);
    }
}
