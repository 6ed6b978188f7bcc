package org.stemma.language;

import java.util.List;
import java.util.Optional;
import org.stemma.language.NumberTokens.Kind;
import org.stemma.language.NumberTokens.Token;

/** The units before and behind a number. */
record NumberUnits(List<Token> tokens, List<String> folded, NumberWords words, NumberPlaces places) {

    /** "km²", "m2". */
    boolean isSquare(int at) {
        return at < tokens.size()
                && tokens.get(at).glued()
                && (tokens.get(at).folded().equals("²")
                        || tokens.get(at).folded().equals("2"));
    }

    boolean signBefore(int from) {
        return from > 0 && signAt(from - 1).filter(each -> !each.equals("%")).isPresent();
    }

    Optional<String> signAt(int at) {
        return at < tokens.size() && tokens.get(at).kind() != Kind.DIGITS
                ? words.sign(folded.get(at))
                : Optional.empty();
    }

    Optional<PhraseIndex.Hit> unitBehind(int end) {
        int at = places.skipHyphen(end);
        return at < tokens.size() && tokens.get(at).kind() == Kind.WORD
                ? words.units().at(folded, at)
                : Optional.empty();
    }

    /** Only currencies and, in some languages, "per cent" stand before the number. */
    Optional<PhraseIndex.Hit> unitBefore(int from) {
        for (int at = Math.max(0, from - 3); at < from; at++) {
            Optional<PhraseIndex.Hit> hit =
                    tokens.get(at).kind() == Kind.WORD ? words.units().at(folded, at) : Optional.empty();
            if (hit.isPresent()
                    && hit.get().to() == from
                    && standsBefore(hit.get().key())) {
                return hit;
            }
        }
        return Optional.empty();
    }

    static boolean standsBefore(String unit) {
        return List.of(
                        "%",
                        "usd", "eur", "gbp", "jpy", "cny", "rub", "uah", "ils", "try", "inr", "pln", "irr", "brl",
                        "chf")
                .contains(unit);
    }
}
