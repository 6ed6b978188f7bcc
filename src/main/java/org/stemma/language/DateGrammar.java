package org.stemma.language;

import static org.stemma.language.DateWord.Kind.BEFORE;
import static org.stemma.language.DateWord.Kind.LAST_WEEK;
import static org.stemma.language.DateWord.Kind.MONTH;
import static org.stemma.language.DateWord.Kind.NEAREST;
import static org.stemma.language.DateWord.Kind.NEXT;
import static org.stemma.language.DateWord.Kind.NUMBER;
import static org.stemma.language.DateWord.Kind.PERSIAN_MONTH;
import static org.stemma.language.DateWord.Kind.RELATIVE;
import static org.stemma.language.DateWord.Kind.WEEKDAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which parts next to each other are one date. Looks at most a handful of tokens ahead, so a text is read in linear time. */
final class DateGrammar {

    private static final Set<DateWord.Kind> PLACING = Set.of(BEFORE, NEAREST, NEXT, LAST_WEEK);

    /** Years before this one are not written of as Gregorian where another calendar is in use. */
    private static final int EARLIEST_GREGORIAN = 1500;

    private final String text;
    private final List<DateToken> tokens;
    private final DateWords words;

    DateGrammar(String text, List<DateToken> tokens, DateWords words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
    }

    /** The date that begins with token {@code i}. */
    Optional<DateDraft> at(int i) {
        DateToken first = tokens.get(i);
        return switch (first.word().kind()) {
            case NUMBER -> calendarDate(i).map(date -> withWeekdayBehind(i, date));
            case MONTH, PERSIAN_MONTH -> monthFirst(i).map(date -> withWeekdayBehind(i, date));
            case WEEKDAY -> weekdayFirst(i);
            case RELATIVE -> Optional.of(DateDraft.relative(first.word().value()));
            default -> placed(i);
        };
    }

    private Optional<DateDraft> calendarDate(int i) {
        return ideographic(i)
                .or(() -> yearMonthDay(i))
                .or(() -> figures(i))
                .or(() -> dayMonth(i))
                .or(() -> ideographicDay(i));
    }

    /** 2023-02-22, 2023/2/22, 2023.02.22. */
    private Optional<DateDraft> yearMonthDay(int i) {
        boolean fits = token(i).isYear()
                && separated(i)
                && has(i + 2)
                && token(i + 1).isMonthNumber()
                && token(i + 2).isDay()
                && token(i).bareGap().equals(token(i + 1).bareGap());
        return fits ? Optional.of(inEra(DateDraft.of(3, value(i), value(i + 1), value(i + 2)))) : Optional.empty();
    }

    /** ۱۴۰۱/۱۲/۰۴ is a year of the Solar Hijri calendar where that is used. */
    private DateDraft inEra(DateDraft date) {
        return words.hasPersianMonths() && date.year() < EARLIEST_GREGORIAN ? date.inPersianYear() : date;
    }

    /** 22.02.2023 or 2/22/2023, by the language's order where both are possible. */
    private Optional<DateDraft> figures(int i) {
        if (!separated(i) || !has(i + 2) || !token(i).isDay() || !token(i + 1).isDay()) {
            return shortFigures(i);
        }
        boolean year = token(i + 2).isYear()
                || (token(i + 2).is(NUMBER) && token(i + 2).digits() == 2);
        if (!year || !token(i).bareGap().equals(token(i + 1).bareGap())) {
            return Optional.empty();
        }
        int written = value(i + 2);
        return dayAndMonth(3, written < 100 ? 2000 + written : written, value(i), value(i + 1));
    }

    private Optional<DateDraft> dayAndMonth(int parts, int year, int first, int second) {
        boolean monthFirst = second > 12 || (first <= 12 && words.dayFollowsMonth());
        int month = monthFirst ? first : second;
        return month > 12
                ? Optional.empty()
                : Optional.of(DateDraft.of(parts, year, month, monthFirst ? second : first));
    }

    /** 22.02. or 23/5 only where nothing else can be meant: behind a weekday, in brackets, or with a closing full stop. */
    private Optional<DateDraft> shortFigures(int i) {
        if (!has(i + 1)
                || !token(i).isDay()
                || !token(i + 1).isDay()
                || !Set.of(".", "/").contains(token(i).bareGap())) {
            return Optional.empty();
        }
        boolean behindWeekday =
                i > 0 && token(i - 1).is(WEEKDAY) && words.connects(token(i - 1).gap());
        boolean bracketed = before(token(i)) == '(' && after(token(i + 1)) == ')';
        boolean dotted = token(i).bareGap().equals(".")
                && after(token(i + 1)) == '.'
                && token(i + 1).digits() == 2;
        return behindWeekday || bracketed || dotted ? dayAndMonth(2, 0, value(i), value(i + 1)) : Optional.empty();
    }

    private boolean separated(int i) {
        return Set.of("-", "/", ".", ". ").contains(token(i).bareGap());
    }

    /** 2023年2月22日, 2月22日, 2023年2月. */
    private Optional<DateDraft> ideographic(int i) {
        if (token(i).gap().equals("年") && has(i + 1) && token(i + 1).isMonthNumber()) {
            int year = era(i);
            if (token(i + 1).gap().equals("月") && has(i + 2) && isMarkedDay(i + 2)) {
                return Optional.of(
                        DateDraft.of(3, year, value(i + 1), value(i + 2)).ending(1));
            }
            boolean month = after(token(i + 1)) == '月';
            return month ? Optional.of(DateDraft.of(2, year, value(i + 1), 0).ending(1)) : Optional.empty();
        }
        boolean monthDay = token(i).isMonthNumber() && token(i).gap().equals("月") && has(i + 1) && isMarkedDay(i + 1);
        return monthDay ? Optional.of(DateDraft.of(2, 0, value(i), value(i + 1)).ending(1)) : Optional.empty();
    }

    private boolean isMarkedDay(int i) {
        return token(i).isDay() && "日号號".indexOf(after(token(i))) >= 0;
    }

    private int era(int i) {
        int start = token(i).span().start();
        String before = text.substring(Math.max(0, start - 2), start);
        int began = before.equals("令和") ? 2018 : before.equals("平成") ? 1988 : 0;
        return token(i).digits() <= 2 ? began + value(i) : value(i);
    }

    /** 22日 alone, not 22日間 (for 22 days), 22日目 (the 22nd day) or 第22日. */
    private Optional<DateDraft> ideographicDay(int i) {
        boolean day = words.yearFirst() && isMarkedDay(i) && before(token(i)) != '第';
        char behind = day ? charAt(token(i).span().end() + 1) : 0;
        return day && "間间目本元".indexOf(behind) < 0
                ? Optional.of(DateDraft.of(1, 0, 0, value(i)).ending(1))
                : Optional.empty();
    }

    /** 22 February [2023], 22 de febrero [de 2023], 22. Februar. */
    private Optional<DateDraft> dayMonth(int i) {
        boolean offset = before(token(i)) == '+';
        if (offset || !token(i).isDay() || !connected(i) || !isMonth(i + 1)) {
            return Optional.empty();
        }
        int month = i + 1;
        int parts = 2 + synonyms(month);
        int last = i + parts - 1;
        boolean year = connected(last) && has(last + 1) && token(last + 1).isYear() && !startsFigures(last + 1);
        return Optional.of(month(
                month, DateDraft.of(year ? parts + 1 : parts, year ? value(last + 1) : 0, value(month), value(i))));
    }

    /** شباط/فبراير: the same month twice, in brackets or behind a stroke. */
    private int synonyms(int month) {
        boolean twice = has(month + 1)
                && token(month + 1).is(MONTH)
                && value(month + 1) == value(month)
                && Set.of("/", "(", "").contains(token(month).gap());
        return twice ? 1 : 0;
    }

    /** February 22 [, 2023] where the language writes so; February 2023; February. */
    private Optional<DateDraft> monthFirst(int i) {
        boolean near = connected(i) && has(i + 1);
        if (near && words.dayFollowsMonth() && token(i + 1).isDay()) {
            boolean year = (connected(i + 1) || token(i + 1).gap().equals(")"))
                    && has(i + 2)
                    && token(i + 2).isYear();
            return Optional.of(month(i, DateDraft.of(year ? 3 : 2, year ? value(i + 2) : 0, value(i), value(i + 1))));
        }
        if (near && token(i + 1).isYear()) {
            return Optional.of(month(i, DateDraft.of(2, value(i + 1), value(i), 0)));
        }
        return token(i).word().weak() ? Optional.empty() : Optional.of(month(i, DateDraft.of(1, 0, value(i), 0)));
    }

    private DateDraft month(int i, DateDraft date) {
        return token(i).is(PERSIAN_MONTH) ? date.inPersianYear() : date;
    }

    /** Whether figures such as 2023-02-22 begin here. */
    private boolean startsFigures(int i) {
        return token(i).bareGap().equals("-") && has(i + 1) && token(i + 1).isMonthNumber();
    }

    private Optional<DateDraft> weekdayFirst(int i) {
        int weekday = value(i);
        if (has(i + 1) && (connected(i) || Set.of("(", "|", "/").contains(token(i).gap()))) {
            Optional<DateDraft> date = token(i + 1).is(NUMBER)
                    ? calendarDate(i + 1)
                    : token(i + 1).is(MONTH) ? monthFirst(i + 1) : Optional.empty();
            if (date.filter(d -> d.day() > 0).isPresent()) {
                return date.map(d -> d.on(weekday, 1));
            }
            if (token(i + 1).isDay() && token(i).bareGap().strip().equals("(") && after(token(i + 1)) == ')') {
                return Optional.of(DateDraft.of(2, 0, 0, value(i + 1)).on(weekday, 0));
            }
            if (PLACING.contains(token(i + 1).word().kind())) {
                return Optional.of(
                        DateDraft.weekday(2, weekday).placed(token(i + 1).word().kind(), 0));
            }
        }
        return token(i).word().weak() ? Optional.empty() : Optional.of(DateDraft.weekday(1, weekday));
    }

    /** "last Tuesday", "this Friday, February 24". */
    private Optional<DateDraft> placed(int i) {
        boolean weekday = connected(i)
                && has(i + 1)
                && token(i + 1).is(WEEKDAY)
                && !token(i + 1).word().weak();
        return weekday
                ? weekdayFirst(i + 1)
                        .map(date -> date.day() > 0
                                ? date.on(date.weekday(), 1)
                                : date.placed(token(i).word().kind(), 1))
                : Optional.empty();
    }

    /** "22 February, a Wednesday", 2月22日（周三）. */
    private DateDraft withWeekdayBehind(int i, DateDraft date) {
        int last = i + date.parts() - 1;
        if (date.day() == 0 || !has(last + 1) || !token(last + 1).is(WEEKDAY)) {
            return date;
        }
        String gap = token(last).gap();
        String between = date.tail() > 0 && gap.length() >= date.tail() ? gap.substring(date.tail()) : gap;
        boolean bracketed = between.equals("(") || between.equals("（");
        return bracketed || between.isEmpty() && !token(last + 1).word().weak()
                ? date.on(value(last + 1), 1).ending(0)
                : date;
    }

    private boolean isMonth(int i) {
        return has(i) && (token(i).is(MONTH) || token(i).is(PERSIAN_MONTH));
    }

    private boolean connected(int i) {
        boolean stroke = token(i).bareGap().equals("-");
        return stroke || words.connects(token(i).gap()) && token(i).bareGap().indexOf('\n') < 0;
    }

    private boolean has(int i) {
        return i < tokens.size();
    }

    private DateToken token(int i) {
        return tokens.get(i);
    }

    private int value(int i) {
        return tokens.get(i).word().value();
    }

    private char before(DateToken token) {
        return charAt(token.span().start() - 1);
    }

    private char after(DateToken token) {
        return charAt(token.span().end());
    }

    private char charAt(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }
}
