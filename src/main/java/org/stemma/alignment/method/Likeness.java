package org.stemma.alignment.method;

/** How alike two sounds are: 1 − edit distance per length of the longer, a vowel for a vowel at half price; 0–1. */
final class Likeness {

    private static final String VOWELS = "aeiou";

    private static final int LONGEST = 40;

    private Likeness() {}

    static double of(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer == 0 || longer > LONGEST) {
            return 0;
        }
        return 1 - distance(a, b) / longer;
    }

    private static double distance(String a, String b) {
        double[] previous = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            previous[j] = previous[j - 1] + price(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            double[] current = new double[b.length() + 1];
            current[0] = previous[0] + price(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                double kept = previous[j - 1] + price(a.charAt(i - 1), b.charAt(j - 1));
                double dropped =
                        Math.min(previous[j] + price(a.charAt(i - 1)), current[j - 1] + price(b.charAt(j - 1)));
                current[j] = Math.min(kept, dropped);
            }
            previous = current;
        }
        return previous[b.length()];
    }

    private static double price(char letter) {
        return VOWELS.indexOf(letter) >= 0 ? 0.5 : 1;
    }

    private static double price(char one, char other) {
        return one == other ? 0 : Math.max(price(one), price(other));
    }
}
