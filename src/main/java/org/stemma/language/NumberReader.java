package org.stemma.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.NumberTokens.Kind;
import org.stemma.language.NumberTokens.Token;
import org.stemma.text.Span;

/**
 * Finds the numbers of a text with their values: digits in the language's notation, number words, multipliers ("84
 * thousand", "2.2m"), factors ("tripled") and units. Dates are not told apart, "one" alone is no number, digits inside a
 * name ("COVID-19") are none either; a time of day has the unit {@code time} and counts minutes. Linear in the text; deterministic.
 */
public final class NumberReader {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words;
    private final LanguageProfile profile;
    private final List<Token> tokens;
    private final List<String> folded;
    private final NumberPlaces places;
    private final NumberUnits units;
    private final List<NumberMention> found = new ArrayList<>();
    private final List<Boolean> multiplied = new ArrayList<>();

    /**
     * One number.
     *
     * @param span its place, multiplier words and unit included
     * @param value its value, trailing zeros stripped
     * @param unit what is counted, normalised ({@code %}, {@code usd}, {@code km} …); empty if none is recognised
     */
    public record NumberMention(Span span, BigDecimal value, String unit) {}

    private NumberReader(String text, LanguageProfile profile) {
        this.profile = profile;
        this.words = NumberWords.of(profile);
        this.tokens = NumberTokens.of(text, profile);
        this.folded = tokens.stream().map(Token::folded).toList();
        this.places = new NumberPlaces(text, tokens, folded, words);
        this.units = new NumberUnits(tokens, folded, words, places);
        int at = 0;
        while (at < tokens.size()) {
            at = tokens.get(at).kind() == Kind.DIGITS ? digits(text, at) : words(at);
        }
    }

    /** The numbers in text order, dates not told apart. */
    public static List<NumberMention> find(String text, LanguageProfile profile) {
        return List.copyOf(new NumberReader(text, profile).found);
    }

    private int digits(String text, int at) {
        if (places.isClock(at)) {
            return clock(text, at);
        }
        Optional<BigDecimal> value = Figures.value(tokens.get(at).span().of(text), profile);
        if (value.isEmpty() || places.isPartOfName(at) || places.isPartOfChain(at)) {
            return at + 1;
        }
        NumberSum sum = new NumberSum(value.get());
        int end = afterMultipliers(at + 1, sum, true);
        end = furtherGroups(text, end, sum);
        boolean grown = end > at + 1;
        int behind = grown ? end : places.afterOrdinal(end);
        return mention(at, behind, sum, grown);
    }

    /** {@code 1億2000万}: a smaller group glued to a larger one. */
    private int furtherGroups(String text, int from, NumberSum sum) {
        int end = from;
        while (end < tokens.size()
                && !sum.isFull()
                && tokens.get(end).kind() == Kind.DIGITS
                && tokens.get(end).glued()
                && places.isSyllabic(end - 1)) {
            Optional<BigDecimal> value = Figures.value(tokens.get(end).span().of(text), profile);
            if (value.isEmpty()) {
                return end;
            }
            sum.add(value.get());
            end = afterMultipliers(end + 1, sum, true);
        }
        return end;
    }

    /** A time of day, in minutes since midnight. */
    private int clock(String text, int at) {
        int hours = Integer.parseInt(tokens.get(at).span().of(text));
        int minutes = Integer.parseInt(tokens.get(at + 2).span().of(text));
        add(at, at + 3, BigDecimal.valueOf(hours * 60L + minutes), "time", false);
        return at + 3;
    }

    private int words(int at) {
        if (tokens.get(at).kind() != Kind.WORD) {
            return at + 1;
        }
        Optional<PhraseIndex.Hit> factor = words.factors().at(folded, at);
        Optional<PhraseIndex.Hit> first = words.values().at(folded, at);
        if (factor.isPresent() && first.map(hit -> hit.to() < factor.get().to()).orElse(true)) {
            add(at, factor.get().to(), NumberWords.value(factor.get()), "times", false);
            return factor.get().to();
        }
        return first.map(hit -> spelled(at, hit)).orElse(at + 1);
    }

    private int spelled(int at, PhraseIndex.Hit first) {
        NumberSum sum = new NumberSum(NumberWords.value(first));
        int end = afterMultipliers(first.to(), sum, false);
        boolean alone = end == first.to();
        for (int next = nextWord(end, sum); next > end; next = nextWord(end, sum)) {
            end = afterMultipliers(next, sum, false);
            alone = false;
        }
        if (alone && sum.isOne() && units.unitBehind(end).isEmpty()) {
            return end;
        }
        return mention(at, end, sum, !alone);
    }

    /** Behind the next number word if it goes on with this number ("twenty" + "five"), else {@code from}. */
    private int nextWord(int from, NumberSum sum) {
        int at = places.skipHyphen(from);
        if (at < tokens.size() && words.connectors().contains(folded.get(at))) {
            at++;
        }
        if (at >= tokens.size() || tokens.get(at).kind() != Kind.WORD) {
            return from;
        }
        Optional<PhraseIndex.Hit> hit = words.values().at(folded, at);
        if (hit.isEmpty() || !sum.goesOnWith(NumberWords.value(hit.get()))) {
            return from;
        }
        sum.add(NumberWords.value(hit.get()));
        return hit.get().to();
    }

    private int afterMultipliers(int from, NumberSum sum, boolean digits) {
        int end = from;
        for (int i = 0; i < 4; i++) {
            int at = places.skipHyphen(end);
            if (at >= tokens.size() || tokens.get(at).kind() != Kind.WORD || places.isUnitLetter(at, digits)) {
                return end;
            }
            Optional<PhraseIndex.Hit> hit = words.multipliers().at(folded, at);
            if (hit.isEmpty()) {
                return end;
            }
            sum.multiply(NumberWords.value(hit.get()));
            end = hit.get().to();
            if (end < tokens.size() && tokens.get(end).folded().equals(".") && places.isAbbreviation(at, end)) {
                end++;
            }
        }
        return end;
    }

    private int mention(int from, int end, NumberSum sum, boolean grown) {
        BigDecimal value = sum.value();
        Optional<PhraseIndex.Hit> behind = units.unitBehind(end);
        Optional<String> sign = behind.isPresent() ? Optional.empty() : units.signAt(end);
        boolean squared = behind.isPresent() && units.isSquare(behind.get().to());
        int last = behind.map(hit -> hit.to() + (squared ? 1 : 0)).orElse(sign.isPresent() ? end + 1 : end);
        Optional<PhraseIndex.Hit> before = units.unitBefore(from);
        String unit = before.map(PhraseIndex.Hit::key)
                .or(() -> from > 0 ? units.signAt(from - 1).filter(each -> !each.equals("%")) : Optional.empty())
                .or(() -> behind.map(hit -> hit.key() + (squared ? "2" : "")))
                .or(() -> sign)
                .orElse("");
        int first = before.map(PhraseIndex.Hit::from).orElse(units.signBefore(from) ? from - 1 : from);
        shareWithRange(from, value, unit, grown);
        add(first, last, value, unit, grown);
        return last;
    }

    /** "20–30 million": the first number of a range means millions too. */
    private void shareWithRange(int from, BigDecimal value, String unit, boolean grown) {
        if (found.isEmpty() || from < 2 || !isDash(tokens.get(from - 1).folded())) {
            return;
        }
        int last = found.size() - 1;
        NumberMention before = found.get(last);
        if (before.span().end() != tokens.get(from - 2).span().end()
                || !before.unit().isEmpty()) {
            return;
        }
        BigDecimal factor = grown && !multiplied.get(last) ? magnitude(value) : BigDecimal.ONE;
        found.set(last, new NumberMention(before.span(), stripped(before.value().multiply(factor)), unit));
    }

    private static boolean isDash(String sign) {
        return sign.equals("-") || sign.equals("–") || sign.equals("—");
    }

    private static BigDecimal magnitude(BigDecimal value) {
        BigDecimal magnitude = BigDecimal.ONE;
        while (magnitude.multiply(THOUSAND).compareTo(value) <= 0 && magnitude.precision() < 16) {
            magnitude = magnitude.multiply(THOUSAND);
        }
        return magnitude;
    }

    private void add(int from, int end, BigDecimal value, String unit, boolean grown) {
        Span span = new Span(
                tokens.get(from).span().start(), tokens.get(end - 1).span().end());
        found.add(new NumberMention(span, stripped(value), unit));
        multiplied.add(grown);
    }

    private static BigDecimal stripped(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
