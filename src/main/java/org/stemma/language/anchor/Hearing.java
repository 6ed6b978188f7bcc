package org.stemma.language.anchor;

/**
 * A word as it sounds, for comparison with its spelling in another script: how much must be misheard for one to be taken for
 * the other. The cheapest way to turn one row of sounds into the other (Levenshtein 1965), where a vowel costs little, a sound of
 * the same class ({@link Sound}) less than a stranger, and what a script cannot spell next to nothing: vowels in Hebrew and
 * Arabic, clusters and most closing consonants in Chinese and Japanese. The prices are our own. Deterministic.
 */
final class Hearing {

    private static final int LONGEST = 40;

    private static final double STRANGER = 1;
    private static final double SAME_CLASS = 0.2;
    private static final double WEAK = 0.3;
    private static final double VOICE = 0.35;
    private static final double VOWEL = 0.12;

    /** Chinese has no ki, gi, hi since its velars became palatals before i: 基 (ji) spells ki, 希 (xi) hi. */
    private static final double PALATAL = 0.3;

    private final String sounds;
    private final Writing writing;

    /** What a script can spell. */
    private enum Writing {
        ALPHABET,
        CONSONANTS,
        SYLLABLES
    }

    private Hearing(String sounds, Writing writing) {
        this.sounds = sounds.length() > LONGEST ? sounds.substring(0, LONGEST) : sounds;
        this.writing = writing;
    }

    static Hearing of(String word) {
        return new Hearing(Sounds.of(word), writing(word));
    }

    private static Writing writing(String word) {
        int head = word.isEmpty() ? ' ' : word.codePointAt(0);
        return switch (Character.UnicodeScript.of(head)) {
            case HEBREW, ARABIC -> Writing.CONSONANTS;
            case HAN, KATAKANA, HIRAGANA -> Writing.SYLLABLES;
            default -> Writing.ALPHABET;
        };
    }

    /** Whether nothing of it is spelled otherwise than by its sound. */
    boolean isSilent() {
        return sounds.isEmpty();
    }

    /** What is misheard, per consonant; 0 if they sound alike. */
    double mishearing(Hearing other) {
        double[] before = new double[other.sounds.length() + 1];
        for (int j = 1; j < before.length; j++) {
            before[j] = before[j - 1] + other.alone(j - 1, this);
        }
        for (int i = 0; i < sounds.length(); i++) {
            double[] now = new double[before.length];
            now[0] = before[0] + alone(i, other);
            for (int j = 1; j < before.length; j++) {
                double kept = before[j - 1] + exchanged(i, other, j - 1);
                now[j] = Math.min(kept, Math.min(before[j] + alone(i, other), now[j - 1] + other.alone(j - 1, this)));
            }
            before = now;
        }
        return before[before.length - 1] / Math.max(1, (weight() + other.weight()) / 2);
    }

    private double weight() {
        double consonants = 0;
        for (int i = 0; i < sounds.length(); i++) {
            boolean weak = isVowel(sounds.charAt(i)) || "hwy'".indexOf(sounds.charAt(i)) >= 0 || isDoubled(i);
            consonants += weak ? 0 : 1;
        }
        return consonants;
    }

    /** The price of a sound that the other doesn't have. */
    private double alone(int i, Hearing other) {
        char sound = sounds.charAt(i);
        if (isVowel(sound)) {
            return vowel(i, other);
        }
        if (isDoubled(i) || sound == '\'' || isSyllabicNg(i)) {
            return 0;
        }
        boolean affricate = "td".indexOf(sound) >= 0 && "jszc".indexOf(at(i + 1)) >= 0;
        if (affricate || "hwy".indexOf(sound) >= 0) {
            return VOWEL;
        }
        boolean soft = sound == 'g' && isVowel(at(i - 1)) && isVowel(at(i + 1));
        boolean swallowed = syllables(other) && closes(i) && i > 0 && "rlnm".indexOf(sound) >= 0;
        return swallowed || soft ? WEAK : STRANGER;
    }

    private double vowel(int i, Hearing other) {
        boolean silent = other.writing == Writing.CONSONANTS || writing == Writing.SYLLABLES;
        boolean head = i == 0 && writing != Writing.CONSONANTS;
        return silent ? VOWEL / 4 : head ? 3 * VOWEL : VOWEL;
    }

    private boolean isDoubled(int i) {
        return i > 0 && sounds.charAt(i - 1) == sounds.charAt(i);
    }

    /** Pinyin n and ng both spell a foreign n. */
    private boolean isSyllabicNg(int i) {
        return writing == Writing.SYLLABLES && at(i) == 'g' && at(i - 1) == 'n' && closes(i);
    }

    private boolean closes(int i) {
        return !isVowel(at(i + 1));
    }

    private double exchanged(int i, Hearing other, int j) {
        char one = sounds.charAt(i);
        char two = other.sounds.charAt(j);
        if (one == two) {
            return 0;
        }
        if (isVowel(one) && isVowel(two)) {
            return alphabets(other) ? VOWEL : VOWEL / 2;
        }
        if (isGlide(one, two) || isGlide(two, one)) {
            return VOWEL;
        }
        char here = Sound.classOf(one, true);
        char there = Sound.classOf(two, true);
        if (here == there) {
            return alphabets(other) && here != 'S' ? VOICE : SAME_CLASS;
        }
        return here < there ? strangers(other, one, two, here, there) : strangers(other, two, one, there, here);
    }

    /** Sounds of two classes, in the classes' order, that some scripts don't keep apart. */
    private double strangers(Hearing other, char one, char two, char here, char there) {
        boolean syllables = syllables(other);
        boolean palatal = "Gj".indexOf(one) >= 0 || "Gj".indexOf(two) >= 0;
        return switch (here) {
            case 'L' -> there == 'R' && syllables ? SAME_CLASS / 2 : STRANGER;
            case 'M' -> there == 'N' && syllables ? SAME_CLASS : STRANGER;
            case 'K' ->
                there == 'S' && (syllables || palatal)
                        ? PALATAL
                        : there == 'P' && syllables && one == 'h' ? SAME_CLASS : STRANGER;
            case 'S' -> there == 'T' && !alphabets(other) ? PALATAL : STRANGER;
            default -> STRANGER;
        };
    }

    private boolean syllables(Hearing other) {
        return writing == Writing.SYLLABLES || other.writing == Writing.SYLLABLES;
    }

    private boolean alphabets(Hearing other) {
        return writing == Writing.ALPHABET && other.writing == Writing.ALPHABET;
    }

    private char at(int i) {
        return i < 0 || i >= sounds.length() ? ' ' : sounds.charAt(i);
    }

    /** A vav is w, v, o or u; a y is i. */
    private static boolean isGlide(char glide, char other) {
        return glide == 'w' && "vouf".indexOf(other) >= 0 || glide == 'y' && "iejG".indexOf(other) >= 0;
    }

    private static boolean isVowel(char sound) {
        return "aeiou".indexOf(sound) >= 0;
    }
}
