package org.stemma.provenance;

import java.util.List;
import java.util.Optional;
import org.stemma.language.LanguageProfile;
import org.stemma.text.Span;

/** Phrases that make a mention a source without its being the subject of a verb: "according to", "citing", "told". */
final class SourcePhrases {

    private final Neighbours near;
    private final Reading reading;
    private final List<String> datives;

    SourcePhrases(Neighbours near, LanguageProfile profile) {
        this.near = near;
        this.reading = near.reading();
        this.datives = profile.reporting().datives();
    }

    /** "citing the WSJ", and in "could not verify the WSJ's report" its report. */
    Optional<Span> cited(Mention m) {
        int start = m.span().start();
        return near.before(Cue.UNVERIFIED, start, 4)
                .or(() -> near.before(Cue.CITING, start, 4).filter(cue -> near.nobodyBetween(cue.end(), start)));
    }

    /** Where verbs come last: "from the WSJ quoting". */
    Optional<Span> citedBehind(Mention m) {
        return near.isVerbLast() ? near.after(Cue.CITING, m.span().end(), 0) : Optional.empty();
    }

    /** "as quoted by Interfax"; "Interfax, citing the WSJ", where a comma may stand between. */
    Optional<Span> citer(Mention m) {
        return near.before(Cue.QUOTED_BY, m.span().start(), 2)
                .or(() -> besideComma(Cue.CITING, m.span().end()).filter(cue -> somebodyAfter(cue.end())));
    }

    /** "The WSJ, quoted by AFP, said". */
    Optional<Span> passedOn(Mention m) {
        return besideComma(Cue.QUOTED_BY, m.span().end()).filter(cue -> somebodyAfter(cue.end()));
    }

    /** "The WSJ, citing officials": whom it cites is no outlet. */
    Optional<Span> ownSources(Mention m) {
        return besideComma(Cue.CITING, m.span().end()).filter(cue -> !somebodyAfter(cue.end()));
    }

    private Optional<Span> besideComma(Cue cue, int end) {
        return reading.after(cue, end)
                .filter(found -> reading.halfWords(end, found.start()) <= 2 && reading.walls(end, found.start()) == 0)
                .filter(found -> near.nobodyBetween(end, found.start()));
    }

    private boolean somebodyAfter(int place) {
        return near.firstMention(place)
                .filter(other -> reading.close(place, other.start(), 4))
                .isPresent();
    }

    /** Where verbs come last: "TASS, by what it took from the WSJ". */
    Optional<Span> citerOfNext(Mention m) {
        int end = m.span().end();
        if (!near.isVerbLast()) {
            return Optional.empty();
        }
        return near.firstMention(end)
                .filter(next -> reading.halfWords(end, next.start()) <= 4 && reading.walls(end, next.start()) == 0)
                .filter(next -> !reading.hasBetween(Cue.CONJUNCTION, end, next.start()))
                .flatMap(next ->
                        near.after(Cue.CITING, next.end(), 2).or(() -> near.after(Cue.POSTPOSITION, next.end(), 2)));
    }

    /** "according to the WSJ"; "source: WSJ". */
    Optional<Span> phrase(Mention m) {
        int start = m.span().start();
        return near.before(Cue.PHRASE, start, 3)
                .filter(cue -> near.nobodyBetween(cue.end(), start))
                .map(this::chained)
                .or(() -> sourceLabel(start));
    }

    /** "According to a report by": two phrases are one. */
    private Span chained(Span cue) {
        return near.before(Cue.PHRASE, cue.start(), 3)
                .map(first -> new Span(first.start(), cue.end()))
                .orElse(cue);
    }

    private Optional<Span> sourceLabel(int place) {
        return reading.before(Cue.PHRASE, place)
                .filter(cue -> reading.walls(cue.end(), place) == 1 && reading.halfWords(cue.end(), place) == 0)
                .filter(cue -> ":：".indexOf(reading.text().charAt(cue.end())) >= 0);
    }

    /** "WSJ'ye göre", "WSJによると". */
    Optional<Span> phraseBehind(Mention m) {
        return near.after(Cue.POSTPOSITION, m.span().end(), 3);
    }

    /** "told Reuters", "said two officials to Reuters". */
    Optional<Span> told(Mention m) {
        return near.before(Cue.TOLD, m.span().start(), 2)
                .or(() -> dative(m))
                .or(() -> near.isVerbLast() ? near.after(Cue.TOLD, m.span().end(), 1) : Optional.empty());
    }

    private Optional<Span> dative(Mention m) {
        int start = m.span().start();
        String proclitics = m.proclitics();
        boolean atWord = !proclitics.isEmpty() && datives.contains(proclitics.substring(proclitics.length() - 1));
        if (!atWord && !holdsDative(start) && near.before(Cue.DATIVE, start, 0).isEmpty()) {
            return Optional.empty();
        }
        return near.before(Cue.TOLD, start, 6)
                .or(() -> near.before(Cue.VERB, start, 6))
                .or(() -> toldInFront(m));
    }

    /** A name that is listed with its preposition: "au Monde". */
    private boolean holdsDative(int start) {
        return datives.stream().anyMatch(dative -> reading.text().startsWith(dative + " ", start));
    }

    /** "To the Corriere, the minister said". */
    private Optional<Span> toldInFront(Mention m) {
        int end = m.span().end();
        return reading.after(Cue.TOLD, end)
                .or(() -> reading.after(Cue.VERB, end))
                .filter(told ->
                        reading.strangers(reading.span().start(), m.span().start()) == 0)
                .filter(told -> reading.halfWords(end, told.start()) <= 12
                        && reading.commas(end, told.start()) <= 1
                        && reading.walls(end, told.start()) == 0);
    }
}
