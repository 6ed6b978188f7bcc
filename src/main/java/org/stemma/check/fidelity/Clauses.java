package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/** Runs of words with nothing but a blank between them, and where patterns match in them. */
final class Clauses {

    private Clauses() {}

    /**
     * A match.
     *
     * @param from first word of it
     * @param to behind the last one
     */
    record Match(int from, int to) {}

    /**
     * In text order, pattern by pattern within a run; nothing that overlaps an earlier one. What an opening mark follows is no end of
     * a run for a pattern that asks for one.
     */
    static List<Match> find(Tokens tokens, List<Pattern> patterns) {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = at + 1;
            while (end < tokens.size() && tokens.behind(end - 1).equals(" ")) {
                end++;
            }
            match(tokens, at, end, patterns, found);
            at = end;
        }
        return found;
    }

    private static void match(Tokens tokens, int from, int to, List<Pattern> patterns, List<Match> found) {
        Span run = tokens.span(from, to);
        boolean goesOn = tokens.behind(to - 1).startsWith(" ");
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(run.of(tokens.text()));
            while (matcher.find()) {
                Match match = match(tokens, new Span(run.start() + matcher.start(), run.start() + matcher.end()));
                boolean ended = !matcher.requireEnd() || !goesOn;
                if (ended
                        && found.stream().noneMatch(other -> other.from() < match.to() && match.from() < other.to())) {
                    found.add(match);
                }
            }
        }
    }

    private static Match match(Tokens tokens, Span span) {
        int from = tokens.at(span).orElse(0);
        int to = from + 1;
        while (to < tokens.size() && tokens.spans().get(to).start() < span.end()) {
            to++;
        }
        return new Match(from, to);
    }
}
