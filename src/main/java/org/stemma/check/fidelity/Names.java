package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.check.Divergence.Place;
import org.stemma.language.PhraseIndex.Hit;
import org.stemma.language.Romanizer;
import org.stemma.language.Words;

/** How near two names are, whatever their script. */
final class Names {

    private static final Set<String> INFLECTIONS = Set.of("", "n", "ns", "an", "ans", "ian", "ians", "ese", "s");

    private Names() {}

    /** Positions of words that are part of a name. */
    static List<Integer> of(Tokens tokens) {
        List<Integer> names = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            boolean name = tokens.isName(at) || opensName(tokens, at);
            if (name && tokens.spans().get(at).length() > 1 && !tokens.isNumeric(at)) {
                names.add(at);
            }
        }
        return names;
    }

    /** A capitalised word that opens the sentence, with another one right behind it. */
    private static boolean opensName(Tokens tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.isCapitalized(at)
                && tokens.isContent(at)
                && tokens.behind(at).equals(" ")
                && tokens.isName(at + 1);
    }

    /** Positions of words that name an actor whom the other side names too, in whatever words. */
    static Set<Integer> sharedActors(Tokens tokens, Tokens other) {
        Set<String> there = new HashSet<>();
        other.find(other.lexicon().aliases()).forEach(hit -> there.add(hit.key()));
        Set<Integer> shared = new HashSet<>();
        for (Hit hit : tokens.find(tokens.lexicon().aliases())) {
            for (int at = hit.from(); at < hit.to() && there.contains(hit.key()); at++) {
                shared.add(at);
            }
        }
        return shared;
    }

    static boolean isSaid(String name, String text) {
        return Words.fold(text).contains(Words.fold(name));
    }

    /** Plain Latin letters with the sounds that transliterations confuse made one. */
    static String sound(String name) {
        return Romanizer.latin(Words.fold(name))
                .replaceAll("[^a-z]", "")
                .replace("sch", "s")
                .replace("sh", "s")
                .replace("ch", "c")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("kh", "h")
                .replace("zh", "z")
                .replace("ts", "c")
                .replace("ck", "k")
                .replace("qu", "k")
                .replace("ks", "x")
                .replace('q', 'k')
                .replace('c', 'k')
                .replace('w', 'v')
                .replace('y', 'i')
                .replace('j', 'i')
                .replaceAll("(.)\\1+", "$1")
                .replace("ei", "i")
                .replace("ie", "i");
    }

    /** 0–1, by edit distance of the sounds. */
    static double likeness(String a, String b) {
        String left = sound(a);
        String right = sound(b);
        int longer = Math.max(left.length(), right.length());
        return longer == 0 || longer > 60 ? 0 : 1 - distance(left, right) / (double) longer;
    }

    /** The same but for one vowel: what a name comes back as that was written by its sound in another script. */
    static boolean isTransliterated(String a, String b) {
        String left = sound(a);
        String right = sound(b);
        return left.equals(right)
                || (left.length() == right.length()
                        && distance(left, right) == 1
                        && left.replaceAll("[aeiou]", "a").equals(right.replaceAll("[aeiou]", "a")));
    }

    /** Levenshtein distance. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /** Whether one is made of the other's initials, or begins it. */
    static boolean abbreviates(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        return left.startsWith(right) || right.startsWith(left);
    }

    /** "Russia's" and "Russian": one name in two forms. */
    static boolean isInflected(String a, String b) {
        String left = Words.fold(a).replaceAll("['’]s$", "");
        String right = Words.fold(b).replaceAll("['’]s$", "");
        String shorter = left.length() < right.length() ? left : right;
        String longer = left.length() < right.length() ? right : left;
        return longer.startsWith(shorter) && INFLECTIONS.contains(longer.substring(shorter.length()));
    }

    static Place place(Tokens tokens, int at) {
        return tokens.place(at, at + 1);
    }
}
