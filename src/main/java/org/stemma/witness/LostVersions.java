package org.stemma.witness;

import java.util.Optional;
import java.util.TreeMap;

/** Names lost versions: those behind one relay are one. Mutable. */
final class LostVersions {

    private final TreeMap<String, String> byKey = new TreeMap<>();
    private final TreeMap<String, Integer> counted = new TreeMap<>();

    /** The lost parent of an article whose language or relay shows it. */
    String parent(Optional<String> pivot, Optional<String> relay) {
        String stem = "lost-" + pivot.or(() -> relay).orElse("version");
        return relay.map(name -> byKey.computeIfAbsent(stem + "\n" + name, key -> next(stem)))
                .orElseGet(() -> next(stem));
    }

    /** The name of one that shared words show. */
    String name(String key, Optional<String> language) {
        return byKey.computeIfAbsent(key, each -> next("lost-" + language.orElse("version")));
    }

    private String next(String stem) {
        return stem + "-" + counted.merge(stem, 1, Integer::sum);
    }
}
