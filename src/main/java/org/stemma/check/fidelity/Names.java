package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.check.Divergence.Place;
import org.stemma.language.WordPhrases.Hit;
import org.stemma.language.Romanizer;
import org.stemma.language.Words;

/** How near two names are, whatever their script. */
final class Names {

    private Names() {}

    /** Positions of words that are part of a name and of no actor with other names. */
    static List<Integer> of(Tokens tokens) {
        Set<Integer> known = new HashSet<>();
        for (Hit hit : tokens.find(tokens.lexicon().aliases())) {
            for (int at = hit.from(); at < hit.to(); at++) {
                known.add(at);
            }
        }
        List<Integer> names = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.isName(at) && !known.contains(at) && tokens.spans().get(at).length() > 1 && !tokens.isNumeric(at)) {
                names.add(at);
            }
        }
        return names;
    }

    /** Plain Latin letters with the sounds that transliterations confuse made one. */
    static String sound(String name) {
        return Romanizer.latin(Words.fold(name))
                .replaceAll("[^a-z]", "")
                .replace("sch", "s").replace("sh", "s").replace("ch", "c").replace("th", "t").replace("ph", "f")
                .replace("kh", "h").replace("zh", "z").replace("ts", "c").replace("ck", "k").replace("qu", "k")
                .replace("ks", "x").replace('q', 'k').replace('c', 'k').replace('w', 'v').replace('y', 'i')
                .replace('j', 'i').replaceAll("(.)\\1+", "$1").replace("ei", "i").replace("ie", "i");
    }

    /** 0–1, by edit distance of the sounds. */
    static double likeness(String a, String b) {
        String left = sound(a);
        String right = sound(b);
        int longer = Math.max(left.length(), right.length());
        return longer == 0 || longer > 60 ? 0 : 1 - distance(left, right) / (double) longer;
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

    static Place place(Tokens tokens, int at) {
        return tokens.place(at, at + 1);
    }
}
