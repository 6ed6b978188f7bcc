package org.stemma.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @Test
    void utf8IsReadWithAndWithoutItsMark() throws Exception {
        assertThat(decoded("Київ".getBytes(StandardCharsets.UTF_8))).isEqualTo("Київ");
        assertThat(decoded("\ufeffКиїв".getBytes(StandardCharsets.UTF_8))).isEqualTo("Київ");
    }

    @Test
    void utf16IsReadByItsMark() throws Exception {
        assertThat(decoded("\ufeffירושלים".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("ירושלים");
        assertThat(decoded("\ufeffירושלים".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("ירושלים");
    }

    @Test
    void anOldCharsetIsReadWhereItIsDeclared() throws Exception {
        String page = "<html><meta charset=windows-1251><p>Новости";
        assertThat(decoded(page.getBytes(CYRILLIC))).isEqualTo(page);
        String text = "---\ncharset: windows-1251\n---\nНовости";
        assertThat(decoded(text.getBytes(CYRILLIC))).isEqualTo(text);
    }

    @Test
    void utf8WinsOverALeftOverDeclaration() throws Exception {
        String page = "<html><meta charset=windows-1251><p>Новости";
        assertThat(decoded(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    }

    @Test
    void anUndeclaredOldCharsetIsRefusedWithThePlace() {
        assertThatThrownBy(() -> decoded("abc Новости".getBytes(CYRILLIC)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("save the file as UTF-8")
                .extracting(e -> ((UnreadableException) e).place())
                .isEqualTo("byte 4");
    }

    @Test
    void whatIsNoTextIsNamed() {
        refused("%PDF-1.7 …", "PDF");
        refused("\u0089PNG\r\n", "PNG");
        refused("PK\u0003\u0004docx", "Office document");
        refused("text\0text", "NUL at byte 4");
        refused("{\\rtf1 words}", "RTF");
    }

    @Test
    void emptyAndHugeFilesAreRefused() {
        refused("", "empty");
        refused(" \n \n", "blanks");
        byte[] line = new byte[50_000_000];
        java.util.Arrays.fill(line, (byte) 'a');
        assertThatThrownBy(() -> decoded(line))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("50.0 MB");
    }

    @Test
    void aCutCharacterAtTheEndIsRefused() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("words ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xD0);
        assertThatThrownBy(() -> decoded(bytes.toByteArray())).isInstanceOf(UnreadableException.class);
    }

    private static void refused(String bytes, String reason) {
        assertThatThrownBy(() -> decoded(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(reason);
    }

    private static String decoded(byte[] bytes) throws UnreadableException {
        return Decoder.decode("a.txt", bytes).content();
    }
}
