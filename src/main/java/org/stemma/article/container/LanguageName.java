package org.stemma.article.container;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which language a suite means by {@code English}, {@code Deutsch}, {@code EN} or {@code pt-BR}. */
final class LanguageName {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,2}");
    private static final Pattern BEHIND_NAME = Pattern.compile("\\s*+[(,;/|-].*+");
    private static final Map<String, String> NAMES = names();

    private LanguageName() {}

    /** BCP 47; empty for words that name no language. */
    static String tag(String words) {
        String name = BEHIND_NAME.matcher(words).replaceFirst("").strip().toLowerCase(Locale.ROOT);
        if (NAMES.containsKey(name)) {
            return NAMES.get(name);
        }
        return TAG.matcher(words).matches() ? words.replace('_', '-') : "";
    }

    /** In English and in the language itself, from the JDK's CLDR. */
    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        Arrays.stream(Locale.getISOLanguages()).sorted().forEach(tag -> {
            Locale language = Locale.forLanguageTag(tag);
            names.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
            names.putIfAbsent(language.getDisplayLanguage(language).toLowerCase(Locale.ROOT), tag);
        });
        names.keySet().removeIf(name -> name.length() <= 3 && TAG.matcher(name).matches());
        return names;
    }
}
