package org.stemma.job.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A delivery on its way to the inbox: one part, or several that are packed in the end. Everything is written by hand, so that the same
 * seed gives the same bytes and a part can be spoilt before it is packed.
 *
 * @param ending of the file's name
 * @param packing what is done to the parts in the end
 */
record Carrier(String ending, Packing packing, Map<String, byte[]> parts) {

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 11, 20, 6, 0);

    enum Packing {
        NONE,
        ZIP,
        GZIP
    }

    Carrier {
        parts = new LinkedHashMap<>(parts);
    }

    static Carrier plain(String ending, String words) {
        return new Carrier(ending, Packing.NONE, Map.of("", utf8(words)));
    }

    static Carrier zip(String ending, Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, words) -> bytes.put(name, utf8(words)));
        return new Carrier(ending, Packing.ZIP, bytes);
    }

    Carrier with(String part, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part, bytes);
        return new Carrier(ending, packing, changed);
    }

    /** The file's bytes. */
    byte[] packed() throws IOException {
        return switch (packing) {
            case NONE -> joined();
            case GZIP -> gzip(joined());
            case ZIP -> zipped();
        };
    }

    private byte[] joined() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts.values()) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private byte[] zipped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
