package org.stemma.provenance;

import java.util.List;
import java.util.Optional;
import org.stemma.language.LanguageProfile;
import org.stemma.provenance.Judgement.Manner;
import org.stemma.text.Span;

/**
 * Whether a mention is a source: first everything that makes it none, then everything that makes it one, in order of force.
 * Looks only at the nearest cues of each kind, so many mentions cost no more than few.
 */
final class MentionJudge {

    private final Neighbours near;
    private final Signatures signatures;
    private final Roles roles;
    private final Denials denials;
    private final SourcePhrases phrases;
    private final ReportingVerbs verbs;

    MentionJudge(Reading reading, LanguageProfile profile, List<Span> mentions) {
        this.near = new Neighbours(reading, profile, mentions);
        this.signatures = new Signatures(reading);
        this.roles = new Roles(near);
        this.denials = new Denials(near);
        this.phrases = new SourcePhrases(near, profile);
        this.verbs = new ReportingVerbs(near);
    }

    Judgement judge(Mention mention) {
        return lookalike(mention)
                .or(() -> mention.circumscribed() ? Optional.empty() : signatures.find(mention))
                .or(() -> roles.find(mention)
                        .map(role -> rejected(mention, "its people or property are spoken about: \"" + role + "\"")))
                .or(() -> found(mention, Manner.VERIFIER, verifier(mention)))
                .or(() -> denials.find(mention)
                        .map(denial ->
                                Judgement.denied(mention, "its report is denied or withdrawn: \"" + denial + "\"")))
                .or(() -> ofItself(mention))
                .or(() -> source(mention))
                .orElseGet(() ->
                        rejected(mention, "no words of reporting belong to it: it is spoken about, or only named"));
    }

    private Optional<Judgement> lookalike(Mention m) {
        if (m.decoy()) {
            return Optional.of(rejected(m, "the words only look like the name"));
        }
        return signatures.isPhotoCredit(m) ? Optional.of(rejected(m, "a photo credit")) : Optional.empty();
    }

    /** "Reuters could not verify". */
    private Optional<Span> verifier(Mention m) {
        return near.after(Cue.UNVERIFIED, m.span().end(), 3)
                .or(() -> near.before(Cue.UNVERIFIED_FIRST, m.span().start(), 1));
    }

    private Optional<Judgement> ofItself(Mention m) {
        return near.after(Cue.SELF, m.span().end(), 1)
                .map(self -> rejected(
                        m, "it speaks about itself: \"" + self.of(near.reading().text()) + "\""));
    }

    private Optional<Judgement> source(Mention m) {
        return found(m, Manner.CITED, phrases.cited(m))
                .or(() -> found(m, Manner.CITER, phrases.citer(m)))
                .or(() -> found(m, Manner.PHRASE, phrases.phrase(m)))
                .or(() -> found(m, Manner.CITED, phrases.citedBehind(m)))
                .or(() -> found(m, Manner.CITER, phrases.citerOfNext(m)))
                .or(() -> found(m, Manner.PHRASE, phrases.phraseBehind(m)))
                .or(() -> found(m, Manner.TOLD, phrases.told(m)))
                .or(() -> found(m, Manner.VERB, verbs.find(m)))
                .or(() -> found(m, Manner.CITED, phrases.passedOn(m)))
                .or(() -> found(m, Manner.PHRASE, phrases.ownSources(m)));
    }

    private static Judgement rejected(Mention mention, String reason) {
        return Judgement.rejected(mention, reason);
    }

    private static Optional<Judgement> found(Mention mention, Manner manner, Optional<Span> cue) {
        return cue.map(span -> Judgement.found(mention, manner, span));
    }
}
