package org.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void whatCannotBeSeenIsShown() {
        assertThat(CellText.visible("a\u0000b\u001bc\u007f")).isEqualTo("a␀b␛c␡");
        assertThat(CellText.visible("user\u202egpj.exe")).isEqualTo("user[U+202E]gpj.exe");
        assertThat(CellText.visible("a\u0085b")).isEqualTo("a[U+0085]b");
        assertThat(CellText.visible("lone \ud83d surrogate\ufffe")).isEqualTo("lone \ufffd surrogate\ufffd");
    }

    @Test
    void whatOnlyClearsTheWayIsTakenOut() {
        assertThat(CellText.visible("\ufeffsoft\u00adly \u200fשלום\u200e")).isEqualTo("softly שלום");
        assertThat(CellText.visible("می\u200cخواهم 😀")).isEqualTo("می\u200cخواهم 😀");
    }

    @Test
    void lineEndsOfEveryKindAreOneLineEndAndNotTooMany() {
        assertThat(CellText.visible("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
        assertThat(CellText.visible("x\n".repeat(1_000)).lines()).hasSizeLessThan(253);
    }

    @Test
    void aTextThatIsTooLongIsCutWithAVisibleMark() {
        String cut = CellText.visible("😀".repeat(40_000));
        assertThat(cut.length()).isLessThan(CellText.LIMIT);
        assertThat(cut).endsWith("stand in the bundle's results]");
        assertThat(CellText.escaped(CellText.visible("_x0041_".repeat(20_000))).length())
                .isLessThan(CellText.LIMIT);
    }

    @Test
    void whatASpreadsheetWouldObeyIsKnown() {
        for (String formula : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"}) {
            assertThat(CellText.looksLikeFormula(formula)).as(formula).isTrue();
        }
        assertThat(CellText.looksLikeFormula("1 = 1")).isFalse();
        assertThat(CellText.looksLikeFormula("")).isFalse();
    }

    @Property
    void anyWordsAreReadFromTheFileAsTheyAreSeen(@ForAll String words) {
        String seen = CellText.visible(words + "_x0041_" + words + "_x005F_x0041_");
        assertThat(new XSSFRichTextString(CellText.escaped(seen)).getString()).isEqualTo(seen);
    }
}
