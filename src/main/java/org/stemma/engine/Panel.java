package org.stemma.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stemma.witness.Witness;

/**
 * Whom every version of a story is held against. Up to {@value #MOST} it is everybody; of more, the work would grow with the square
 * (a thousand versions make half a million pairs), so it is those that stand nearest to the origin, each language in its turn.
 */
final class Panel {

    /** Our own: as many as are laid side by side to tell who copied from whom. */
    private static final int MOST = 40;

    /** What changes with this setting. */
    static final Part PART = new Part("panel", new Settings(MOST));

    private static final Comparator<Witness> NEAREST_FIRST = Comparator.comparing((Witness each) -> !each.isOrigin())
            .thenComparing(each -> each.published().orElse(LocalDate.MAX))
            .thenComparing(Witness::id);

    /** As the constant above. */
    record Settings(int most) {}

    /** A witness and its place among those of its language. */
    private record Ranked(Witness witness, int place) {}

    private Panel() {}

    /** In the order of the witnesses. */
    static List<Witness> of(List<Witness> witnesses) {
        if (witnesses.size() <= MOST) {
            return witnesses;
        }
        TreeMap<String, List<Witness>> byLanguage = new TreeMap<>();
        witnesses.stream()
                .sorted(NEAREST_FIRST)
                .forEach(each -> byLanguage
                        .computeIfAbsent(each.language(), any -> new ArrayList<>())
                        .add(each));
        List<Witness> panel = byLanguage.values().stream()
                .flatMap(same -> IntStream.range(0, same.size()).mapToObj(i -> new Ranked(same.get(i), i)))
                .sorted(Comparator.comparing((Ranked each) -> !each.witness().isOrigin())
                        .thenComparing(Ranked::place)
                        .thenComparing(Ranked::witness, NEAREST_FIRST))
                .limit(MOST)
                .map(Ranked::witness)
                .toList();
        return witnesses.stream().filter(panel::contains).toList();
    }
}
