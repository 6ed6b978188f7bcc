package org.stemma.encoder.convert;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tensors of a TensorFlow checkpoint of one shard (tensor_bundle.proto): an index that says where each lies, and a file in
 * which they lie one behind the other as little-endian floats. Read piece by piece, not mapped: a mapped file cannot be deleted on
 * every system.
 */
final class Checkpoint implements Closeable {

    private static final int OFFSET = 4;
    private static final int SIZE = 5;

    /** Where a tensor lies, in bytes. */
    private record Place(long offset, long size) {}

    private final FileChannel data;
    private final Map<String, Place> places = new TreeMap<>();

    /**
     * @throws IOException if the index is broken
     */
    Checkpoint(byte[] index, Path data) throws IOException {
        for (Map.Entry<String, ByteBuffer> entry : SortedTable.read(index).entrySet()) {
            places.put(entry.getKey(), place(entry.getValue()));
        }
        this.data = FileChannel.open(data, StandardOpenOption.READ);
    }

    private static Place place(ByteBuffer entry) {
        Map<Integer, Long> numbers = new TreeMap<>();
        while (entry.hasRemaining()) {
            int tag = Varints.readInt(entry);
            switch (tag & 7) {
                case 0 -> numbers.put(tag >>> 3, Varints.read(entry));
                case 2 -> {
                    int length = Varints.readInt(entry);
                    entry.position(entry.position() + length);
                }
                default -> entry.position(entry.position() + 4);
            }
        }
        return new Place(numbers.getOrDefault(OFFSET, 0L), numbers.getOrDefault(SIZE, 0L));
    }

    /**
     * How many numbers the tensor has whose name ends so.
     *
     * @throws IOException if there is none
     */
    int size(String name) throws IOException {
        return Math.toIntExact(place(name).size() / Float.BYTES);
    }

    /**
     * The tensor's numbers, row by row.
     *
     * @throws IOException if there is none or it cannot be read
     */
    float[] values(String name) throws IOException {
        float[] all = new float[size(name)];
        read(name, 0, all);
        return all;
    }

    /**
     * Fills {@code piece} with the tensor's numbers from the one at {@code start} on.
     *
     * @throws IOException if there is none, or it ends before
     */
    void read(String name, long start, float[] piece) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * piece.length).order(ByteOrder.LITTLE_ENDIAN);
        long from = place(name).offset() + Float.BYTES * start;
        while (bytes.hasRemaining()) {
            if (data.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("the checkpoint ends inside the tensor " + name);
            }
        }
        bytes.flip().asFloatBuffer().get(piece);
    }

    private Place place(String name) throws IOException {
        return places.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/" + name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IOException("the checkpoint holds no tensor " + name));
    }

    @Override
    public void close() throws IOException {
        data.close();
    }
}
