package org.stemma.language.anchor;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Things that have a name in every language, by CLDR (in ICU4J): countries, with the languages most of whose speakers live
 * there, the cities that time zones are called after, currencies, units, months and weekdays.
 */
final class CldrNames {

    private static final List<String> CURRENCIES =
            List.of("USD", "EUR", "GBP", "JPY", "CNY", "RUB", "CHF", "INR", "KRW", "ILS", "UAH", "TRY");

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

    private final ULocale locale;

    /** Takes an id, the same in every language, such as {@code country:fr} or {@code month:2}, and a name. */
    private final BiConsumer<String, String> names;

    private CldrNames(ULocale locale, BiConsumer<String, String> names) {
        this.locale = locale;
        this.names = names;
    }

    /** Tells all names in a language, in a fixed order, each with its id: {@code country:fr}, {@code month:2}. */
    static void tell(String language, BiConsumer<String, String> names) {
        CldrNames all = new CldrNames(new ULocale(language), names);
        all.countries();
        all.spoken();
        all.cities();
        all.currencies();
        all.units();
        all.calendar();
    }

    private void name(String kind, String code, String name) {
        names.accept(kind + ":" + code.toLowerCase(Locale.ROOT), name);
    }

    private void countries() {
        LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale);
        LocaleDisplayNames brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
        for (String code : new TreeSet<>(Arrays.asList(ULocale.getISOCountries()))) {
            name("country", code, full.regionDisplayName(code));
            name("country", code, brief.regionDisplayName(code));
        }
    }

    /** French is of France; English and what else is spoken in many countries is of none. */
    private void spoken() {
        for (String code : new TreeSet<>(Arrays.asList(ULocale.getISOLanguages()))) {
            String name = ULocale.getDisplayLanguage(code, locale);
            String country = ULocale.addLikelySubtags(new ULocale(code)).getCountry();
            if (code.length() == 2 && !name.equals(code) && !country.isEmpty() && !code.equals("en")) {
                name("country", country, name.replaceFirst("(?<=..)[語语文]$", ""));
            }
        }
    }

    private void cities() {
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        for (String zone :
                new TreeSet<>(TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
            String city = zones.getExemplarLocationName(zone);
            if (city != null) {
                name("city", zone, city);
            }
        }
    }

    private void currencies() {
        for (String code : CURRENCIES) {
            name("currency", code, Currency.getInstance(code).getName(locale, Currency.LONG_NAME, null));
        }
    }

    private void units() {
        MeasureFormat wide = MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE);
        for (MeasureUnit unit : UNITS) {
            name("unit", unit.getIdentifier(), wide.getUnitDisplayName(unit));
        }
    }

    private void calendar() {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int context : new int[] {DateFormatSymbols.STANDALONE, DateFormatSymbols.FORMAT}) {
            String[] months = symbols.getMonths(context, DateFormatSymbols.WIDE);
            String[] weekdays = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
            for (int i = 0; i < 12; i++) {
                name("month", String.valueOf(i + 1), months[i]);
            }
            for (int i = 1; i <= 7; i++) {
                name("weekday", String.valueOf((i + 5) % 7 + 1), weekdays[i]);
            }
        }
    }
}
