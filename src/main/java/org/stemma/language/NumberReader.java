package org.stemma.language;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words;
    private final LanguageProfile profile;
    private final List<Token> tokens;
    private final List<String> folded;
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
        if (isClock(text, at)) {
            return clock(text, at);
        }
        Optional<BigDecimal> value = Figures.value(tokens.get(at).span().of(text), profile);
        if (value.isEmpty() || isPartOfName(text, at) || isPartOfChain(at)) {
            return at + 1;
        }
        Deque<BigDecimal> sum = new ArrayDeque<>(List.of(value.get()));
        int end = afterMultipliers(at + 1, sum, true);
        end = furtherGroups(text, end, sum);
        boolean grown = end > at + 1;
        int behind = grown ? end : afterOrdinal(end);
        return mention(at, behind, sum, grown);
    }

    /** {@code 1億2000万}: a smaller group glued to a larger one. */
    private int furtherGroups(String text, int from, Deque<BigDecimal> sum) {
        int end = from;
        while (end < tokens.size()
                && sum.size() < 8
                && tokens.get(end).kind() == Kind.DIGITS
                && tokens.get(end).glued()
                && isSyllabic(end - 1)) {
            Optional<BigDecimal> value = Figures.value(tokens.get(end).span().of(text), profile);
            if (value.isEmpty()) {
                return end;
            }
            sum.push(value.get());
            end = afterMultipliers(end + 1, sum, true);
        }
        return end;
    }

    private boolean isSyllabic(int at) {
        return tokens.get(at).kind() == Kind.WORD
                && tokens.get(at).span().length() == 1
                && tokens.get(at).folded().charAt(0) > '\u2e80';
    }

    /** "COVID-19", "F-16", "G7"; not the Hebrew "כ-84", where the letter means "about". */
    private boolean isPartOfName(String text, int at) {
        if (at == 0 || !tokens.get(at).glued()) {
            return false;
        }
        Token before = tokens.get(at - 1);
        if (before.kind() == Kind.WORD) {
            return !isSyllabic(at - 1) && words.units().at(folded, at - 1).isEmpty();
        }
        boolean hyphen = before.folded().equals("-") || before.folded().equals("‑");
        return before.folded().equals("#") || (hyphen && at > 1 && before.glued() && endsInCapital(text, at - 2));
    }

    private boolean endsInCapital(String text, int at) {
        return Character.isUpperCase(text.charAt(tokens.get(at).span().end() - 1));
    }

    /** "15:50": one or two digits, a colon, two digits below 60, and no further colon. */
    private boolean isClock(String text, int at) {
        if (!isChain(at + 1, at + 2)
                || !tokens.get(at + 1).folded().equals(":")
                || (at > 1 && isChain(at - 1, at - 2))) {
            return false;
        }
        String hours = tokens.get(at).span().of(text);
        String minutes = tokens.get(at + 2).span().of(text);
        boolean plain = hours.matches("[0-2]?[0-9]") && minutes.matches("[0-5][0-9]");
        return plain && Integer.parseInt(hours) <= 24 && !isChain(at + 3, at + 4);
    }

    /** A time of day, in minutes since midnight. */
    private int clock(String text, int at) {
        int hours = Integer.parseInt(tokens.get(at).span().of(text));
        int minutes = Integer.parseInt(tokens.get(at + 2).span().of(text));
        add(at, at + 3, BigDecimal.valueOf(hours * 60L + minutes), "time", false);
        return at + 3;
    }

    /** A clock time, a score, a season: digits on both sides of a colon or stroke. */
    private boolean isPartOfChain(int at) {
        return isChain(at + 1, at + 2) || isChain(at - 1, at - 2);
    }

    private boolean isChain(int sign, int digits) {
        return digits >= 0
                && Math.max(sign, digits) < tokens.size()
                && (tokens.get(sign).folded().equals(":")
                        || tokens.get(sign).folded().equals("/"))
                && tokens.get(digits).kind() == Kind.DIGITS
                && tokens.get(sign).glued()
                && tokens.get(Math.max(sign, digits)).glued();
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
        Deque<BigDecimal> sum = new ArrayDeque<>();
        sum.push(NumberWords.value(first));
        int end = afterMultipliers(first.to(), sum, false);
        boolean alone = end == first.to();
        for (int next = nextWord(end, sum); next > end; next = nextWord(end, sum)) {
            end = afterMultipliers(next, sum, false);
            alone = false;
        }
        if (alone
                && sum.peek().compareTo(BigDecimal.ONE) == 0
                && unitBehind(end).isEmpty()) {
            return end;
        }
        return mention(at, end, sum, !alone);
    }

    /** Behind the next number word if it goes on with this number ("twenty" + "five"), else {@code from}. */
    private int nextWord(int from, Deque<BigDecimal> sum) {
        int at = skipHyphen(from);
        if (at < tokens.size() && words.connectors().contains(folded.get(at))) {
            at++;
        }
        if (at >= tokens.size() || tokens.get(at).kind() != Kind.WORD || sum.size() > 8) {
            return from;
        }
        Optional<PhraseIndex.Hit> hit = words.values().at(folded, at);
        if (hit.isEmpty() || !continues(sum.peek(), NumberWords.value(hit.get()))) {
            return from;
        }
        sum.push(NumberWords.value(hit.get()));
        return hit.get().to();
    }

    private int skipHyphen(int at) {
        boolean hyphen = at + 1 < tokens.size()
                && tokens.get(at).folded().equals("-")
                && tokens.get(at).glued()
                && tokens.get(at + 1).glued();
        return hyphen ? at + 1 : at;
    }

    private static boolean continues(BigDecimal left, BigDecimal right) {
        BigDecimal unit = right.compareTo(TEN) < 0 ? TEN : right.compareTo(HUNDRED) < 0 ? HUNDRED : THOUSAND;
        return left.compareTo(TEN) > 0
                && left.compareTo(right) > 0
                && right.compareTo(THOUSAND) < 0
                && right.stripTrailingZeros().scale() <= 0
                && left.remainder(unit).signum() == 0;
    }

    private int afterMultipliers(int from, Deque<BigDecimal> sum, boolean digits) {
        int end = from;
        for (int i = 0; i < 4; i++) {
            int at = skipHyphen(end);
            if (at >= tokens.size() || tokens.get(at).kind() != Kind.WORD || isUnitLetter(at, digits)) {
                return end;
            }
            Optional<PhraseIndex.Hit> hit = words.multipliers().at(folded, at);
            if (hit.isEmpty()) {
                return end;
            }
            multiply(sum, NumberWords.value(hit.get()));
            end = hit.get().to();
            if (end < tokens.size() && tokens.get(end).folded().equals(".") && isAbbreviation(at, end)) {
                end++;
            }
        }
        return end;
    }

    /** "5 m" are metres, "5m" are millions. */
    private boolean isUnitLetter(int at, boolean digits) {
        return tokens.get(at).span().length() == 1
                && !isSyllabic(at)
                && !(digits && tokens.get(at).glued());
    }

    private boolean isAbbreviation(int word, int dot) {
        return dot + 1 < tokens.size()
                && tokens.get(dot).glued()
                && tokens.get(word).span().length() <= 4;
    }

    private static void multiply(Deque<BigDecimal> sum, BigDecimal by) {
        BigDecimal group = BigDecimal.ZERO;
        while (!sum.isEmpty() && sum.peek().compareTo(by) < 0) {
            group = group.add(sum.pop());
        }
        if (group.signum() == 0 && !sum.isEmpty()) {
            group = sum.pop();
        }
        sum.push((group.signum() == 0 ? BigDecimal.ONE : group).multiply(by));
    }

    private int afterOrdinal(int at) {
        boolean ordinal = at < tokens.size()
                && tokens.get(at).glued()
                && List.of("st", "nd", "rd", "th").contains(tokens.get(at).folded());
        return ordinal ? at + 1 : at;
    }

    private int mention(int from, int end, Deque<BigDecimal> sum, boolean grown) {
        BigDecimal value = sum.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<PhraseIndex.Hit> behind = unitBehind(end);
        Optional<String> sign = behind.isPresent() ? Optional.empty() : signAt(end);
        boolean squared = behind.isPresent() && isSquare(behind.get().to());
        int last = behind.map(hit -> hit.to() + (squared ? 1 : 0)).orElse(sign.isPresent() ? end + 1 : end);
        Optional<PhraseIndex.Hit> before = unitBefore(from);
        String unit = before.map(PhraseIndex.Hit::key)
                .or(() -> from > 0 ? signAt(from - 1).filter(each -> !each.equals("%")) : Optional.empty())
                .or(() -> behind.map(hit -> hit.key() + (squared ? "2" : "")))
                .or(() -> sign)
                .orElse("");
        int first = before.map(PhraseIndex.Hit::from).orElse(signBefore(from) ? from - 1 : from);
        shareWithRange(from, value, unit, grown);
        add(first, last, value, unit, grown);
        return last;
    }

    /** "km²", "m2". */
    private boolean isSquare(int at) {
        return at < tokens.size()
                && tokens.get(at).glued()
                && (tokens.get(at).folded().equals("²")
                        || tokens.get(at).folded().equals("2"));
    }

    private boolean signBefore(int from) {
        return from > 0 && signAt(from - 1).filter(each -> !each.equals("%")).isPresent();
    }

    private Optional<String> signAt(int at) {
        return at < tokens.size() && tokens.get(at).kind() != Kind.DIGITS
                ? words.sign(folded.get(at))
                : Optional.empty();
    }

    private Optional<PhraseIndex.Hit> unitBehind(int end) {
        int at = skipHyphen(end);
        return at < tokens.size() && tokens.get(at).kind() == Kind.WORD
                ? words.units().at(folded, at)
                : Optional.empty();
    }

    /** Only currencies and, in some languages, "per cent" stand before the number. */
    private Optional<PhraseIndex.Hit> unitBefore(int from) {
        for (int at = Math.max(0, from - 3); at < from; at++) {
            Optional<PhraseIndex.Hit> hit =
                    tokens.get(at).kind() == Kind.WORD ? words.units().at(folded, at) : Optional.empty();
            if (hit.isPresent()
                    && hit.get().to() == from
                    && standsBefore(hit.get().key())) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private static boolean standsBefore(String unit) {
        return List.of(
                        "%",
                        "usd", "eur", "gbp", "jpy", "cny", "rub", "uah", "ils", "try", "inr", "pln", "irr", "brl",
                        "chf")
                .contains(unit);
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
