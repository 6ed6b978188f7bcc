package org.stemma.provenance;

import java.util.Optional;
import org.stemma.text.Span;

/** Whether the paper's report is denied, attacked or withdrawn instead of passed on. */
final class Denials {

    private final Neighbours near;
    private final Reading reading;

    Denials(Neighbours near) {
        this.near = near;
        this.reading = near.reading();
    }

    /** The denying words. */
    Optional<String> find(Mention m) {
        return denier(m.span().start())
                .or(() -> withdrawal(m.span().start(), m.span().end()))
                .map(denial -> denial.of(reading.text()));
    }

    /** "Denied a report by the Journal". */
    private Optional<Span> denier(int start) {
        return near.before(Cue.DENIAL, start, 6)
                .filter(denial -> !reading.hasBetween(Cue.COMPLEMENTIZER, denial.end(), start)
                        && near.nobodyBetween(denial.end(), start));
    }

    /** "The Journal's report was wrong", "the Journal withdrew". */
    private Optional<Span> withdrawal(int start, int end) {
        Optional<Span> noun = near.after(Cue.REPORT, end, 1).filter(found -> !near.isReporting(end, found.start()));
        boolean spokenOf = noun.isPresent() || near.before(Cue.REPORT, start, 2).isPresent();
        int words = spokenOf ? 10 : 1;
        return reading.after(Cue.DENIAL, end)
                .filter(denial -> reading.halfWords(end, denial.start()) <= 2 * words)
                .filter(denial -> near.isVerbLast() || reading.commas(end, denial.start()) == 0)
                .filter(denial -> !near.isReporting(noun.map(Span::end).orElse(end), denial.start()))
                .filter(denial -> !reading.hasBetween(Cue.COMPLEMENTIZER, end, denial.start()));
    }
}
