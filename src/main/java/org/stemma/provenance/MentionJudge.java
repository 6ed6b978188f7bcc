package org.stemma.provenance;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stemma.language.LanguageProfile;
import org.stemma.provenance.Judgement.Manner;
import org.stemma.text.Span;

/** Whether a mention is a source. Looks only at the nearest cues of each kind, so many mentions cost no more than few. */
final class MentionJudge {

    private final Reading reading;
    private final String order;
    private final List<String> datives;
    private final List<Span> others;
    private final Signatures signatures;

    MentionJudge(Reading reading, LanguageProfile profile, List<Span> mentions) {
        this.reading = reading;
        this.order = profile.reporting().order();
        this.datives = profile.reporting().datives();
        this.others = mentions;
        this.signatures = new Signatures(reading);
    }

    Judgement judge(Mention mention) {
        return no(mention)
                .or(() -> yes(mention))
                .orElseGet(() -> Judgement.rejected(
                        mention, "no words of reporting belong to it: it is spoken about, or only named"));
    }

    private Optional<Judgement> no(Mention m) {
        if (m.decoy()) {
            return rejected(m, "the words only look like the name");
        }
        if (signatures.isPhotoCredit(m)) {
            return rejected(m, "a photo credit");
        }
        Optional<Judgement> signed = m.circumscribed() ? Optional.empty() : signatures.find(m);
        if (signed.isPresent()) {
            return signed;
        }
        if (isRole(m) && !isDispatch(m)) {
            return rejected(m, "its people or property are spoken about: \"" + role(m) + "\"");
        }
        Optional<Span> unverified = reading.after(Cue.UNVERIFIED, m.span().end())
                .filter(cue -> reading.close(m.span().end(), cue.start(), 3));
        Optional<Span> verifier =
                unverified.or(() -> before(Cue.UNVERIFIED_FIRST, m.span().start(), 1));
        if (verifier.isPresent()) {
            return Optional.of(Judgement.found(m, Manner.VERIFIER, verifier.get()));
        }
        if (isDenied(m)) {
            return rejected(m, "its report is denied or withdrawn");
        }
        return reading.after(Cue.SELF, m.span().end())
                .filter(cue -> reading.close(m.span().end(), cue.start(), 1))
                .flatMap(cue -> rejected(m, "it speaks about itself"));
    }

    private static Optional<Judgement> rejected(Mention mention, String reason) {
        return Optional.of(Judgement.rejected(mention, reason));
    }

    private Optional<Judgement> yes(Mention m) {
        int start = m.span().start();
        int end = m.span().end();
        return found(m, Manner.CITED, before(Cue.UNVERIFIED, start, 4))
                .or(() -> found(
                        m, Manner.CITED, before(Cue.CITING, start, 4).filter(cue -> nobodyBetween(cue.end(), start))))
                .or(() -> found(m, Manner.CITER, before(Cue.QUOTED_BY, start, 2)))
                .or(() -> found(m, Manner.CITER, citing(end)))
                .or(() -> found(
                        m,
                        Manner.PHRASE,
                        before(Cue.PHRASE, start, 3)
                                .filter(cue -> nobodyBetween(cue.end(), start))
                                .map(this::chained)))
                .or(() -> found(m, Manner.PHRASE, sourceLabel(start)))
                .or(() -> found(m, Manner.CITED, isVerbLast() ? after(Cue.CITING, end, 0) : Optional.empty()))
                .or(() -> found(m, Manner.CITER, citingLater(end)))
                .or(() -> found(m, Manner.PHRASE, after(Cue.POSTPOSITION, end, 3)))
                .or(() -> found(m, Manner.TOLD, before(Cue.TOLD, start, 2)))
                .or(() -> found(m, Manner.TOLD, dative(m)))
                .or(() -> found(m, Manner.TOLD, isVerbLast() ? after(Cue.TOLD, end, 1) : Optional.empty()))
                .or(() -> found(m, Manner.VERB, verbBehind(m)))
                .or(() -> found(m, Manner.VERB, verbBefore(m)))
                .or(() -> found(m, Manner.VERB, verbAtEnd(m)));
    }

    private static Optional<Judgement> found(Mention mention, Manner manner, Optional<Span> cue) {
        return cue.map(span -> Judgement.found(mention, manner, span));
    }

    private Optional<Span> before(Cue cue, int place, int words) {
        return reading.before(cue, place).filter(span -> reading.close(span.end(), place, words));
    }

    private Optional<Span> after(Cue cue, int place, int words) {
        return reading.after(cue, place).filter(span -> reading.close(place, span.start(), words));
    }

    /** "Interfax, citing": a comma may stand between. */
    private Optional<Span> citing(int end) {
        return reading.after(Cue.CITING, end)
                .filter(cue -> reading.halfWords(end, cue.start()) <= 2 && reading.walls(end, cue.start()) == 0)
                .filter(cue -> nobodyBetween(end, cue.start()) && somebodyAfter(cue.end()));
    }

    private boolean somebodyAfter(int place) {
        return firstOther(place)
                .filter(other -> reading.close(place, other.start(), 4))
                .isPresent();
    }

    /** Names stand in order, so only the first one behind {@code from} can be a stranger; "Reuters and the WSJ" are together. */
    private boolean nobodyBetween(int from, int to) {
        return firstOther(from)
                .filter(other -> other.end() <= to && reading.halfWords(other.end(), to) > 0)
                .isEmpty();
    }

    private Optional<Span> firstOther(int place) {
        int i = Collections.binarySearch(others, new Span(place, place));
        int k = i < 0 ? -i - 1 : i;
        return k < others.size() ? Optional.of(others.get(k)) : Optional.empty();
    }

    /** "According to a report by": two phrases are one. */
    private Span chained(Span cue) {
        return before(Cue.PHRASE, cue.start(), 3)
                .map(first -> new Span(first.start(), cue.end()))
                .orElse(cue);
    }

    /** "said two officials to Reuters". */
    private Optional<Span> dative(Mention m) {
        int start = m.span().start();
        boolean atWord = !m.proclitics().isEmpty()
                && datives.contains(m.proclitics().substring(m.proclitics().length() - 1));
        if (!atWord && before(Cue.DATIVE, start, 0).isEmpty()) {
            return Optional.empty();
        }
        return before(Cue.TOLD, start, 6).or(() -> before(Cue.VERB, start, 6));
    }

    /** Where verbs come last: "TASS, by what it took from the WSJ". */
    private Optional<Span> citingLater(int end) {
        return isVerbLast()
                ? firstOther(end)
                        .filter(other ->
                                reading.halfWords(end, other.start()) <= 4 && reading.walls(end, other.start()) == 0)
                        .filter(other -> !reading.hasBetween(Cue.CONJUNCTION, end, other.start()))
                        .flatMap(other ->
                                after(Cue.CITING, other.end(), 2).or(() -> after(Cue.POSTPOSITION, other.end(), 2)))
                : Optional.empty();
    }

    /** "Source: WSJ". */
    private Optional<Span> sourceLabel(int place) {
        return reading.before(Cue.PHRASE, place)
                .filter(cue -> reading.walls(cue.end(), place) == 1 && reading.halfWords(cue.end(), place) == 0)
                .filter(cue -> ":：".indexOf(reading.text().charAt(cue.end())) >= 0);
    }

    private Optional<Span> verbBehind(Mention m) {
        int end = m.span().end();
        Optional<Span> verb = reading.after(Cue.VERB, end).filter(v -> nobodyBetween(end, v.start()));
        return verb.filter(v ->
                        reading.close(end, v.start(), 4) && !reading.hasBetween(Cue.COMPLEMENTIZER, end, v.start()))
                .or(() -> verb.filter(v -> isInsertion(end, v.start())));
    }

    /** "The Journal, which belongs to News Corp, reported". */
    private boolean isInsertion(int from, int to) {
        return reading.commas(from, to) == 2
                && reading.walls(from, to) == 0
                && reading.halfWords(from, to) <= 24
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

    private Optional<Span> verbBefore(Mention m) {
        int start = m.span().start();
        return reading.before(Cue.VERB, start)
                .filter(verb -> reading.close(verb.end(), start, 3))
                .filter(verb -> nobodyBetween(verb.end(), start))
                .filter(verb -> !reading.hasBetween(Cue.COMPLEMENTIZER, verb.end(), start))
                .filter(verb -> !order.equals("subject-first")
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

    private boolean isVerbLast() {
        return order.equals("verb-last");
    }

    /** The paper begins the sentence and its verb ends it. */
    private Optional<Span> verbAtEnd(Mention m) {
        if (!isVerbLast()
                || reading.halfWords(opening(m.span().start()), m.span().start()) > 6) {
            return Optional.empty();
        }
        return reading.before(Cue.VERB, reading.span().end())
                .filter(verb -> verb.start() >= m.span().end())
                .filter(verb -> reading.halfWords(verb.end(), reading.span().end()) <= 4)
                .filter(verb -> nobodyBetween(m.span().end(), verb.start()));
    }

    /** Where the sentence begins behind its dateline. */
    private int opening(int place) {
        int i = place;
        while (i > reading.span().start() && "】］])）".indexOf(reading.text().charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private boolean isRole(Mention m) {
        return roleBefore(m).isPresent()
                || (roleBehind(m).isPresent()
                        && before(Cue.TOLD, m.span().start(), 1).isEmpty());
    }

    private String role(Mention m) {
        Span role = roleBefore(m).or(() -> roleBehind(m)).orElse(m.span());
        return role.of(reading.text());
    }

    private Optional<Span> roleBefore(Mention m) {
        boolean told = before(Cue.TOLD, m.span().start(), 1)
                .filter(t -> before(Cue.ROLE, m.span().start(), 1)
                        .filter(t::contains)
                        .isPresent())
                .isPresent();
        return told
                ? Optional.empty()
                : before(Cue.ROLE, m.span().start(), 1)
                        .filter(role -> !isReporting(role.end(), m.span().start())
                                && nobodyBetween(role.end(), m.span().start()));
    }

    private Optional<Span> roleBehind(Mention m) {
        return after(Cue.ROLE, m.span().end(), 1)
                .filter(role -> !reading.hasBetween(Cue.SUBJECT, m.span().end(), role.start()))
                .filter(role -> !isReporting(m.span().end(), role.start())
                        && nobodyBetween(m.span().end(), role.start()));
    }

    private boolean isReporting(int from, int to) {
        return reading.hasBetween(Cue.VERB, from, to)
                || reading.hasBetween(Cue.TOLD, from, to)
                || reading.hasBetween(Cue.PHRASE, from, to)
                || reading.hasBetween(Cue.POSTPOSITION, from, to)
                || reading.hasBetween(Cue.CITING, from, to);
    }

    /** "a Reuters correspondent reports", "told a Reuters correspondent". */
    private boolean isDispatch(Mention m) {
        Optional<Span> dispatcher = before(Cue.DISPATCHER, m.span().start(), 1)
                .or(() -> after(Cue.DISPATCHER, m.span().end(), 1));
        return dispatcher
                .map(d -> new Span(
                        Math.min(d.start(), m.span().start()),
                        Math.max(d.end(), m.span().end())))
                .filter(group -> before(Cue.TOLD, group.start(), 1).isPresent()
                        || before(Cue.DISPATCH, group.start(), 1).isPresent()
                        || after(Cue.DISPATCH, group.end(), 1).isPresent())
                .isPresent();
    }

    private boolean isDenied(Mention m) {
        int start = m.span().start();
        int end = m.span().end();
        boolean denier = reading.before(Cue.DENIAL, start)
                .filter(denial -> reading.close(denial.end(), start, 6))
                .filter(denial -> !reading.hasBetween(Cue.COMPLEMENTIZER, denial.end(), start)
                        && nobodyBetween(denial.end(), start))
                .isPresent();
        return denier || isWithdrawn(start, end);
    }

    /** "The Journal's report was wrong", "the Journal withdrew". */
    private boolean isWithdrawn(int start, int end) {
        Optional<Span> noun = after(Cue.REPORT, end, 1).filter(found -> !isReporting(end, found.start()));
        boolean spokenOf = noun.isPresent() || before(Cue.REPORT, start, 2).isPresent();
        int words = spokenOf ? 10 : 1;
        return reading.after(Cue.DENIAL, end)
                .filter(denial -> reading.halfWords(end, denial.start()) <= 2 * words)
                .filter(denial -> isVerbLast() || reading.commas(end, denial.start()) == 0)
                .filter(denial -> !isReporting(noun.map(Span::end).orElse(end), denial.start()))
                .filter(denial -> !reading.hasBetween(Cue.COMPLEMENTIZER, end, denial.start()))
                .isPresent();
    }
}
