package org.stemma.encoder.convert;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The weights of an ONNX model, one tensor behind the other, as the standard's "external data" wants them. */
final class WeightsFile implements Closeable {

    static final int FLOAT = 1;
    static final int INT8 = 3;

    /** Tensors begin at multiples of this, for runtimes that map them. */
    private static final int ALIGNMENT = 4096;

    /** Where a tensor lies; offset and length in bytes. */
    record Entry(String name, int type, List<Integer> shape, String file, long offset, long length) {}

    private final FileChannel channel;
    private final String file;
    private long end;

    WeightsFile(Path file) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.file = String.valueOf(file.getFileName());
    }

    /** Floats, row by row. */
    Entry add(String name, List<Integer> shape, float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return add(name, FLOAT, shape, bytes);
    }

    /** Whole numbers of one byte, row by row. */
    Entry add(String name, List<Integer> shape, byte[] values) throws IOException {
        return add(name, INT8, shape, ByteBuffer.wrap(values));
    }

    private Entry add(String name, int type, List<Integer> shape, ByteBuffer bytes) throws IOException {
        long offset = (end + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        long length = bytes.remaining();
        for (long at = offset; bytes.hasRemaining(); ) {
            at += channel.write(bytes, at);
        }
        end = offset + length;
        return new Entry(name, type, shape, file, offset, length);
    }

    @Override
    public void close() throws IOException {
        channel.force(true);
        channel.close();
    }
}
