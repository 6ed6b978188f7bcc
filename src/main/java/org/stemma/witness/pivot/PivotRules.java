package org.stemma.witness.pivot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.notation.NotationException;
import org.stemma.notation.Yaml;
import org.stemma.signature.Digest;

/**
 * The traces that {@code pivots.yaml} lists.
 *
 * @param general signs of translation from whatever language
 * @param byLanguage signs of one language, in the file's order
 * @param relays relay id to the language it writes in
 * @param notNames capitalised words that are no names, in lower case
 * @param content digest of the file
 */
record PivotRules(
        List<PivotRule> general,
        Map<String, List<PivotRule>> byLanguage,
        Map<String, String> relays,
        Set<String> notNames,
        Digest content) {

    private static final String FILE = "/org/stemma/witness/pivots.yaml";
    private static final String ANY = "any";

    static PivotRules load() {
        try (InputStream stream = PivotRules.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("pivot signals are missing: " + FILE);
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PivotRules read(String yaml, String file) {
        Yaml.Mapping top = Yaml.mapping(yaml, file);
        Map<String, List<String>> lists = top.mapping("lists").lists();
        Map<String, List<PivotRule>> rules = new LinkedHashMap<>();
        top.mapping("signals").entries().forEach((language, list) -> rules.put(language, rules(list, lists)));
        List<PivotRule> general = Optional.ofNullable(rules.remove(ANY)).orElse(List.of());
        Map<String, String> relays = new LinkedHashMap<>();
        top.mapping("relays").entries().forEach((relay, language) -> relays.put(relay, language.asText()));
        return new PivotRules(general, rules, relays, new TreeSet<>(top.texts("not-names")), Digest.of(yaml));
    }

    private static List<PivotRule> rules(Yaml.Value list, Map<String, List<String>> lists) {
        if (!(list instanceof Yaml.Sequence sequence)) {
            throw new NotationException(list.file(), list.line(), "expected a list of signals");
        }
        return sequence.values().stream()
                .map(each -> rule(each.asMapping(), lists))
                .toList();
    }

    private static PivotRule rule(Yaml.Mapping rule, Map<String, List<String>> lists) {
        return new PivotRule(
                need(rule, "id"),
                need(rule, "kind"),
                Double.parseDouble(need(rule, "weight")),
                rule.texts("phrases").stream()
                        .map(phrase -> Phrase.read(phrase, lists))
                        .toList());
    }

    private static String need(Yaml.Mapping rule, String key) {
        return rule.text(key)
                .orElseThrow(() -> new NotationException(rule.file(), rule.line(), "a signal needs '" + key + "'"));
    }
}
