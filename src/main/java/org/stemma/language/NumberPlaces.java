package org.stemma.language;

import java.util.List;
import org.stemma.language.NumberTokens.Kind;
import org.stemma.language.NumberTokens.Token;

/** What stands around a run of digits or a number word: names, clock times, hyphens, ordinals. */
record NumberPlaces(String text, List<Token> tokens, List<String> folded, NumberWords words) {

    boolean isSyllabic(int at) {
        return tokens.get(at).kind() == Kind.WORD
                && tokens.get(at).span().length() == 1
                && !tokens.get(at).folded().isEmpty()
                && tokens.get(at).folded().charAt(0) > '\u2e80';
    }

    /** "COVID-19", "F-16", "G7"; not the Hebrew "כ-84", where the letter means "about". */
    boolean isPartOfName(int at) {
        if (at == 0 || !tokens.get(at).glued()) {
            return false;
        }
        Token before = tokens.get(at - 1);
        if (before.kind() == Kind.WORD) {
            return !isSyllabic(at - 1) && words.units().at(folded, at - 1).isEmpty();
        }
        boolean hyphen = before.folded().equals("-") || before.folded().equals("‑");
        return before.folded().equals("#") || (hyphen && at > 1 && before.glued() && endsInCapital(at - 2));
    }

    boolean endsInCapital(int at) {
        return Character.isUpperCase(text.charAt(tokens.get(at).span().end() - 1));
    }

    /** "15:50": one or two digits, a colon, two digits below 60, and no further colon. */
    boolean isClock(int at) {
        if (!isChain(at + 1, at + 2)
                || !tokens.get(at + 1).folded().equals(":")
                || (at > 1 && isChain(at - 1, at - 2))) {
            return false;
        }
        String hours = tokens.get(at).span().of(text);
        String minutes = tokens.get(at + 2).span().of(text);
        boolean plain = hours.matches("[0-2]?[0-9]") && minutes.matches("[0-5][0-9]");
        return plain && Integer.parseInt(hours) <= 24 && !isChain(at + 3, at + 4);
    }

    /** A clock time, a score, a season: digits on both sides of a colon or stroke. */
    boolean isPartOfChain(int at) {
        return isChain(at + 1, at + 2) || isChain(at - 1, at - 2);
    }

    boolean isChain(int sign, int digits) {
        return digits >= 0
                && Math.max(sign, digits) < tokens.size()
                && (tokens.get(sign).folded().equals(":")
                        || tokens.get(sign).folded().equals("/"))
                && tokens.get(digits).kind() == Kind.DIGITS
                && tokens.get(sign).glued()
                && tokens.get(Math.max(sign, digits)).glued();
    }

    int skipHyphen(int at) {
        boolean hyphen = at + 1 < tokens.size()
                && tokens.get(at).folded().equals("-")
                && tokens.get(at).glued()
                && tokens.get(at + 1).glued();
        return hyphen ? at + 1 : at;
    }

    /** "5 m" are metres, "5m" are millions. */
    boolean isUnitLetter(int at, boolean digits) {
        return tokens.get(at).span().length() == 1
                && !isSyllabic(at)
                && !(digits && tokens.get(at).glued());
    }

    boolean isAbbreviation(int word, int dot) {
        return dot + 1 < tokens.size()
                && tokens.get(dot).glued()
                && tokens.get(word).span().length() <= 4;
    }

    int afterOrdinal(int at) {
        boolean ordinal = at < tokens.size()
                && tokens.get(at).glued()
                && List.of("st", "nd", "rd", "th").contains(tokens.get(at).folded());
        return ordinal ? at + 1 : at;
    }
}
