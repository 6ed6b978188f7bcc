package org.stemma.witness.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.language.Romanizer;
import org.stemma.language.Words;

/**
 * A capitalised word of a text with the capitalised words beside it, by which another text's spelling of it is found.
 *
 * @param word as written
 * @param neighbours the capitalised words directly before and after it, in lower case
 */
record Name(String word, Set<String> neighbours) {

    private static final int SHORTEST = 4;

    /** The names of a text by their lower-case form; words that are written small somewhere are none. */
    static TreeMap<String, Name> of(Examined examined, Set<String> notNames) {
        TreeMap<String, Name> names = new TreeMap<>();
        for (List<Token> tokens : examined.tokens()) {
            for (int i = 0; i < tokens.size(); i++) {
                for (String part : parts(tokens.get(i))) {
                    String folded = Token.fold(part);
                    if (part.length() >= SHORTEST && !notNames.contains(folded)) {
                        names.computeIfAbsent(folded, key -> new Name(part, new java.util.TreeSet<>()))
                                .neighbours()
                                .addAll(beside(tokens, i));
                    }
                }
            }
        }
        return names;
    }

    /** Double names are compared part by part; a possessive's ending is no part of the name. */
    private static List<String> parts(Token token) {
        if (!token.isWord() || !token.isCapitalized() || token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))) {
            return List.of();
        }
        String bare = token.text().replaceAll("['’]s?$", "");
        return List.of(bare.split("[-‑]"));
    }

    private static List<String> beside(List<Token> tokens, int i) {
        List<String> beside = new ArrayList<>();
        for (int at : new int[] {i - 1, i + 1}) {
            if (at >= 0 && at < tokens.size() && tokens.get(at).isCapitalized()) {
                beside.add(tokens.get(at).folded().replaceAll("'s?$", ""));
            }
        }
        beside.addAll(List.of(tokens.get(i).folded().split("[-‑]")));
        return beside;
    }

    boolean sharesNeighbour(Name other) {
        return neighbours.stream().anyMatch(other.neighbours::contains);
    }

    /** The consonants, digraphs that other scripts write with one letter counted as one. */
    String skeleton() {
        return Romanizer.skeleton(plain());
    }

    /** Consonants and {@code o} for each run of vowels: where the vowels stand. */
    String frame() {
        return plain().replaceAll("[aeiouyw]+", "o").replaceAll("([^o])\\1+", "$1");
    }

    /** The letters as a script without th, ph, ck and doubled letters would keep them. */
    String plain() {
        return Words.fold(Romanizer.latin(word))
                .replaceAll("[^a-z]", "")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("ck", "k")
                .replaceAll("(.)\\1+", "$1");
    }
}
