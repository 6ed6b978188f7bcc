package org.stemma.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.signature.Digest;

/**
 * Which characters the bytes of a file stand for: UTF-8, UTF-16 with a byte order mark, or what the file declares
 * (HTML {@code meta charset}, XML declaration, front matter {@code charset:}). Nothing is guessed and no byte is
 * replaced: bytes that cannot be read are refused with their place.
 */
public final class Decoder {

    /** Our own limit; the longest articles that we know have 200 kB, their HTML pages 5 MB. */
    public static final int MOST_BYTES = 20_000_000;

    private static final int HEAD_BYTES = 4_096;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta[^>]{0,200}charset\\s{0,9}=\\s{0,9}[\"']?|<\\?xml[^>]{0,200}encoding\\s{0,9}=\\s{0,9}[\"']|"
                    + "^---[^<]{0,2000}?\\n(?:charset|encoding):\\s{0,9}[\"']?)([A-Za-z0-9_:.-]{2,40})");

    private Decoder() {}

    /**
     * @param file name relative to the inbox
     * @throws UnreadableException if it is empty, too large, not text, or in no charset that it declares
     */
    public static Capture decode(String file, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("", "the file is empty; deliver it again");
        }
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException(
                    "",
                    String.format(
                            Locale.ROOT,
                            "the file has %.1f MB, more than the %d MB that one article may have; split it or leave it out",
                            bytes.length / 1e6,
                            MOST_BYTES / 1_000_000));
        }
        String content = content(bytes);
        if (content.isBlank()) {
            throw new UnreadableException("", "the file holds nothing but blanks; deliver it again");
        }
        return new Capture(file, Digest.of(bytes), content);
    }

    private static String content(byte[] bytes) throws UnreadableException {
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            throw new UnreadableException("byte 0", "the file is UTF-32; save it as UTF-8");
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        BinaryFile.refuse(bytes);
        return text(bytes, 0, charset(bytes));
    }

    /** UTF-8 wherever it fits, as declarations are often left over from an older site; else what is declared. */
    private static Charset charset(byte[] bytes) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        Optional<Charset> declared = declaration.find() ? known(declaration.group(1)) : Optional.empty();
        boolean escapes = declared.filter(c -> c.name().startsWith("ISO-2022")).isPresent();
        if (!escapes && firstFault(bytes, 0, StandardCharsets.UTF_8) < 0) {
            return StandardCharsets.UTF_8;
        }
        return declared.orElse(StandardCharsets.UTF_8);
    }

    /** The charset as browsers read its label (WHATWG Encoding Standard, §4.2, for the labels that matter). */
    private static Optional<Charset> known(String label) {
        String name = switch (label.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "ascii", "us-ascii" -> "windows-1252";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "iso-8859-8-i", "iso-8859-8" -> "windows-1255";
            case "gb2312", "gbk" -> "GB18030";
            case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
            case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
            case "utf-16", "utf-16le", "utf-16be" -> "UTF-8";
            default -> label;
        };
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes, int from, Charset charset) throws UnreadableException {
        int fault = firstFault(bytes, from, charset);
        if (fault >= 0) {
            throw new UnreadableException(
                    "byte " + fault,
                    String.format(
                            Locale.ROOT,
                            "byte 0x%02x at %d is not valid %s; save the file as UTF-8, or declare its charset"
                                    + " (HTML: <meta charset=…>, text: 'charset:' in the front matter)",
                            bytes[fault] & 0xFF,
                            fault,
                            charset.name()));
        }
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** The first byte that is not of the charset; -1 if all are. */
    private static int firstFault(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(8_192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
