package org.stemma.language;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The sum that number words add up to: {@code two | hundred | and fifty | thousand}. A multiplier takes all smaller groups
 * before it.
 */
final class NumberSum {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int MOST_GROUPS = 8;

    private final Deque<BigDecimal> groups = new ArrayDeque<>();

    NumberSum(BigDecimal first) {
        groups.push(first);
    }

    void add(BigDecimal value) {
        groups.push(value);
    }

    boolean isFull() {
        return groups.size() > MOST_GROUPS;
    }

    boolean isOne() {
        return value().compareTo(BigDecimal.ONE) == 0;
    }

    BigDecimal value() {
        return groups.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the value goes on with the number: "five" behind "twenty", "two" behind nothing smaller than "hundred". */
    boolean goesOnWith(BigDecimal right) {
        return !isFull() && !groups.isEmpty() && continues(groups.peek(), right);
    }

    void multiply(BigDecimal by) {
        BigDecimal group = BigDecimal.ZERO;
        while (!groups.isEmpty() && groups.peek().compareTo(by) < 0) {
            group = group.add(groups.pop());
        }
        if (group.signum() == 0 && !groups.isEmpty()) {
            group = groups.pop();
        }
        groups.push((group.signum() == 0 ? BigDecimal.ONE : group).multiply(by));
    }

    private static boolean continues(BigDecimal left, BigDecimal right) {
        BigDecimal unit = right.compareTo(TEN) < 0 ? TEN : right.compareTo(HUNDRED) < 0 ? HUNDRED : THOUSAND;
        return left.compareTo(TEN) > 0
                && left.compareTo(right) > 0
                && right.compareTo(THOUSAND) < 0
                && right.stripTrailingZeros().scale() <= 0
                && left.remainder(unit).signum() == 0;
    }
}
