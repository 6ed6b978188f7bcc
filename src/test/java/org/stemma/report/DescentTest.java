package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.store.Rows.StemmaRow;

class DescentTest {

    @Test
    void everyVersionStandsUnderTheOneItDerivesFrom() {
        assertThat(drawn(edge("c", "b"), edge("b", "lost"), edge("lost", "origin"), edge("a", "origin")))
                .isEqualTo("origin +lost ++b +++c +a");
    }

    @Test
    void aLoopEndsAndLosesNoEdge() {
        assertThat(drawn(edge("a", "b"), edge("b", "a"))).isEqualTo("b +a ++b");
    }

    @Test
    void aLostParentStandsAtTheTop() {
        assertThat(drawn(edge("a", "x"), edge("b", "origin"))).isEqualTo("origin +b x +a");
    }

    @Test
    void aChainOfAHundredThousandIsDrawn() {
        StemmaRow[] edges = new StemmaRow[100_000];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = edge("v" + (i + 1), "v" + i);
        }
        assertThat(Descent.of(List.of(edges))).hasSize(edges.length + 1);
    }

    private static String drawn(StemmaRow... edges) {
        return Descent.of(List.of(edges)).stream()
                .map(n -> "+".repeat(n.depth()) + n.name())
                .collect(Collectors.joining(" "));
    }

    private static StemmaRow edge(String article, String parent) {
        return new StemmaRow("s", article, parent, Optional.empty(), Optional.empty(), List.of(), 1, List.of());
    }
}
