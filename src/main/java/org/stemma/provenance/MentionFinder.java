package org.stemma.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.Phrases;
import org.stemma.provenance.Judgement.Manner;
import org.stemma.text.Span;

/** Finds the mentions of a text, sentence by sentence; remembers which publishers were named. */
final class MentionFinder {

    private static final int LONGEST_BRACKET = 24;
    private static final String OPENING = "\"“„«»‘'《「『״";
    private static final String CLOSING = "\"”“»«’'》」』״";

    private final Set<String> named = new TreeSet<>();

    /** The names in order, neighbours of one publisher joined ("The Wall Street Journal (WSJ)"), then "the newspaper". */
    List<Mention> find(Reading reading, int sentence) {
        List<Mention> mentions = new ArrayList<>();
        Span last = new Span(0, 0);
        for (Phrases.Match<Publishers.Name> match : reading.names()) {
            Mention mention =
                    Mention.named(match.meaning(), withBracket(reading, match.span()), sentence, match.proclitics());
            if (match.span().start() >= last.end() && counts(reading, match, mention)) {
                add(reading, mentions, mention);
                last = mention.span();
            }
        }
        addCircumscribed(reading, mentions, sentence);
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return mentions;
    }

    private boolean counts(Reading reading, Phrases.Match<Publishers.Name> match, Mention mention) {
        return switch (match.meaning().form()) {
            case ONCE_NAMED -> named.contains(mention.publisher());
            case QUOTED -> isQuoted(reading.text(), match.span());
            case SIGNATURE ->
                new Signatures(reading)
                        .find(mention)
                        .filter(signed -> signed.manner() == Manner.SIGNED)
                        .isPresent();
            case ANYWHERE, DECOY -> true;
        };
    }

    private static boolean isQuoted(String text, Span name) {
        return name.start() > 0
                && name.end() < text.length()
                && OPENING.indexOf(text.charAt(name.start() - 1)) >= 0
                && CLOSING.indexOf(text.charAt(name.end())) >= 0;
    }

    private static void addCircumscribed(Reading reading, List<Mention> mentions, int sentence) {
        List<Mention> names = List.copyOf(mentions);
        int next = 0;
        for (Span words : reading.spans(Cue.CIRCUMSCRIPTION)) {
            while (next < names.size() && names.get(next).span().end() <= words.start()) {
                next++;
            }
            boolean apposition = next < names.size()
                    && (names.get(next).span().overlaps(words)
                            || reading.close(words.end(), names.get(next).span().start(), 0));
            if (!apposition) {
                mentions.add(Mention.circumscribed(words, sentence));
            }
        }
    }

    private void add(Reading reading, List<Mention> mentions, Mention mention) {
        named.add(mention.publisher());
        Mention before = mentions.isEmpty() ? mention : mentions.get(mentions.size() - 1);
        boolean same = before != mention
                && before.publisher().equals(mention.publisher())
                && before.decoy() == mention.decoy()
                && mention.span().start() - before.span().end() <= 4
                && reading.halfWords(before.span().end(), mention.span().start()) == 0;
        if (same) {
            mentions.set(mentions.size() - 1, before.joined(mention));
        } else {
            mentions.add(mention);
        }
    }

    /** "The Wall Street Journal (online)": a bracket of fillers belongs to the name. */
    private static Span withBracket(Reading reading, Span name) {
        String text = reading.text();
        int open = name.end();
        while (open < reading.span().end() && "\"”»“』》」 ".indexOf(text.charAt(open)) >= 0) {
            open++;
        }
        int close = open;
        while (close < reading.span().end() && close < open + LONGEST_BRACKET && ")）".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        boolean own =
                close > open + 1 && isBracket(reading, open, close) && isPartOfName(reading, new Span(open, close));
        return own ? new Span(name.start(), close + 1) : name;
    }

    private static boolean isBracket(Reading reading, int open, int close) {
        if (close >= reading.span().end()) {
            return false;
        }
        char first = reading.text().charAt(open);
        char last = reading.text().charAt(close);
        return (first == '(' && last == ')') || (first == '（' && last == '）');
    }

    private static boolean isPartOfName(Reading reading, Span bracket) {
        List<Phrases.Match<Publishers.Name>> inside = reading.namesIn(bracket);
        if (inside.isEmpty()) {
            return reading.halfWords(bracket.start(), bracket.end()) == 0
                    && reading.dates().stream().noneMatch(date -> bracket.overlaps(date.span()));
        }
        return inside.size() == 1
                && reading.halfWords(bracket.start(), bracket.end()) <= 2
                && reading.lastNameBefore(bracket.start())
                        .filter(name ->
                                name.publisher().equals(inside.get(0).meaning().publisher()))
                        .isPresent();
    }
}
