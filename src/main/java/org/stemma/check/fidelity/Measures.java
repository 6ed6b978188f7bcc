package org.stemma.check.fidelity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** Which units measure the same kind of thing, and how many of its smallest one each holds: 60 miles are 97 kilometers. */
final class Measures {

    /** A conversion is rounded in print: up to 5 % off is the same quantity. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    /** A fraction in words stands for a percentage near it: "more than a fifth" for 22 %; in percentage points. */
    private static final BigDecimal NEAR = new BigDecimal("2.5");

    static final String SHARE = "share";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Measure(String kind, BigDecimal size, boolean exact) {}

    private static final Map<String, Measure> KNOWN = Map.ofEntries(
            length("mm", "1"),
            length("cm", "10"),
            length("inch", "25.4"),
            length("foot", "304.8"),
            length("m", "1000"),
            length("km", "1000000"),
            length("mile", "1609344"),
            entry("g", "mass", "1"),
            entry("lb", "mass", "453.592"),
            entry("kg", "mass", "1000"),
            entry("t", "mass", "1000000"),
            entry("m2", "area", "1"),
            entry("acre", "area", "4046.86"),
            entry("ha", "area", "10000"),
            entry("km2", "area", "1000000"),
            entry("mi2", "area", "2589988"),
            time("second", "1"),
            time("minute", "60"),
            time("hour", "3600"),
            time("day", "86400"),
            time("week", "604800"),
            age("month", "1"),
            age("year", "12"),
            age("decade", "120"),
            age("century", "1200"),
            entry("w", "power", "1"),
            entry("kw", "power", "1000"),
            entry("mw", "power", "1000000"));

    private Measures() {}

    private static Map.Entry<String, Measure> length(String unit, String size) {
        return entry(unit, "length", size);
    }

    private static Map.Entry<String, Measure> entry(String unit, String kind, String size) {
        return Map.entry(unit, new Measure(kind, new BigDecimal(size), false));
    }

    private static Map.Entry<String, Measure> time(String unit, String size) {
        return Map.entry(unit, new Measure("time", new BigDecimal(size), true));
    }

    private static Map.Entry<String, Measure> age(String unit, String size) {
        return Map.entry(unit, new Measure("age", new BigDecimal(size), true));
    }

    /** The same quantity in two units, or a fraction and its percentage. */
    static boolean convert(BigDecimal left, String leftUnit, BigDecimal right, String rightUnit) {
        if (leftUnit.equals(SHARE) && rightUnit.equals("%")) {
            return left.multiply(HUNDRED).subtract(right).abs().compareTo(NEAR) <= 0;
        }
        if (leftUnit.equals("%") && rightUnit.equals(SHARE)) {
            return convert(right, rightUnit, left, leftUnit);
        }
        Optional<BigDecimal> ratio = ratio(leftUnit, rightUnit);
        return !leftUnit.equals(rightUnit)
                && ratio.isPresent()
                && agree(left.multiply(ratio.get()), right, isExact(leftUnit));
    }

    private static boolean agree(BigDecimal converted, BigDecimal stated, boolean exact) {
        BigDecimal off = converted.subtract(stated).abs();
        return exact ? off.signum() == 0 : off.compareTo(stated.abs().multiply(ROUNDING)) <= 0;
    }

    /** Weeks and years are not rounded. */
    private static boolean isExact(String unit) {
        Measure measure = KNOWN.get(unit);
        return measure != null && measure.exact();
    }

    /** How many of the second unit one of the first is; nothing if they measure different things. */
    static Optional<BigDecimal> ratio(String unit, String other) {
        Measure here = KNOWN.get(unit);
        Measure there = KNOWN.get(other);
        return here != null && there != null && here.kind().equals(there.kind())
                ? Optional.of(here.size().divide(there.size(), MathContext.DECIMAL64))
                : Optional.empty();
    }
}
