package org.stemma.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.language.LanguageProfile;
import org.stemma.provenance.Judgement.Manner;
import org.stemma.provenance.ReportDays.ReportDay;
import org.stemma.text.Span;

/** Puts the sources of a text in order: who reported, through whom, when. */
final class Sources {

    /** In characters: so near to the main attribution a text still speaks of the same report. */
    private static final int NEAR = 600;

    private final List<Reading> readings;
    private final List<Judgement> sources;
    private final List<Judgement> rejected;
    private final String order;
    private final Optional<LocalDate> published;
    private final Map<Judgement, String> relays = new LinkedHashMap<>();
    private final Set<String> relaying = new HashSet<>();

    Sources(
            List<Reading> readings,
            List<Judgement> judgements,
            LanguageProfile profile,
            Optional<LocalDate> published) {
        this.readings = readings;
        this.sources = judgements.stream().filter(Judgement::isSource).toList();
        this.rejected = judgements.stream()
                .filter(j -> !j.isSource() && !j.mention().circumscribed())
                .toList();
        this.order = profile.reporting().order();
        this.published = published;
    }

    Attributions attributions() {
        Map<Integer, List<Judgement>> bySentence = new LinkedHashMap<>();
        sources.forEach(source -> bySentence
                .computeIfAbsent(source.mention().sentence(), s -> new ArrayList<>())
                .add(source));
        bySentence.values().forEach(this::findRelays);
        relays.forEach((source, relay) -> relaying.add(place(source, relay)));
        List<Attribution> found = new ArrayList<>();
        Optional<Judgement> main = main();
        main.ifPresent(source ->
                found.add(withDay(attribution(source, relay(source).or(() -> textRelay(source))))));
        for (Judgement source : sources) {
            if (main.filter(m -> m == source).isEmpty() && !isRelay(source)) {
                found.add(attribution(source, relay(source)));
            }
        }
        Attributions read =
                new Attributions(found, rejected.stream().map(this::rejection).toList());
        main.flatMap(source -> read.of(publisher(source))).ifPresent(whole -> found.set(0, whole));
        return new Attributions(found, read.rejected());
    }

    /** A publisher in the source's sentence. */
    private static String place(Judgement source, String publisher) {
        return source.mention().sentence() + " " + publisher;
    }

    private RejectedMention rejection(Judgement judgement) {
        Span span = judgement.mention().span();
        return new RejectedMention(
                judgement.mention().publisher(), quote(judgement, span), span, judgement.reason(), judgement.denied());
    }

    private String quote(Judgement judgement, Span span) {
        return span.of(readings.get(judgement.mention().sentence()).text());
    }

    /** Within a sentence: who cites passes on; else the outlet that mostly passes on. */
    private void findRelays(List<Judgement> together) {
        Optional<Judgement> citer =
                together.stream().filter(j -> j.manner() == Manner.CITER).findFirst();
        Optional<Judgement> cited =
                together.stream().filter(j -> j.manner() == Manner.CITED).findFirst();
        Optional<Judgement> relay = citer.or(() ->
                        cited.flatMap(c -> first(together, j -> j.manner() != Manner.CITED && differs(j, c))))
                .or(() -> first(together, j -> j.manner() == Manner.VERIFIER));
        if (relay.isPresent()) {
            together.stream().filter(j -> differs(j, relay.get())).forEach(j -> relays.put(j, publisher(relay.get())));
            return;
        }
        Optional<Judgement> least = together.stream().max(Comparator.comparing(Sources::kind));
        together.stream()
                .filter(j -> kind(j).compareTo(kind(least.orElse(j))) < 0 && !areTogether(j, least.orElse(j)))
                .forEach(j -> relays.put(j, publisher(least.orElse(j))));
    }

    private static Optional<Judgement> first(List<Judgement> some, Predicate<Judgement> fits) {
        return some.stream().filter(fits).findFirst();
    }

    private static boolean differs(Judgement a, Judgement b) {
        return !publisher(a).equals(publisher(b));
    }

    private static String publisher(Judgement judgement) {
        return judgement.mention().publisher();
    }

    private static Publishers.Kind kind(Judgement judgement) {
        return Publishers.kind(publisher(judgement));
    }

    /** "Reuters and the WSJ reported": one verb for both. */
    private static boolean areTogether(Judgement a, Judgement b) {
        return a.cue().equals(b.cue());
    }

    private Optional<String> relay(Judgement source) {
        return Optional.ofNullable(relays.get(source));
    }

    /** Whether it only passes on, here or elsewhere in the sentence. */
    private boolean isRelay(Judgement source) {
        return source.passesOn() || relaying.contains(place(source, publisher(source)));
    }

    /** The first outlet that tells its own stories, unless only agencies are named. */
    private Optional<Judgement> main() {
        List<Judgement> origins = sources.stream().filter(s -> !isRelay(s)).toList();
        Optional<Judgement> unsigned = first(
                origins,
                s -> s.manner() != Manner.SIGNED && s.manner() != Manner.LABEL || kind(s) == Publishers.Kind.PAPER);
        Optional<Judgement> paper = first(
                origins, s -> s.manner() != Manner.SIGNED && kind(s).compareTo(Publishers.Kind.WORLD_AGENCY) <= 0);
        return paper.or(() -> unsigned)
                .or(() -> origins.stream().findFirst())
                .or(() -> sources.stream().findFirst());
    }

    /** An agency that signs the text, could not verify the report, or says beside it that this was reported. */
    private Optional<String> textRelay(Judgement main) {
        return first(sources, s -> differs(s, main) && (s.manner() == Manner.SIGNED || s.manner() == Manner.VERIFIER))
                .or(() -> first(
                        sources,
                        s -> differs(s, main)
                                && kind(s).compareTo(Publishers.Kind.WORLD_AGENCY) > 0
                                && isBeside(s, main)))
                .map(Sources::publisher);
    }

    private boolean isBeside(Judgement source, Judgement main) {
        int sentence = source.mention().sentence();
        Reading reading = readings.get(sentence);
        boolean brief = reading.halfWords(reading.span().start(), reading.span().end()) <= 12;
        return brief && Math.abs(sentence - main.mention().sentence()) <= 2;
    }

    private Attribution attribution(Judgement source, Optional<String> relay) {
        Reading reading = readings.get(source.mention().sentence());
        Optional<ReportDay> day = new ReportDays(reading, order, published).of(source);
        Span whole = ReportDays.whole(source, day);
        return new Attribution(
                publisher(source),
                relay,
                day.map(ReportDay::day),
                day.map(ReportDay::words),
                verb(source, reading),
                reading.has(Cue.HEDGE),
                whole.of(reading.text()),
                whole);
    }

    private static String verb(Judgement source, Reading reading) {
        boolean named = source.mention().span().contains(source.cue());
        return named ? "" : source.cue().of(reading.text());
    }

    /** The main attribution's day may stand where the text comes back to the report ("The newspaper reported on Monday"). */
    private Attribution withDay(Attribution main) {
        if (main.reported().isPresent()) {
            return main;
        }
        return sources.stream()
                .filter(s -> publisher(s).equals(main.publisher()) && s.manner() == Manner.VERB)
                .filter(s -> s.mention().span().start() - main.span().end() < NEAR)
                .map(s -> attribution(s, Optional.empty()))
                .filter(a -> a.reported().isPresent())
                .findFirst()
                .map(a -> new Attribution(
                        main.publisher(),
                        main.relay(),
                        a.reported(),
                        a.reportedWords(),
                        main.verb(),
                        main.hedged(),
                        main.quote(),
                        main.span()))
                .orElse(main);
    }
}
