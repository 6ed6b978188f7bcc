package org.stemma.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.witness.Collation.Edge;

class LineageTest {

    private final Lineage lineage = new Lineage(
            List.of(edge("a", Witness.ORIGIN), edge("b", "a"), edge("c", "b"), edge("d", Witness.ORIGIN)), false);

    @Test
    void aCopyOfACopyDescendsFromBothAndFromNothingElse() {
        assertThat(List.of("a", "b", "c", "d"))
                .filteredOn(each -> lineage.descends("c", each))
                .containsExactly("a", "b");
        assertThat(lineage.descends("a", "c")).isFalse();
        assertThat(lineage.descends("unheard of", "a")).isFalse();
    }

    private static Edge edge(String article, String parent) {
        return new Edge(article, parent, Optional.empty(), Optional.empty(), List.of(), 1, List.of());
    }
}
