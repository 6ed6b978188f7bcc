package org.stemma.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.language.DateReader;
import org.stemma.language.DateReader.DateMention;
import org.stemma.language.Folded;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Phrases;
import org.stemma.language.Words;
import org.stemma.text.Span;

/**
 * One sentence with all that matters for attribution: names, cues, dates, and how far apart they stand. Distances are in
 * half words, as an ideograph or a kana counts half a word; fillers and dates count nothing.
 */
final class Reading {

    private static final String COMMAS = ",،、，–—";
    private static final String WALLS = ":;؛：；()（）[]|\n";

    private final String text;
    private final Span span;
    private final Map<Cue, List<Span>> cues = new EnumMap<>(Cue.class);
    private final List<DateMention> dates = new ArrayList<>();
    private final List<Phrases.Match<Publishers.Name>> names;
    /** Sums up to each character of the sentence: half words; half words with cue words left out; commas; walls. */
    private final int[] words;

    private final int[] strangers;
    private final int[] commas;
    private final int[] walls;

    Reading(String text, Span span, LanguageProfile profile, Optional<LocalDate> published) {
        this.text = text;
        this.span = span;
        Folded folded = Folded.of(text, span);
        CueWords cueWords = CueWords.of(profile);
        for (Cue cue : Cue.values()) {
            cues.put(
                    cue,
                    cueWords.of(cue).find(folded).stream()
                            .map(Phrases.Match::span)
                            .toList());
        }
        // "cité par" begins like "cite"
        cues.put(Cue.CITING, without(spans(Cue.CITING), spans(Cue.QUOTED_BY)));
        names = Publishers.names(profile).find(folded);
        DateReader.find(span.of(text), profile, published).forEach(date -> dates.add(shifted(date)));
        List<Span> silent =
                new ArrayList<>(dates.stream().map(DateMention::span).toList());
        silent.addAll(spans(Cue.FILLER));
        silent.addAll(spans(Cue.CIRCUMSCRIPTION));
        words = count(silent);
        silent.addAll(spans(Cue.VERB));
        silent.addAll(spans(Cue.REPORT));
        silent.addAll(spans(Cue.PHRASE));
        silent.addAll(spans(Cue.AGENT));
        strangers = count(silent);
        commas = marks(COMMAS);
        walls = marks(WALLS);
    }

    private static List<Span> without(List<Span> some, List<Span> longer) {
        TreeSet<Span> taken = new TreeSet<>(longer);
        return some.stream()
                .filter(span -> {
                    Span floor = taken.floor(new Span(span.start(), Integer.MAX_VALUE));
                    return floor == null || !floor.contains(span);
                })
                .toList();
    }

    private DateMention shifted(DateMention date) {
        return new DateMention(
                date.span().shift(span.start()),
                date.words(),
                date.year(),
                date.month(),
                date.day(),
                date.weekday(),
                date.resolved());
    }

    private int[] count(List<Span> silent) {
        int[] sums = new int[span.length() + 1];
        boolean[] quiet = new boolean[span.length() + 1];
        silent.forEach(s -> Arrays.fill(quiet, s.start() - span.start(), s.end() - span.start(), true));
        TreeSet<Integer> nameStarts = new TreeSet<>();
        names.forEach(name -> nameStarts.add(name.span().start() - span.start()));
        for (Span word : Words.spans(span.of(text))) {
            // letters written at a name count with it
            Integer name = nameStarts.ceiling(word.start());
            int at = name != null && name < word.end() ? name : word.start();
            if (!quiet[at]) {
                sums[at + 1] = weight(span.start() + at);
            }
        }
        return summed(sums);
    }

    /** An ideograph or hiragana is half a word, a run of katakana one. */
    private int weight(int place) {
        char c = text.charAt(place);
        if (c >= '\u30a0' && c <= '\u30ff') {
            char before = place > 0 ? text.charAt(place - 1) : 0;
            return before >= '\u30a0' && before <= '\u30ff' ? 0 : 2;
        }
        return Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u309f') ? 1 : 2;
    }

    private int[] marks(String which) {
        int[] sums = new int[span.length() + 1];
        for (int i = 0; i < span.length(); i++) {
            char c = text.charAt(span.start() + i);
            sums[i + 1] = which.indexOf(c) >= 0 && !isInWord(i) ? 1 : 0;
        }
        dates.forEach(date -> Arrays.fill(
                sums, date.span().start() - span.start() + 1, date.span().end() - span.start() + 1, 0));
        return summed(sums);
    }

    /** A stroke or bracket inside a word parts nothing. */
    private boolean isInWord(int i) {
        int at = span.start() + i;
        return at > span.start()
                && at + 1 < span.end()
                && text.charAt(at) < '\u3000'
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && ",،:".indexOf(text.charAt(at)) < 0;
    }

    private static int[] summed(int[] sums) {
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }

    private int between(int[] sums, int from, int to) {
        int start = Math.max(0, Math.min(span.length(), from - span.start()));
        int end = Math.max(start, Math.min(span.length(), to - span.start()));
        return sums[end] - sums[start];
    }

    String text() {
        return text;
    }

    Span span() {
        return span;
    }

    List<Phrases.Match<Publishers.Name>> names() {
        return names;
    }

    List<Phrases.Match<Publishers.Name>> namesIn(Span part) {
        return names.subList(namesBefore(part.start()), namesBefore(part.end())).stream()
                .filter(name -> part.contains(name.span()))
                .toList();
    }

    Optional<Publishers.Name> lastNameBefore(int place) {
        int i = namesBefore(place) - 1;
        return i >= 0 && names.get(i).span().end() <= place
                ? Optional.of(names.get(i).meaning())
                : Optional.empty();
    }

    /** How many names start before {@code place}. */
    private int namesBefore(int place) {
        int from = 0;
        int to = names.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (names.get(middle).span().start() < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    List<DateMention> dates() {
        return dates;
    }

    List<Span> spans(Cue cue) {
        return cues.getOrDefault(cue, List.of());
    }

    boolean has(Cue cue) {
        return !spans(cue).isEmpty();
    }

    /** The last such words that end at or before {@code place}. */
    Optional<Span> before(Cue cue, int place) {
        List<Span> all = spans(cue);
        int i = Collections.binarySearch(all, new Span(place, Integer.MAX_VALUE));
        for (int k = (i < 0 ? -i - 1 : i) - 1; k >= 0; k--) {
            if (all.get(k).end() <= place) {
                return Optional.of(all.get(k));
            }
        }
        return Optional.empty();
    }

    /** The first such words that start at or behind {@code place}. */
    Optional<Span> after(Cue cue, int place) {
        List<Span> all = spans(cue);
        int i = Collections.binarySearch(all, new Span(place, place));
        int k = i < 0 ? -i - 1 : i;
        return k < all.size() ? Optional.of(all.get(k)) : Optional.empty();
    }

    boolean hasBetween(Cue cue, int from, int to) {
        return after(cue, from).filter(found -> found.end() <= to).isPresent();
    }

    int halfWords(int from, int to) {
        return between(words, from, to);
    }

    /** Half words that are no fillers and no words of reporting either. */
    int strangers(int from, int to) {
        return between(strangers, from, to);
    }

    int commas(int from, int to) {
        return between(commas, from, to);
    }

    int walls(int from, int to) {
        return between(walls, from, to);
    }

    /** Whether at most {@code most} words and no comma stand between. */
    boolean close(int from, int to, int most) {
        return from <= to && halfWords(from, to) <= 2 * most && commas(from, to) == 0 && walls(from, to) == 0;
    }
}
