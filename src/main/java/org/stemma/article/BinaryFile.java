package org.stemma.article;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what a file that is no text probably is, by its first bytes. */
final class BinaryFile {

    /** First bytes as ISO 8859-1 characters to what such a file is and what to do with it. */
    private static final Map<String, String> HEADS = new LinkedHashMap<>();

    static {
        String picture = "picture; deliver the article's text";
        HEADS.put("\u0089PNG", "a PNG " + picture);
        HEADS.put("\u00ff\u00d8\u00ff", "a JPEG " + picture);
        HEADS.put("GIF8", "a GIF " + picture);
        HEADS.put("II*\0", "a TIFF " + picture);
        HEADS.put("MM\0*", "a TIFF " + picture);
        HEADS.put("RIFF", "a WebP picture, sound or film; deliver the article's text");
        HEADS.put("%PDF", "a PDF that is cut off or broken; deliver it again, or its text");
        HEADS.put(
                "PK\u0003\u0004",
                "a ZIP archive, or an Office document under another name; unpack it, or name it .docx, .odt or .xlsx if it is one");
        HEADS.put("\u00d0\u00cf\u0011\u00e0", "an old Office document; save it as .docx, .xlsx or .csv");
        HEADS.put("{\\rtf", "an RTF document; save it as text or HTML");
        HEADS.put("\u001f\u008b", "a gzip archive; unpack it first");
        HEADS.put("BZh", "a bzip2 archive; unpack it first");
        HEADS.put("7z\u00bc\u00af", "a 7-Zip archive; unpack it first");
        HEADS.put("Rar!", "a RAR archive; unpack it first");
        HEADS.put("\u00fd7zXZ", "an xz archive; unpack it first");
        HEADS.put("(\u00b5/\u00fd", "a zstd archive; unpack it first");
        HEADS.put("SQLite format 3", "an SQLite database; export the article as text");
        HEADS.put("\u007fELF", "a program");
        HEADS.put("\u00ca\u00fe\u00ba\u00be", "a Java class");
        HEADS.put("ID3", "a sound file; deliver a transcript as text");
        HEADS.put("OggS", "a sound or film file; deliver a transcript as text");
    }

    private BinaryFile() {}

    /** Refuses what is known by its head, what holds NUL, and what is mostly control characters. */
    static void refuse(byte[] bytes) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> known : HEADS.entrySet()) {
            if (head.startsWith(known.getKey())) {
                throw new UnreadableException("byte 0", "not text but " + known.getValue());
            }
        }
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableException(
                        "byte " + i,
                        "not text: there is a NUL at byte " + i
                                + "; if it is UTF-16 without a byte order mark, save it as UTF-8");
            }
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        if (controls > bytes.length / 10) {
            throw new UnreadableException("", "not text: more than a tenth of it are control characters");
        }
    }

    private static boolean isControl(byte b) {
        return b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B;
    }
}
