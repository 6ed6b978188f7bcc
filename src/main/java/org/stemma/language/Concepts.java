package org.stemma.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Things that have a name in every language, by CLDR (in ICU4J): countries, languages, currencies, months, weekdays,
 * units of time and length, the larger cities; with them what the language profiles name by an id. A name is found by
 * its stems.
 */
final class Concepts {

    private static final Map<String, Concepts> KNOWN = new ConcurrentHashMap<>();

    private static final List<MeasureUnit> UNITS = List.of(
            MeasureUnit.YEAR,
            MeasureUnit.MONTH,
            MeasureUnit.WEEK,
            MeasureUnit.DAY,
            MeasureUnit.HOUR,
            MeasureUnit.MINUTE,
            MeasureUnit.SECOND,
            MeasureUnit.METER,
            MeasureUnit.KILOMETER,
            MeasureUnit.KILOGRAM,
            MeasureUnit.TON,
            MeasureUnit.LITER);

    private final Map<String, String> byStems = new TreeMap<>();
    private final Stems stems;

    private Concepts(String language) {
        this.stems = Stems.of(language);
        ULocale locale = new ULocale(language);
        displayNames(locale);
        calendar(locale);
        units(locale);
        cities(locale);
        profile(Languages.of(language), language);
        NewsLexicon.STANDARD.in(language).forEach((key, words) -> words.forEach(word -> add("word:" + key, word)));
    }

    static Concepts of(String language) {
        return KNOWN.computeIfAbsent(Scripts.primary(language), Concepts::new);
    }

    /** The concept that these stems, one blank between them, name. */
    Optional<String> find(String phraseOfStems) {
        return Optional.ofNullable(byStems.get(phraseOfStems));
    }

    private void add(String key, String name) {
        List<String> chunks = Chunks.spans(name).stream()
                .map(span -> stems.stem(Words.fold(span.of(name))))
                .toList();
        boolean lastIsRepeated = chunks.size() > 1 && Chunks.isHan(name.codePointBefore(name.length()));
        String phrase = String.join(" ", lastIsRepeated ? chunks.subList(0, chunks.size() - 1) : chunks);
        if (phrase.length() > 1) {
            byStems.putIfAbsent(phrase, key);
        }
    }

    private void displayNames(ULocale locale) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
        for (String region : Locale.getISOCountries()) {
            add("region:" + region, names.regionDisplayName(region));
        }
        for (String language : new TreeSet<>(List.of(Locale.getISOLanguages()))) {
            add("language:" + language, names.languageDisplayName(language));
        }
    }

    private void calendar(ULocale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            each(symbols.getMonths(context, DateFormatSymbols.WIDE), (i, name) -> add("month:" + (i + 1), name));
            each(
                    symbols.getWeekdays(context, DateFormatSymbols.WIDE),
                    (i, name) -> add("weekday:" + ((i + 5) % 7 + 1), name));
        }
    }

    private static void each(String[] names, BiConsumer<Integer, String> action) {
        for (int i = 0; i < names.length; i++) {
            action.accept(i, names[i]);
        }
    }

    private void units(ULocale locale) {
        MeasureFormat wide = MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE);
        for (MeasureUnit unit : UNITS) {
            add("unit:" + unit.getIdentifier(), wide.getUnitDisplayName(unit));
        }
    }

    private void cities(ULocale locale) {
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        for (String zone :
                new TreeSet<>(TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
            String city = names.getExemplarLocationName(zone);
            if (city != null) {
                add("city:" + zone, city);
            }
        }
    }

    /** What the profile names by an id; a language without a profile of its own has none. */
    private void profile(LanguageProfile profile, String language) {
        if (profile.tag().equals(language)) {
            profile.reporting().publishers().forEach((id, names) -> names.forEach(n -> add("publisher:" + id, n)));
            profile.certainty().loaded().forEach((id, names) -> names.forEach(n -> add("matter:" + id, n)));
            profile.calendar().months().forEach((id, names) -> names.forEach(n -> add("month:" + id, n)));
            profile.calendar().weekdays().forEach((id, names) -> names.forEach(n -> add("weekday:" + id, n)));
            profile.calendar().relative().forEach((id, names) -> names.forEach(n -> add("relative:" + id, n)));
        }
    }
}
