package org.stemma.language;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;

/**
 * What becomes of a Chinese name on its way through Russian: pinyin → Palladius (ICU {@code zh_Latn_PINYIN-ru}) → Latin
 * letters again (ICU {@code Russian-Latin/BGN}). Deterministic for a pinned ICU4J; safe for threads.
 */
public final class Transliterations {

    /** Russian words of one letter that a translator may take a syllable for. */
    private static final List<List<String>> ONE_LETTER_WORDS = List.of(
            List.of("и", "and"),
            List.of("а", "and"),
            List.of("у", "at"),
            List.of("о", "about"),
            List.of("в", "in"),
            List.of("с", "with"));

    private static final ThreadLocal<Transliterator> PALLADIUS =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("zh_Latn_PINYIN-ru"));

    private static final ThreadLocal<Transliterator> RUSSIAN_TO_LATIN =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Russian-Latin/BGN"));

    private Transliterations() {}

    /**
     * The syllable or name as Russian spells it.
     *
     * @param pinyin in Latin letters, without tone marks
     */
    public static String palladius(String pinyin) {
        return PALLADIUS.get().transliterate(pinyin.toLowerCase(Locale.ROOT));
    }

    /** A Cyrillic word in Latin letters, as an English writer would spell it: lower case, soft signs left out. */
    public static String latinOfRussian(String russian) {
        return RUSSIAN_TO_LATIN
                .get()
                .transliterate(russian.toLowerCase(Locale.ROOT))
                .replaceAll("[ʹʺ'’·]", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * What one word of a pinyin name may read like after the round trip, the spelling first.
     *
     * @return one form, or two where the Russian form is also a word of its own: {@code yi} → {@code i, and}
     */
    public static List<String> throughRussian(String pinyin) {
        String russian = palladius(pinyin);
        String spelled = latinOfRussian(russian);
        return ONE_LETTER_WORDS.stream()
                .filter(pair -> pair.get(0).equals(russian))
                .findFirst()
                .map(pair -> List.of(spelled, pair.get(1)))
                .orElse(List.of(spelled));
    }
}
