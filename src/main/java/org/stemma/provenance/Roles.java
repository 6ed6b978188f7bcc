package org.stemma.provenance;

import java.util.Optional;
import org.stemma.text.Span;

/** Whether a mention names only whom somebody works for or what is bought and sold: "a WSJ reporter", "shares of". */
final class Roles {

    private final Neighbours near;

    Roles(Neighbours near) {
        this.near = near;
    }

    /** The words that make the paper an owner, an employer, an address; empty if its people report for it. */
    Optional<String> find(Mention m) {
        Optional<Span> role = before(m).or(() -> behind(m));
        return role.filter(r -> !isDispatch(m)).map(r -> r.of(near.reading().text()));
    }

    private Optional<Span> before(Mention m) {
        int start = m.span().start();
        Optional<Span> role = near.before(Cue.ROLE, start, 1);
        boolean told = near.before(Cue.TOLD, start, 1)
                .filter(t -> role.filter(t::contains).isPresent())
                .isPresent();
        return told
                ? Optional.empty()
                : role.filter(r -> !near.isReporting(r.end(), start) && near.nobodyBetween(r.end(), start));
    }

    private Optional<Span> behind(Mention m) {
        int end = m.span().end();
        boolean told = near.before(Cue.TOLD, m.span().start(), 1).isPresent();
        return near.after(Cue.ROLE, end, 0)
                .filter(role -> !told && !near.reading().hasBetween(Cue.SUBJECT, end, role.start()))
                .filter(role -> !near.isReporting(end, role.start()) && near.nobodyBetween(end, role.start()));
    }

    /** "a Reuters correspondent reports", "told a Reuters correspondent". */
    private boolean isDispatch(Mention m) {
        Optional<Span> dispatcher = near.before(Cue.DISPATCHER, m.span().start(), 1)
                .or(() -> near.after(Cue.DISPATCHER, m.span().end(), 1));
        return dispatcher
                .map(d -> new Span(
                        Math.min(d.start(), m.span().start()),
                        Math.max(d.end(), m.span().end())))
                .filter(group -> near.before(Cue.TOLD, group.start(), 1).isPresent()
                        || near.before(Cue.DISPATCH, group.start(), 1).isPresent()
                        || near.after(Cue.DISPATCH, group.end(), 1).isPresent())
                .isPresent();
    }
}
