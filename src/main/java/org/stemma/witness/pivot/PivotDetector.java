package org.stemma.witness.pivot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.signature.Digest;
import org.stemma.signature.Signed;

/**
 * Which language did an English text come through?
 *
 * <p>Adds up traces of {@code pivots.yaml} (calques, syntax, typography, conventions), of names that other witnesses spell
 * otherwise, and of the relay it names. Points and limits: ENGINE measurements §6; whoever reads a verdict sees every
 * trace. A text that is not English is not examined. Deterministic; the order of the other witnesses does not matter.
 */
public final class PivotDetector implements Signed {

    private static final PivotRules RULES = PivotRules.load();

    private static final double RELAY = 2;

    /** Signs of translation as such count up to this, and only beside a language's own signs. */
    private static final double GENERAL_AT_MOST = 1.5;

    private final NameForensics names = new NameForensics(RULES.notNames());

    /** The file's digest is its only setting. */
    record Settings(Digest signals) {}

    @Override
    public String id() {
        return "pivot-detector";
    }

    @Override
    public Record settings() {
        return new Settings(RULES.content());
    }

    /**
     * Everything that speaks for a pivot language.
     *
     * @param others the story's other witnesses; those in English show how names are spelled
     */
    public Forensics examine(Specimen specimen, List<Specimen> others) {
        if (!specimen.isEnglish()) {
            return Forensics.NONE;
        }
        Examined examined = Examined.of(specimen);
        List<Examined> english = others.stream()
                .filter(Specimen::isEnglish)
                .sorted(Comparator.comparing((Specimen other) -> String.join("\n", other.sentences())))
                .map(Examined::of)
                .toList();
        Map<String, List<PivotSignal>> found = new TreeMap<>(names.inspect(examined, english));
        RULES.byLanguage().forEach((language, rules) -> add(found, language, inspect(rules, examined)));
        relay(specimen)
                .ifPresent(signal -> add(found, RULES.relays().getOrDefault(signal.quote(), ""), List.of(signal)));
        List<PivotSignal> general = new ArrayList<>(inspect(RULES.general(), examined));
        StrippedMarkup.inspect(examined, english).ifPresent(general::add);
        return ranked(found, general);
    }

    /** Digest of the traces that are known. */
    public static Digest traces() {
        return RULES.content();
    }

    /** Each place of an English text that shows through from the language, by rule and then in text order. */
    public static List<PivotTrace> traces(String language, String text) {
        List<Token> tokens = Token.read(text);
        return RULES.byLanguage().getOrDefault(language, List.of()).stream()
                .flatMap(rule -> rule.places(tokens).stream().map(place -> rule.at(place)))
                .toList();
    }

    private static void add(Map<String, List<PivotSignal>> found, String language, List<PivotSignal> signals) {
        if (!signals.isEmpty()) {
            found.computeIfAbsent(language, key -> new ArrayList<>()).addAll(signals);
        }
    }

    private static List<PivotSignal> inspect(List<PivotRule> rules, Examined examined) {
        return rules.stream().flatMap(rule -> rule.inspect(examined).stream()).toList();
    }

    private static Optional<PivotSignal> relay(Specimen specimen) {
        return specimen.relay()
                .filter(RULES.relays()::containsKey)
                .map(relay -> new PivotSignal("relay that writes in this language", "attribution", RELAY, relay));
    }

    private static Forensics ranked(Map<String, List<PivotSignal>> found, List<PivotSignal> general) {
        List<PivotEvidence> all = new ArrayList<>();
        found.forEach((language, own) -> all.add(evidence(language, own, general)));
        all.sort(Comparator.comparingDouble(PivotEvidence::points).reversed().thenComparing(PivotEvidence::language));
        return new Forensics(all);
    }

    private static PivotEvidence evidence(String language, List<PivotSignal> own, List<PivotSignal> general) {
        List<PivotSignal> signals = new ArrayList<>(own);
        double points = own.stream().mapToDouble(PivotSignal::points).sum();
        if (points >= 1) {
            points += Math.min(
                    GENERAL_AT_MOST,
                    general.stream().mapToDouble(PivotSignal::points).sum());
            signals.addAll(general);
        }
        signals.sort(Comparator.comparingDouble(PivotSignal::points).reversed().thenComparing(PivotSignal::id));
        return new PivotEvidence(language, Math.round(points * 10_000) / 10_000.0, signals);
    }
}
