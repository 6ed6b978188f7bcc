package org.stemma.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private record Threshold(String id, Settings settings) implements Signed {
        record Settings(double minimum, int order) {}

        static Threshold of(double minimum, int order) {
            return new Threshold("threshold", new Settings(minimum, order));
        }
    }

    @Test
    void everySettingIsInTheSignature() {
        assertThat(Signature.of(Threshold.of(0.5, 4)).value()).isEqualTo("threshold|v1|minimum:0.5|order:4");
        assertThat(Signature.of(Threshold.of(0.5, 2))).isNotEqualTo(Signature.of(Threshold.of(0.5, 4)));
    }

    @Test
    void aMistypedNameIsAnsweredWithTheNearest() {
        Catalogue<Threshold> catalogue = new Catalogue<>("check", List.of(Threshold.of(0.5, 4)));
        assertThatThrownBy(() -> catalogue.get("treshold"))
                .hasMessage("no check 'treshold'; did you mean 'threshold'?");
        assertThatThrownBy(() -> new Catalogue<>("check", List.of(Threshold.of(1, 1), Threshold.of(2, 2))))
                .hasMessageContaining("two of kind check are called 'threshold'");
    }
}
