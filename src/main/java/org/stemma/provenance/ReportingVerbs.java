package org.stemma.provenance;

import java.util.Optional;
import org.stemma.text.Span;

/** The verb of reporting that a mention is the subject of, by the language's order of words. */
final class ReportingVerbs {

    private static final int LONGEST_INSERTION = 24;

    private final Neighbours near;
    private final Reading reading;

    ReportingVerbs(Neighbours near) {
        this.near = near;
        this.reading = near.reading();
    }

    Optional<Span> find(Mention m) {
        return behind(m).or(() -> before(m)).or(() -> atEnd(m));
    }

    /** "The WSJ reported". */
    private Optional<Span> behind(Mention m) {
        int end = m.span().end();
        Optional<Span> verb = reading.after(Cue.VERB, end).filter(v -> near.nobodyBetween(end, v.start()));
        return verb.filter(v ->
                        reading.close(end, v.start(), 4) && !reading.hasBetween(Cue.COMPLEMENTIZER, end, v.start()))
                .or(() -> verb.filter(v -> isInsertion(end, v.start())));
    }

    /** "The Journal, which belongs to News Corp, reported". */
    private boolean isInsertion(int from, int to) {
        return reading.commas(from, to) == 2
                && reading.walls(from, to) == 0
                && reading.halfWords(from, to) <= LONGEST_INSERTION
                && isComma(from)
                && isComma(lastVisible(to));
    }

    private int lastVisible(int to) {
        int i = to - 1;
        while (i > 0 && !isComma(i) && reading.halfWords(i, to) == 0) {
            i--;
        }
        return i;
    }

    private boolean isComma(int place) {
        int i = place;
        while (i < reading.span().end() && "\"”»“’'".indexOf(reading.text().charAt(i)) >= 0) {
            i++;
        }
        return reading.commas(i, i + 1) == 1;
    }

    /** "Wrote the WSJ". */
    private Optional<Span> before(Mention m) {
        int start = m.span().start();
        return near.before(Cue.VERB, start, 3)
                .filter(verb -> near.nobodyBetween(verb.end(), start))
                .filter(verb -> !reading.hasBetween(Cue.COMPLEMENTIZER, verb.end(), start))
                .filter(verb -> !near.isSubjectFirst()
                        || reading.hasBetween(Cue.AGENT, verb.end(), start)
                        || hasNoSubjectBefore(verb));
    }

    /** Where verbs stand behind their subject, one that follows a comma or nothing has it behind. */
    private boolean hasNoSubjectBefore(Span verb) {
        int i = verb.start();
        while (i > reading.span().start() && reading.halfWords(i, verb.start()) == 0) {
            char c = reading.text().charAt(--i);
            if (",;:.\"”“»—–-".indexOf(c) >= 0 && (c != '-' || reading.text().charAt(i + 1) == ' ')) {
                return true;
            }
        }
        return reading.halfWords(i, verb.start()) == 0;
    }

    /** Where verbs come last, the paper begins the sentence and its verb ends it. */
    private Optional<Span> atEnd(Mention m) {
        int start = m.span().start();
        if (!near.isVerbLast() || reading.halfWords(opening(start), start) > 6) {
            return Optional.empty();
        }
        int end = reading.span().end();
        return reading.before(Cue.VERB, end)
                .filter(verb -> verb.start() >= m.span().end())
                .filter(verb -> reading.halfWords(verb.end(), end) <= 4)
                .filter(verb -> near.nobodyBetween(m.span().end(), verb.start()));
    }

    /** Where the sentence begins behind its dateline. */
    private int opening(int place) {
        int i = place;
        while (i > reading.span().start() && "】］])）".indexOf(reading.text().charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }
}
