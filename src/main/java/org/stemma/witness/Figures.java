package org.stemma.witness;

import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.language.Languages;
import org.stemma.language.NumberReader;

/**
 * The figures of a wording by their significant digits: 7.5 billion and 7,500 million are one figure in every language. A
 * factor of ten is therefore not seen here; that is for the checks.
 *
 * @param digits such as {@code 75}
 */
record Figures(SortedSet<String> digits) {

    static Figures of(String text, String language) {
        SortedSet<String> digits = new TreeSet<>();
        NumberReader.find(text, Languages.of(language)).forEach(number -> {
            if (number.value().signum() > 0 && number.value().compareTo(BigDecimal.ONE) != 0) {
                digits.add(number.value().stripTrailingZeros().unscaledValue().toString());
            }
        });
        return new Figures(digits);
    }

    /** Whether each states a figure that the other replaces by another one. */
    boolean conflictWith(Figures other) {
        return !without(other).isEmpty() && !other.without(this).isEmpty();
    }

    /** Whether the two state the same figures and at least one. */
    boolean sameAs(Figures other) {
        return !digits.isEmpty() && digits.equals(other.digits);
    }

    SortedSet<String> without(Figures other) {
        SortedSet<String> rest = new TreeSet<>(digits);
        rest.removeAll(other.digits);
        return rest;
    }

    SortedSet<String> sharedWith(Figures other) {
        SortedSet<String> shared = new TreeSet<>(digits);
        shared.retainAll(other.digits);
        return shared;
    }
}
