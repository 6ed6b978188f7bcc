package org.stemma.witness.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A capitalised word of a text with the words beside it, by which another text's spelling of it is found.
 *
 * @param word as written
 * @param neighbours the capitalised words directly before and after it and the other parts of a double name, in lower case
 * @param spelling what scripts keep of it
 */
record Name(String word, Set<String> neighbours, Spelling spelling) {

    private static final int SHORTEST = 4;

    /** The names of a text by their lower-case form. */
    static TreeMap<String, Name> of(Examined examined, Set<String> notNames) {
        TreeMap<String, Name> names = new TreeMap<>();
        for (List<Token> tokens : examined.tokens()) {
            for (int i = 0; i < tokens.size(); i++) {
                List<String> parts = parts(tokens.get(i));
                for (String part : parts) {
                    String folded = Token.fold(part);
                    if (part.length() >= SHORTEST && !notNames.contains(folded)) {
                        Name name = names.computeIfAbsent(
                                folded, key -> new Name(part, new TreeSet<>(), Spelling.of(part)));
                        name.neighbours().addAll(beside(tokens, i));
                        parts.stream()
                                .map(Token::fold)
                                .filter(other -> !other.equals(folded))
                                .forEach(name.neighbours()::add);
                    }
                }
            }
        }
        return names;
    }

    /** Double names are compared part by part; a possessive's ending is no part of the name. */
    private static List<String> parts(Token token) {
        boolean isName = token.isWord()
                && token.isCapitalized()
                && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
        return isName ? List.of(bare(token.text()).split("[-‑]")) : List.of();
    }

    private static List<String> beside(List<Token> tokens, int i) {
        List<String> beside = new ArrayList<>();
        for (int at : new int[] {i - 1, i + 1}) {
            if (at >= 0 && at < tokens.size() && tokens.get(at).isCapitalized()) {
                beside.add(bare(tokens.get(at).folded()));
            }
        }
        return beside;
    }

    private static String bare(String word) {
        return word.replaceAll("['’]s?$", "");
    }

    boolean sharesNeighbour(Name other) {
        return neighbours.stream().anyMatch(other.neighbours::contains);
    }
}
