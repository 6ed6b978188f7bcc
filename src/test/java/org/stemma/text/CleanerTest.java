package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CleanerTest {

    @Test
    void invisibleCharactersGoAndBlanksBecomeOne() {
        String capture = "  A\u00adB\u200b \t\r\n \u202eC\u00a0\u00a0D ";
        Text clean = Cleaner.clean(capture, new Span(0, capture.length()));
        assertThat(clean.value()).isEqualTo("AB C D");
        assertThat(clean.inCapture(new Span(0, 2)).of(capture)).isEqualTo("A\u00adB");
        assertThat(clean.inCapture(new Span(3, 6)).of(capture)).isEqualTo("C\u00a0\u00a0D");
    }

    /** What verify relies on: cleaning the quoted stretch of a capture again gives the quoted words. */
    @Property
    void anySpanOfTheCleanedTextStandsInTheCapture(@ForAll("captures") String capture, @ForAll int a, @ForAll int b) {
        Text clean = Cleaner.clean(capture, new Span(0, capture.length()));
        if (clean.isEmpty()) {
            return;
        }
        int start = Math.floorMod(a, clean.length());
        int end = start + 1 + Math.floorMod(b, clean.length() - start);
        Span span = new Span(start, end);
        Span place = clean.inCapture(span);
        assertThat(Cleaner.clean(capture, place).value())
                .isEqualTo(span.of(clean.value()).strip());
    }

    @Property
    void cleaningTwiceChangesNothing(@ForAll("captures") String capture) {
        Text once = Cleaner.clean(capture, new Span(0, capture.length()));
        assertThat(Cleaner.clean(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> captures() {
        return Arbitraries.strings()
                .withChars('a', 'é', 'ש', '中', ' ', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u202e', '.', '\r')
                .ofMaxLength(60);
    }
}
