package org.stemma.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void paragraphsThatABeadJoinsBelongTogether() {
        List<Bead> sentences = List.of(
                new Bead(List.of(0), List.of(2), 0.8),
                new Bead(List.of(1, 2), List.of(3), 0.6),
                new Bead(List.of(3), List.of(), 0.9),
                new Bead(List.of(), List.of(0, 1), 0.7));
        assertThat(Folding.paragraphs(sentences, List.of(0, 0, 1, 2), List.of(0, 0, 1, 1)))
                .containsExactly(
                        new Bead(List.of(0, 1), List.of(1), 0.7),
                        new Bead(List.of(2), List.of(), 0.9),
                        new Bead(List.of(), List.of(0), 0.7));
    }
}
