package org.stemma.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a name sounds, roughly, whatever the script: spellings of one sound made one ({@code ph} and {@code f}, {@code ck}
 * and {@code k}), and the classes of its consonants (after Soundex, Russell 1918, with l/r and b/p/f/v merged, as
 * Chinese, Japanese and Hebrew renderings do).
 */
public final class Sound {

    private record Rule(Pattern from, String to) {
        static Rule of(String from, String to) {
            return new Rule(Pattern.compile(from), to);
        }
    }

    private static final List<Rule> SPELLINGS = List.of(
            Rule.of("[^a-z0-9]", ""),
            Rule.of("tsch|tch|sch|sh|ch|zh|dzh|dz|dg(?=[ei])|cz|sz|rz|ts|tz", "s"),
            Rule.of("ph", "f"),
            Rule.of("th", "t"),
            Rule.of("ck|kh|q", "k"),
            Rule.of("c(?=[eiy])|z|j", "s"),
            Rule.of("c|g(?=h)", "k"),
            Rule.of("x", "ks"),
            Rule.of("h(?![aeiouy])", ""),
            Rule.of("w", "v"),
            Rule.of("y", "i"),
            Rule.of("(.)\\1+", "$1"));

    private static final Pattern VOWELS = Pattern.compile("[aeiou]+");
    private static final String LETTERS = "bpfvdtkghsmnlr";
    private static final String CLASSES = "11112233346655";

    private Sound() {}

    /** The Latin form in one spelling, with its vowels; ASCII digits stay. */
    public static String of(String word) {
        String sound = Romanizer.latin(word);
        for (Rule rule : SPELLINGS) {
            sound = rule.from().matcher(sound).replaceAll(rule.to());
        }
        return sound;
    }

    /** The consonants alone of {@code sound}. */
    public static String consonants(String sound) {
        return VOWELS.matcher(sound).replaceAll("");
    }

    /** The classes of the consonants as digits: {@code 2561} for "trump". */
    public static String classes(String sound) {
        StringBuilder classes = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            int letter = LETTERS.indexOf(sound.charAt(i));
            if (letter >= 0) {
                classes.append(CLASSES.charAt(letter));
            }
        }
        return classes.toString();
    }
}
