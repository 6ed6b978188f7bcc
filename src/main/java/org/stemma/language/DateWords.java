package org.stemma.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.signature.Digest;

/** The calendar words of one language: CLDR's month and weekday names (both cases) and the profile's own. */
final class DateWords {

    private static final Map<Digest, DateWords> MADE = new ConcurrentHashMap<>();

    private final Map<DateWord, List<String>> words = new LinkedHashMap<>();
    private final CalendarWords calendar;
    private final ULocale locale;
    private final Set<String> connectors = new HashSet<>();
    private final Phrases<DateWord> phrases;

    private DateWords(LanguageProfile profile) {
        calendar = profile.calendar();
        locale = new ULocale(profile.tag());
        addCldr();
        addOwn();
        calendar.connectors().forEach(word -> connectors.add(DateToken.plain(word)));
        connectors.add("");
        phrases = Phrases.of(words, profile.reporting().proclitics());
    }

    static DateWords of(LanguageProfile profile) {
        return MADE.computeIfAbsent(profile.content(), content -> new DateWords(profile));
    }

    Phrases<DateWord> phrases() {
        return phrases;
    }

    /** Whether the words between two parts of a date, folded and without blanks, keep them together. */
    boolean connects(String words) {
        return connectors.contains(words);
    }

    boolean hasPersianMonths() {
        return locale.getLanguage().equals("fa");
    }

    boolean dayFollowsMonth() {
        return calendar.numeric().equals("mdy");
    }

    boolean yearFirst() {
        return calendar.numeric().equals("ymd");
    }

    private void addCldr() {
        DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            addMonths(DateWord.Kind.MONTH, symbols.getMonths(context, DateFormatSymbols.WIDE), false);
            addWeekdays(symbols.getWeekdays(context, DateFormatSymbols.WIDE), false);
        }
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            addMonths(DateWord.Kind.MONTH, symbols.getMonths(context, DateFormatSymbols.ABBREVIATED), true);
            addWeekdays(symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED), true);
        }
        if (hasPersianMonths()) {
            DateFormatSymbols persian = new DateFormatSymbols(PersianCalendar.class, locale);
            addMonths(DateWord.Kind.PERSIAN_MONTH, persian.getMonths(), false);
        }
    }

    private void addMonths(DateWord.Kind kind, String[] names, boolean weak) {
        for (int i = 0; i < 12 && i < names.length; i++) {
            add(kind, i + 1, names[i], weak);
        }
    }

    /** ICU counts from Sunday = 1. */
    private void addWeekdays(String[] names, boolean weak) {
        for (int i = 1; i < names.length; i++) {
            boolean tooShort = names[i].codePointCount(0, names[i].length()) < 2;
            boolean ideographs = !names[i].isEmpty() && Character.isIdeographic(names[i].charAt(0));
            add(DateWord.Kind.WEEKDAY, i == 1 ? 7 : i - 1, names[i], weak && (tooShort || !ideographs));
        }
    }

    private void addOwn() {
        calendar.days()
                .forEach((day, forms) ->
                        forms.forEach(form -> add(DateWord.Kind.NUMBER, Integer.parseInt(day), form, false)));
        calendar.months()
                .forEach((month, forms) ->
                        forms.forEach(form -> add(DateWord.Kind.MONTH, Integer.parseInt(month), form, true)));
        calendar.weekdays()
                .forEach((weekday, forms) ->
                        forms.forEach(form -> add(DateWord.Kind.WEEKDAY, Integer.parseInt(weekday), form, false)));
        calendar.relative()
                .forEach((days, forms) ->
                        forms.forEach(form -> add(DateWord.Kind.RELATIVE, Integer.parseInt(days), form, false)));
        addAll(DateWord.Kind.BEFORE, calendar.strictlyBefore());
        addAll(DateWord.Kind.NEAREST, calendar.nearest());
        addAll(DateWord.Kind.NEXT, calendar.next());
        addAll(DateWord.Kind.LAST_WEEK, calendar.lastWeek());
    }

    private void addAll(DateWord.Kind kind, List<String> forms) {
        forms.forEach(form -> add(kind, 0, form, false));
    }

    private void add(DateWord.Kind kind, int value, String name, boolean weak) {
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            return;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ambiguous = calendar.ambiguous().contains(lower);
        words.computeIfAbsent(new DateWord(kind, value, weak || ambiguous), word -> new ArrayList<>())
                .add(ambiguous ? name : lower);
    }
}
