package org.stemma.encoder.convert;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file of keys and values in LevelDB's table format (LevelDB, doc/table_format.md), as TensorFlow writes its checkpoints'
 * index: uncompressed blocks of entries whose keys leave out what they share with the key before.
 */
final class SortedTable {

    private static final int FOOTER = 48;
    private static final long MAGIC = 0xdb4775248b80fb57L;

    private final byte[] file;

    private SortedTable(byte[] file) {
        this.file = file;
    }

    /**
     * All entries.
     *
     * @throws IOException if it is no such table, or a compressed one
     */
    static SortedMap<String, ByteBuffer> read(byte[] file) throws IOException {
        if (file.length < FOOTER || buffer(file, file.length - 8, 8).getLong() != MAGIC) {
            throw new IOException("the checkpoint's index is no LevelDB table");
        }
        return new SortedTable(file).entries();
    }

    private SortedMap<String, ByteBuffer> entries() throws IOException {
        ByteBuffer footer = buffer(file, file.length - FOOTER, FOOTER);
        Varints.read(footer);
        Varints.read(footer);
        SortedMap<String, ByteBuffer> all = new TreeMap<>();
        for (ByteBuffer handle : block(footer).values()) {
            all.putAll(block(handle));
        }
        return all;
    }

    private SortedMap<String, ByteBuffer> block(ByteBuffer handle) throws IOException {
        int start = Varints.readInt(handle);
        int size = Varints.readInt(handle);
        if (file[start + size] != 0) {
            throw new IOException("the checkpoint's index is compressed, which is not read");
        }
        int restarts = buffer(file, start + size - 4, 4).getInt();
        ByteBuffer entries = buffer(file, start, size - 4 - 4 * restarts);
        SortedMap<String, ByteBuffer> all = new TreeMap<>();
        byte[] key = new byte[0];
        while (entries.hasRemaining()) {
            int shared = Varints.readInt(entries);
            int own = Varints.readInt(entries);
            int length = Varints.readInt(entries);
            key = Arrays.copyOf(key, shared + own);
            entries.get(key, shared, own);
            all.put(new String(key, StandardCharsets.UTF_8), entries.slice(entries.position(), length));
            entries.position(entries.position() + length);
        }
        return all;
    }

    private static ByteBuffer buffer(byte[] bytes, int start, int length) {
        return ByteBuffer.wrap(bytes, start, length).slice().order(ByteOrder.LITTLE_ENDIAN);
    }
}
