package org.stemma.language;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings names of any script to plain Latin letters (ICU {@code Any-Latin; Latin-ASCII}), so that they can be compared.
 * Deterministic for a pinned ICU4J; safe for threads.
 */
public final class Romanizer {

    private static final Map<String, String> SEEN = new ConcurrentHashMap<>();
    private static final int MOST_REMEMBERED = 200_000;

    private Romanizer() {}

    /** Lower-case ASCII letters as near as ICU gets. */
    public static String latin(String words) {
        String known = SEEN.get(words);
        if (known != null) {
            return known;
        }
        String latin = transliterator().transliterate(words).toLowerCase(Locale.ROOT);
        if (SEEN.size() < MOST_REMEMBERED) {
            SEEN.put(words, latin);
        }
        return latin;
    }

    /** The consonants of the Latin form, doubled ones once: what survives scripts that don't write vowels. */
    public static String skeleton(String words) {
        return latin(words)
                .replaceAll("[^a-z0-9]", "")
                .replaceAll("[aeiouyw]", "")
                .replaceAll("(.)\\1+", "$1");
    }

    private static Transliterator transliterator() {
        return Holder.ANY_TO_ASCII.get();
    }

    private static final class Holder {
        static final ThreadLocal<Transliterator> ANY_TO_ASCII =
                ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII"));
    }
}
