package org.stemma.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.Folded;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Phrases;
import org.stemma.language.Segmenter;
import org.stemma.text.Span;

/**
 * Whose report a text says it is. Reads sentence by sentence: every mention of a publisher is judged by the words beside
 * it (lists of the language profile), then the sources of the text are put in order: who reported, who passed it on, when.
 * Deterministic, linear in the text's length.
 */
public final class Attributor {

    /** Longer sentences are no sentences and are cut. */
    private static final int LONGEST_SENTENCE = 3_000;

    private static final int LONGEST_LINE = 20_000;

    private static final int LONGEST_NAME = 80;

    private final String text;
    private final LanguageProfile profile;
    private final Optional<LocalDate> published;
    private final Segmenter segmenter;
    private final Set<String> strangers;
    private final MentionFinder finder;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private Optional<String> lastSource = Optional.empty();

    private Attributor(String text, LanguageProfile profile, Optional<LocalDate> published) {
        this.text = text;
        this.profile = profile;
        this.published = published;
        this.segmenter = new Segmenter(profile);
        this.finder = new MentionFinder();
        this.strangers = strangers();
    }

    /** The attributions of a cleaned text; spans are places in {@code text}. */
    public static Attributions attribute(String text, LanguageProfile profile, Optional<LocalDate> published) {
        return new Attributor(text, profile, published).read();
    }

    private Attributions read() {
        sentences().forEach(this::read);
        return new Sources(readings, judgements, profile, published).attributions();
    }

    /** Publishers whose abbreviation means something else in this text: AFP beside "Federal Police". */
    private Set<String> strangers() {
        Phrases<String> contexts =
                Phrases.of(profile.reporting().contexts(), profile.reporting().proclitics());
        Set<String> found = new TreeSet<>();
        for (Span line : lines()) {
            contexts.find(Folded.of(text, line)).forEach(match -> found.add(match.meaning()));
        }
        return found;
    }

    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && end - start < LONGEST_LINE) {
                end++;
            }
            lines.add(new Span(start, end));
            start = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
        }
        return lines;
    }

    private List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        for (Span line : lines()) {
            int first = sentences.size();
            for (Span sentence : segmenter.spans(line.of(text))) {
                addSentence(sentences, first, sentence.shift(line.start()));
            }
        }
        return sentences;
    }

    /** A sentence that is but a name belongs to the one before ("reported Thursday. The Wall Street Journal."). */
    private void addSentence(List<Span> sentences, int first, Span sentence) {
        if (sentences.size() > first && (isButAName(sentence) || endsInOrdinal(sentences.get(sentences.size() - 1)))) {
            Span before = sentences.remove(sentences.size() - 1);
            sentences.add(new Span(before.start(), sentence.end()));
            return;
        }
        for (int start = sentence.start(); start < sentence.end(); start += LONGEST_SENTENCE) {
            sentences.add(new Span(start, Math.min(sentence.end(), start + LONGEST_SENTENCE)));
        }
    }

    /** "am 22. | Februar" is one sentence. */
    private boolean endsInOrdinal(Span before) {
        return before.length() > 2
                && before.length() < LONGEST_SENTENCE
                && text.charAt(before.end() - 1) == '.'
                && Character.isDigit(text.charAt(before.end() - 2))
                && !Character.isLetter(text.charAt(before.end() - 3))
                && (!Character.isDigit(text.charAt(before.end() - 3))
                        || !Character.isDigit(text.charAt(Math.max(0, before.end() - 4))));
    }

    private boolean isButAName(Span sentence) {
        if (sentence.length() > LONGEST_NAME) {
            return false;
        }
        List<Phrases.Match<Publishers.Name>> names = Publishers.names(profile).find(Folded.of(text, sentence));
        return !names.isEmpty()
                && !names.get(0).meaning().decoy()
                && names.get(0).span().start() - sentence.start() <= 5
                && sentence.end() - names.get(names.size() - 1).span().end() <= 3
                && (names.size() == 1 || isPassedOn(sentence, names));
    }

    /** "The Wall Street Journal, quoted by EFE." */
    private boolean isPassedOn(Span sentence, List<Phrases.Match<Publishers.Name>> names) {
        Span first = names.get(0).span();
        Span second = names.get(1).span();
        return names.size() == 2
                && new Reading(text, sentence, profile, published)
                        .after(Cue.QUOTED_BY, first.end())
                        .filter(cue -> cue.start() - first.end() <= 3 && second.start() - cue.end() <= 5)
                        .isPresent();
    }

    private void read(Span sentence) {
        Reading reading = new Reading(text, sentence, profile, published);
        int index = readings.size();
        readings.add(reading);
        List<Mention> mentions = finder.find(reading, index);
        MentionJudge judge = new MentionJudge(
                reading,
                profile,
                mentions.stream()
                        .filter(m -> !m.circumscribed())
                        .map(Mention::span)
                        .toList());
        for (Mention mention : mentions) {
            judge(judge, mention);
        }
    }

    private void judge(MentionJudge judge, Mention mention) {
        if (!mention.circumscribed()) {
            judgements.add(
                    strangers.contains(mention.publisher())
                            ? Judgement.rejected(mention, "in this text the abbreviation means something else")
                            : judge.judge(mention));
        } else if (lastSource.isPresent()) {
            Mention meant = mention.standingFor(lastSource.get());
            Judgement judgement = judge.judge(meant);
            if (judgement.isSource()) {
                judgements.add(judgement);
            }
        }
        Judgement last = judgements.isEmpty() ? null : judgements.get(judgements.size() - 1);
        if (last != null
                && last.mention().equals(mention)
                && last.isSource()
                && !last.passesOn()
                && last.manner() != Judgement.Manner.SIGNED) {
            lastSource = Optional.of(mention.publisher());
        }
    }
}
