package org.stemma.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys as text (RFC 7468). */
final class Pem {

    private static final int LONGEST = 10_000;

    private Pem() {}

    /** What stands between {@code BEGIN} and {@code END} of that label. */
    static byte[] read(Path file, String label) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file + ": no such key file");
        }
        if (Files.size(file) > LONGEST) {
            throw new IOException(file + ": is no key file");
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Matcher block = Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]+)-----END " + label + "-----")
                .matcher(text);
        if (!block.find()) {
            throw new IOException(file + ": has no line “-----BEGIN " + label + "-----”");
        }
        try {
            return Base64.getMimeDecoder().decode(block.group(1));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": its " + label.toLowerCase(java.util.Locale.ROOT) + " is cut off");
        }
    }
}
