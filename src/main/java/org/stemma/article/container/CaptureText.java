package org.stemma.article.container;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A capture written by us: plain text with what is known of it between two {@code ---} lines. Values are written so that the
 * words stand in the capture as they were delivered, whatever characters are in them.
 */
final class CaptureText {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** What YAML doesn't allow: unpaired surrogates and non-characters. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cs}\\ufdd0-\\ufdef\\ufffe\\uffff\\ufeff]");

    private final StringBuilder head = new StringBuilder("---\n");

    /** A line of the head; nothing if there are no words. */
    CaptureText with(String key, String words) {
        String line = BREAKS.matcher(UNPRINTABLE.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (!line.isEmpty()) {
            head.append(key).append(": |-\n  ").append(line).append('\n');
        }
        return this;
    }

    /** The whole capture in UTF-8. */
    byte[] body(String words) {
        return (head + "---\n" + words.replace("\r\n", "\n").strip() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
