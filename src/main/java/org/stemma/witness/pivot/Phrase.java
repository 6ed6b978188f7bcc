package org.stemma.witness.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A phrase of {@code pivots.yaml}, matched token by token; the notation stands at the head of that file. No regular
 * expression: hostile text costs no more than any other.
 */
record Phrase(List<Element> elements) {

    private static final int LONGEST_QUOTED_NAME = 6;
    private static final int LONGEST_ABBREVIATION = 3;

    /**
     * One position of a phrase.
     *
     * @param optional whether it may be missing
     * @param alternatives what may stand there
     */
    record Element(boolean optional, List<String> alternatives) {

        /** The position behind the element, if it stands at {@code at}. */
        OptionalInt match(List<Token> tokens, int at) {
            for (String alternative : alternatives) {
                OptionalInt end = matchOne(alternative, tokens, at);
                if (end.isPresent()) {
                    return end;
                }
            }
            return OptionalInt.empty();
        }

        private static OptionalInt matchOne(String alternative, List<Token> tokens, int at) {
            if (alternative.equals("^")) {
                return begins(tokens, at) ? OptionalInt.of(at) : OptionalInt.empty();
            }
            if (alternative.equals("$")) {
                boolean ends = at >= tokens.size() || tokens.get(at).endsSentence();
                return ends ? OptionalInt.of(at) : OptionalInt.empty();
            }
            if (at >= tokens.size()) {
                return OptionalInt.empty();
            }
            if (alternative.equals("<quoted>")) {
                return quoted(tokens, at);
            }
            return stands(alternative, tokens.get(at)) ? OptionalInt.of(at + 1) : OptionalInt.empty();
        }

        private static boolean begins(List<Token> tokens, int at) {
            int before = at > 0 && tokens.get(at - 1).isDoubleQuote() ? at - 2 : at - 1;
            return before < 0
                    || (before > 0
                            && tokens.get(before).endsSentence()
                            && tokens.get(before - 1).text().length() > LONGEST_ABBREVIATION);
        }

        private static OptionalInt quoted(List<Token> tokens, int at) {
            if (!tokens.get(at).isDoubleQuote() || at + 1 >= tokens.size()) {
                return OptionalInt.empty();
            }
            Token first = tokens.get(at + 1);
            if (!first.isCapitalized() && !first.isNumber()) {
                return OptionalInt.empty();
            }
            for (int i = at + 2; i < tokens.size() && i <= at + 1 + LONGEST_QUOTED_NAME; i++) {
                if (tokens.get(i).isDoubleQuote()) {
                    return OptionalInt.of(i + 1);
                }
            }
            return OptionalInt.empty();
        }

        private static boolean stands(String alternative, Token token) {
            if (alternative.startsWith("<")) {
                return standsFor(alternative, token);
            }
            if (alternative.equals("\"")) {
                return token.isDoubleQuote();
            }
            if (alternative.equals("–")) {
                return token.isDash();
            }
            boolean asWritten = !alternative.equals(alternative.toLowerCase(Locale.ROOT));
            return asWritten ? token.text().equals(alternative) : token.folded().equals(alternative);
        }

        private static boolean standsFor(String kind, Token token) {
            int close = kind.indexOf('>') + 1;
            String ending = kind.substring(close);
            return switch (kind.substring(0, close)) {
                case "<Name>" -> token.isCapitalized();
                case "<word>" -> token.isWord() && token.folded().endsWith(ending);
                case "<number>" -> Numeral.leaves(token.folded(), ending);
                case "<grouped>" -> Numeral.isGrouped(token.text());
                case "<comma-decimal>" -> Numeral.isCommaDecimal(token.text());
                default -> throw new IllegalArgumentException("no such kind of word: " + kind);
            };
        }
    }

    /** Reads the notation; {@code lists} holds the words of {@code <list>} elements. */
    static Phrase read(String words, Map<String, List<String>> lists) {
        List<Element> elements = new ArrayList<>();
        for (String word : words.trim().split(" +")) {
            boolean optional = word.length() > 1 && word.endsWith("?");
            String bare = optional ? word.substring(0, word.length() - 1) : word;
            List<String> alternatives = new ArrayList<>();
            for (String alternative : bare.split("\\|")) {
                String list = alternative.replaceAll("[<>]", "");
                alternatives.addAll(
                        alternative.startsWith("<") && lists.containsKey(list)
                                ? lists.get(list)
                                : List.of(alternative));
            }
            elements.add(new Element(optional, List.copyOf(alternatives)));
        }
        return new Phrase(List.copyOf(elements));
    }

    /** The position behind the phrase, if it stands at {@code at}. */
    OptionalInt match(List<Token> tokens, int at) {
        return match(0, tokens, at);
    }

    private OptionalInt match(int element, List<Token> tokens, int at) {
        if (element == elements.size()) {
            return OptionalInt.of(at);
        }
        OptionalInt next = elements.get(element).match(tokens, at);
        OptionalInt end = next.isPresent() ? match(element + 1, tokens, next.getAsInt()) : OptionalInt.empty();
        return end.isEmpty() && elements.get(element).optional() ? match(element + 1, tokens, at) : end;
    }
}
