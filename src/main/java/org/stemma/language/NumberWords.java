package org.stemma.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.signature.Digest;

/** A profile's numerals, ready to be looked up. */
record NumberWords(
        PhraseIndex values,
        PhraseIndex multipliers,
        PhraseIndex factors,
        PhraseIndex units,
        Map<String, String> signs,
        List<String> connectors) {

    private static final Map<Digest, NumberWords> READY = new ConcurrentHashMap<>();

    /** Signs that mean the same in every language. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("%", "%"),
            Map.entry("٪", "%"),
            Map.entry("％", "%"),
            Map.entry("‰", "‰"),
            Map.entry("$", "usd"),
            Map.entry("€", "eur"),
            Map.entry("£", "gbp"),
            Map.entry("¥", "jpy"),
            Map.entry("₽", "rub"),
            Map.entry("₴", "uah"),
            Map.entry("₪", "ils"),
            Map.entry("₺", "try"),
            Map.entry("₹", "inr"),
            Map.entry("zł", "pln"),
            Map.entry("°", "degree"));

    static NumberWords of(LanguageProfile profile) {
        return READY.computeIfAbsent(profile.content(), content -> make(profile));
    }

    private static NumberWords make(LanguageProfile profile) {
        Numerals numerals = profile.numerals();
        List<String> clitics = profile.certainty().clitics();
        return new NumberWords(
                new PhraseIndex(numerals.words(), clitics),
                new PhraseIndex(numerals.multipliers(), clitics),
                new PhraseIndex(numerals.factors(), clitics),
                new PhraseIndex(numerals.units(), clitics),
                new HashMap<>(SIGNS),
                numerals.connectors().stream().map(Words::fold).toList());
    }

    Optional<String> sign(String character) {
        return Optional.ofNullable(signs.get(character));
    }

    static BigDecimal value(PhraseIndex.Hit hit) {
        return new BigDecimal(hit.key());
    }
}
