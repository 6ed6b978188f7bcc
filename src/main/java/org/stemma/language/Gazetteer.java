package org.stemma.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.text.Span;

/**
 * Names that CLDR gives in every language: countries (and the languages spoken there, which serve as "French",
 * "французский"), the cities that time zones are called after, currencies, months, weekdays. Found by their stems, so that
 * inflected forms count. Deterministic for a pinned ICU4J.
 */
public final class Gazetteer {

    private static final Map<String, Gazetteer> ALL = new ConcurrentHashMap<>();

    private static final int LONGEST_ENDING = 3;
    private static final int MOST_WORDS = 4;

    /** Stems of a name's words joined by blanks, to its id. */
    private final Map<String, String> names = new HashMap<>();

    private final boolean unspaced;
    private int longest;

    /**
     * A name that was found.
     *
     * @param id the same in every language: {@code country:fr}, {@code city:europe/london}, {@code currency:usd},
     *     {@code month:2}, {@code weekday:1}
     */
    public record Place(String id, Span span) {}

    private Gazetteer(String tag) {
        ULocale locale = new ULocale(tag);
        this.unspaced = tag.equals("zh") || tag.equals("ja");
        calendar(locale);
        cities(locale);
        currencies(locale);
        spoken(locale);
        countries(locale);
    }

    /** The gazetteer of a BCP 47 tag's language. */
    public static Gazetteer of(String tag) {
        return ALL.computeIfAbsent(tag.split("[-_]", 2)[0], Gazetteer::new);
    }

    /** The names of a text, in text order, longest first, none inside another. */
    public List<Place> find(String text) {
        return unspaced ? findUnspaced(text) : findWords(text);
    }

    private List<Place> findWords(String text) {
        List<Span> words = Words.spans(text);
        List<String> folded =
                words.stream().map(span -> Words.fold(span.of(text))).toList();
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            for (int count = Math.min(MOST_WORDS, folded.size() - i); count > 0; count--) {
                String id = lookup(folded.subList(i, i + count));
                if (id != null) {
                    found.add(new Place(
                            id,
                            new Span(
                                    words.get(i).start(),
                                    words.get(i + count - 1).end())));
                    i += count - 1;
                    break;
                }
            }
        }
        return found;
    }

    private @org.jspecify.annotations.Nullable String lookup(List<String> words) {
        StringBuilder stems = new StringBuilder();
        for (String word : words) {
            stems.append(stems.length() == 0 ? "" : " ").append(stem(word));
        }
        String id = names.get(stems.toString());
        if (id == null && words.size() == 1) {
            String word = words.get(0);
            for (int cut = 1; cut <= 3 && id == null && word.length() - cut >= 3 && proclitic(word, cut); cut++) {
                id = names.get(stem(word.substring(cut)));
            }
        }
        return id;
    }

    /** Hebrew and Arabic write short words together with the next one. */
    static boolean proclitic(String word, int cut) {
        for (int i = 0; i < cut; i++) {
            if ("ובלמהשכפالف".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private List<Place> findUnspaced(String text) {
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            for (int length = Math.min(longest, text.length() - i); length > 1; length--) {
                String id = names.get(text.substring(i, i + length));
                if (id != null) {
                    found.add(new Place(id, new Span(i, i + length)));
                    i += length - 1;
                    break;
                }
            }
        }
        return found;
    }

    /** Short words stand as they are, others lose an ending of at most a third. */
    private static String stem(String word) {
        int cut = Math.min(LONGEST_ENDING, Math.max(0, (word.length() - 3) / 2));
        return word.substring(0, word.length() - cut);
    }

    private void put(String name, String id) {
        if (unspaced) {
            if (name.length() > 1) {
                names.put(name, id);
                longest = Math.max(longest, name.length());
            }
            return;
        }
        List<String> words = Words.folded(name);
        if (!words.isEmpty() && words.size() <= MOST_WORDS && name.length() > 2) {
            for (String stem : stemsOf(words)) {
                names.put(stem, id);
            }
        }
    }

    /** A name's last letters change with its case, so every single word is entered under three lengths. */
    private static List<String> stemsOf(List<String> words) {
        StringBuilder stems = new StringBuilder();
        words.forEach(word -> stems.append(stems.length() == 0 ? "" : " ").append(stem(word)));
        if (words.size() > 1 || words.get(0).length() < 5) {
            return List.of(stems.toString());
        }
        String word = words.get(0);
        List<String> all = new ArrayList<>();
        for (int length = word.length() - 1; length <= word.length() + 2; length++) {
            int cut = Math.min(LONGEST_ENDING, Math.max(0, (length - 3) / 2));
            int kept = Math.min(word.length(), length - cut);
            if (kept >= 4) {
                all.add(word.substring(0, kept));
            }
        }
        return all;
    }

    private void countries(ULocale locale) {
        for (String code : new TreeSet<>(Arrays.asList(ULocale.getISOCountries()))) {
            String id = "country:" + code.toLowerCase(java.util.Locale.ROOT);
            put(ULocale.getDisplayCountry("und-" + code, locale), id);
            put(
                    com.ibm.icu.text.LocaleDisplayNames.getInstance(
                                    locale, com.ibm.icu.text.DisplayContext.LENGTH_SHORT)
                            .regionDisplayName(code),
                    id);
        }
    }

    /** A language counts as the country where most of its speakers live; English and others of many countries don't. */
    private void spoken(ULocale locale) {
        for (String code : new TreeSet<>(Arrays.asList(ULocale.getISOLanguages()))) {
            String name = ULocale.getDisplayLanguage(code, locale);
            String country = ULocale.addLikelySubtags(new ULocale(code)).getCountry();
            if (code.length() == 2 && !name.equals(code) && !country.isEmpty() && !"en".equals(code)) {
                String bare = unspaced && name.length() > 2 ? name.substring(0, name.length() - 1) : name;
                put(
                        bare.endsWith("語") || bare.endsWith("语") || bare.endsWith("文")
                                ? bare.substring(0, bare.length() - 1)
                                : bare,
                        "country:" + country.toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    private void cities(ULocale locale) {
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        for (String zone :
                new TreeSet<>(TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
            String city = zones.getExemplarLocationName(zone);
            if (city != null) {
                put(city, "city:" + zone.toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    private void currencies(ULocale locale) {
        for (String code :
                List.of("USD", "EUR", "GBP", "JPY", "CNY", "RUB", "CHF", "INR", "KRW", "ILS", "UAH", "TRY")) {
            Currency currency = Currency.getInstance(code);
            put(
                    currency.getName(locale, Currency.LONG_NAME, null),
                    "currency:" + code.toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void calendar(ULocale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int context : List.of(DateFormatSymbols.STANDALONE, DateFormatSymbols.FORMAT)) {
            String[] months = symbols.getMonths(context, DateFormatSymbols.WIDE);
            String[] weekdays = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
            for (int i = 0; i < 12; i++) {
                put(months[i], "month:" + (i + 1));
            }
            for (int i = 1; i <= 7; i++) {
                put(weekdays[i], "weekday:" + (i == 1 ? 7 : i - 1));
            }
        }
    }
}
