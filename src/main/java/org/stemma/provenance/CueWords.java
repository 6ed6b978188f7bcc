package org.stemma.provenance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Phrases;
import org.stemma.language.Reporting;
import org.stemma.signature.Digest;

/** The words of one language that decide whether a name is a source. */
final class CueWords {

    private static final Map<Digest, CueWords> MADE = new ConcurrentHashMap<>();

    private final Map<Cue, Phrases<Boolean>> phrases = new EnumMap<>(Cue.class);

    private CueWords(Reporting words) {
        lists(words).forEach((cue, list) -> phrases.put(cue, Phrases.of(list, words.proclitics())));
    }

    static CueWords of(LanguageProfile profile) {
        return MADE.computeIfAbsent(profile.content(), content -> new CueWords(profile.reporting()));
    }

    private static Map<Cue, List<String>> lists(Reporting words) {
        Map<Cue, List<String>> lists = new EnumMap<>(Cue.class);
        lists.put(Cue.VERB, words.verbs());
        lists.put(Cue.TOLD, words.told());
        lists.put(Cue.PHRASE, words.phrases());
        lists.put(Cue.POSTPOSITION, words.postpositions());
        lists.put(Cue.CITING, words.relays());
        lists.put(Cue.QUOTED_BY, words.quotedBy());
        lists.put(Cue.UNVERIFIED, words.unverified());
        lists.put(Cue.HEDGE, words.hedges());
        lists.put(Cue.DENIAL, words.denials());
        lists.put(Cue.REPORT, words.reports());
        lists.put(Cue.ROLE, words.roles());
        lists.put(Cue.DISPATCHER, words.dispatchers());
        lists.put(Cue.DISPATCH, words.dispatches());
        lists.put(Cue.SELF, words.self());
        lists.put(Cue.PHOTO, words.photos());
        lists.put(Cue.CIRCUMSCRIPTION, words.circumscriptions());
        lists.put(Cue.FILLER, words.fillers());
        lists.put(Cue.COMPLEMENTIZER, words.complementizers());
        lists.put(Cue.UNVERIFIED_FIRST, words.unverifiedFirst());
        lists.put(Cue.DATIVE, words.datives());
        lists.put(Cue.SUBJECT, words.subjects());
        lists.put(Cue.CONJUNCTION, words.conjunctions());
        lists.put(Cue.AGENT, words.agents());
        return lists;
    }

    Phrases<Boolean> of(Cue cue) {
        Phrases<Boolean> found = phrases.get(cue);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + cue);
        }
        return found;
    }
}
