package org.stemma.report.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands in one cell, how it looks and where a click leads.
 *
 * @param content words, pieces of words, a number, a day or nothing
 */
public record Entry(Content content, Look look, Optional<Link> link) {

    public sealed interface Content permits Words, Pieces, Amount, Day, Nothing {}

    public record Words(String words) implements Content {}

    /** Words of which some are marked. */
    public record Pieces(List<Piece> pieces) implements Content {

        public String words() {
            return String.join("", pieces.stream().map(Piece::words).toList());
        }
    }

    public record Amount(double value) implements Content {}

    public record Day(LocalDate day) implements Content {}

    public record Nothing() implements Content {}

    /** Whole numbers in groups of three. */
    public static Entry count(long value) {
        return amount(value, "#,##0");
    }

    /** A share 0–1 as a percentage. */
    public static Entry share(double value) {
        return amount(value, "0%");
    }

    /** A share that may be unknown. */
    public static Entry share(Optional<Double> value) {
        return value.map(Entry::share).orElseGet(Entry::nothing);
    }

    /** A number with one decimal that may be unknown. */
    public static Entry decimal(Optional<Double> value) {
        return value.map(v -> amount(v, "0.0")).orElseGet(Entry::nothing);
    }

    public static Entry amount(double value, String format) {
        Look look = Look.BODY.format(format).centred();
        return Double.isFinite(value)
                ? new Entry(new Amount(value), look, Optional.empty())
                : words("–").centred();
    }

    public static Entry words(String words) {
        return new Entry(new Words(words), Look.BODY, Optional.empty());
    }

    public static Entry words(Optional<String> words) {
        return words(words.orElse(""));
    }

    /** The name of an outlet, a language, a file: names of all scripts stand on one side. */
    public static Entry name(String name) {
        return words(name).look(Look.BODY.steady());
    }

    public static Entry pieces(List<Piece> pieces) {
        return new Entry(new Pieces(List.copyOf(pieces)), Look.BODY, Optional.empty());
    }

    public static Entry day(Optional<LocalDate> day) {
        Look look = Look.BODY.format("yyyy-mm-dd").centred();
        return day.filter(d -> d.getYear() >= 1900 && d.getYear() <= 9999)
                .map(d -> new Entry(new Day(d), look, Optional.<Link>empty()))
                .orElseGet(Entry::nothing);
    }

    public static Entry nothing() {
        return new Entry(new Nothing(), Look.BODY, Optional.empty());
    }

    public Entry look(Look other) {
        return new Entry(content, other, link);
    }

    public Entry centred() {
        return look(look.centred());
    }

    public Entry bold() {
        return look(look.bold());
    }

    /** A click leads there; the words are drawn as a link. */
    public Entry to(Link target) {
        return new Entry(content, look.link(), Optional.of(target));
    }

    public Entry to(Optional<Link> target) {
        return target.map(this::to).orElse(this);
    }

    /** The words that people see; empty for numbers and days. */
    String seen() {
        if (content instanceof Words words) {
            return words.words();
        }
        return content instanceof Pieces pieces ? pieces.words() : "";
    }
}
