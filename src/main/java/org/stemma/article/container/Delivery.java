package org.stemma.article.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One file as it was delivered.
 *
 * @param name relative to the inbox, with {@code /}
 * @param file where its bytes lie
 * @param head its first bytes as ISO 8859-1 characters
 * @param columns how the columns of an export are called
 */
public record Delivery(String name, Path file, String head, Columns columns) {

    private static final int HEAD_BYTES = 1_024;

    public static Delivery of(String name, Path file, Columns columns) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new Delivery(
                    name, file, new String(bytes.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1), columns);
        }
    }

    /** Whether the name ends so, in whatever case. */
    boolean isCalled(String... endings) {
        for (String ending : endings) {
            if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** A ZIP file, as all newer Office documents are. */
    boolean isZip() {
        return head.startsWith("PK\u0003\u0004");
    }

    /** An OLE 2 file: an Office document of before 2007, or a newer one that is encrypted. */
    boolean isOle() {
        return head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    }
}
