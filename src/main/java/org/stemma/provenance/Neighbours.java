package org.stemma.provenance;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stemma.language.LanguageProfile;
import org.stemma.text.Span;

/** What stands beside a mention in its sentence: the nearest cue of a kind, and whether another outlet stands between. */
final class Neighbours {

    private final Reading reading;
    private final List<Span> mentions;
    private final String order;

    Neighbours(Reading reading, LanguageProfile profile, List<Span> mentions) {
        this.reading = reading;
        this.mentions = mentions;
        this.order = profile.reporting().order();
    }

    Reading reading() {
        return reading;
    }

    boolean isVerbLast() {
        return order.equals("verb-last");
    }

    boolean isSubjectFirst() {
        return order.equals("subject-first");
    }

    /** The last such words before {@code place}, at most so many words and no comma away. */
    Optional<Span> before(Cue cue, int place, int words) {
        return reading.before(cue, place).filter(span -> reading.close(span.end(), place, words));
    }

    /** The first such words behind {@code place}, at most so many words and no comma away. */
    Optional<Span> after(Cue cue, int place, int words) {
        return reading.after(cue, place).filter(span -> reading.close(place, span.start(), words));
    }

    /** Mentions stand in order, so only the first one behind {@code from} can be a stranger; "Reuters and the WSJ" are together. */
    boolean nobodyBetween(int from, int to) {
        return firstMention(from)
                .filter(other -> other.end() <= to && reading.halfWords(other.end(), to) > 0)
                .isEmpty();
    }

    Optional<Span> firstMention(int place) {
        int i = Collections.binarySearch(mentions, new Span(place, place));
        int k = i < 0 ? -i - 1 : i;
        return k < mentions.size() ? Optional.of(mentions.get(k)) : Optional.empty();
    }

    boolean isReporting(int from, int to) {
        return reading.hasBetween(Cue.VERB, from, to)
                || reading.hasBetween(Cue.TOLD, from, to)
                || reading.hasBetween(Cue.PHRASE, from, to)
                || reading.hasBetween(Cue.POSTPOSITION, from, to)
                || reading.hasBetween(Cue.CITING, from, to);
    }
}
