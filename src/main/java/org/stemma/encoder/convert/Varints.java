package org.stemma.encoder.convert;

import java.nio.ByteBuffer;

/** Numbers of one to ten bytes, seven bits each, the lowest first (Protocol Buffers, LevelDB). */
final class Varints {

    private Varints() {}

    /** Reads one and moves the buffer behind it. */
    static long read(ByteBuffer buffer) {
        long value = 0;
        int shift = 0;
        byte next = buffer.get();
        while (next < 0) {
            value |= (long) (next & 0x7f) << shift;
            shift += 7;
            next = buffer.get();
        }
        return value | (long) next << shift;
    }

    static int readInt(ByteBuffer buffer) {
        return Math.toIntExact(read(buffer));
    }
}
