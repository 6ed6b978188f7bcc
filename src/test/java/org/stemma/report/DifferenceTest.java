package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Piece;

class DifferenceTest {

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        Difference difference = Difference.of("They bought 40 boats.", "They bought 14 old boats.")
                .orElseThrow();
        assertThat(drawn(difference.here())).isEqualTo("They bought ⟦40⟧ boats.");
        assertThat(drawn(difference.there())).isEqualTo("They bought ⟦14⟧ ⟦old ⟧boats.");
    }

    @Test
    void chineseIsComparedSignBySign() {
        Difference difference = Difference.of("他買了船", "他賣了船").orElseThrow();
        assertThat(drawn(difference.here())).isEqualTo("他⟦買⟧了船");
    }

    @Test
    void aSentenceWithoutEndIsNotCompared() {
        assertThat(Difference.of("x ".repeat(1_000_000), "y")).isEmpty();
    }

    @Property
    void noWordIsLost(@ForAll String here, @ForAll String there) {
        Difference.of(here, there).ifPresent(difference -> {
            assertThat(new Entry.Pieces(difference.here()).words()).isEqualTo(here);
            assertThat(new Entry.Pieces(difference.there()).words()).isEqualTo(there);
            assertThat(difference.shared()).isBetween(0.0, 1.0);
        });
    }

    private static String drawn(List<Piece> pieces) {
        StringBuilder drawn = new StringBuilder();
        pieces.forEach(p -> drawn.append(p.mark() == Piece.Mark.PLAIN ? p.words() : "⟦" + p.words() + "⟧"));
        return drawn.toString();
    }
}
