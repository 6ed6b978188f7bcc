package org.stemma.encoder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.stemma.signature.Digest;

/**
 * Vectors by the digest of their sentence, in one file an encoder: what was encoded last week costs nothing. Records of one
 * size, each with a checksum, only ever appended: a torn one is as good as none. One process at a time appends; another one that
 * runs beside it reads and keeps what it encodes to itself. A file beyond {@value #MOST_BYTES} bytes is begun anew.
 */
final class VectorFile implements AutoCloseable {

    static final long MOST_BYTES = 1L << 30;

    private static final int KEY = 16;
    private static final int CHECKSUM = 8;

    /** The first half of a sentence's digest. */
    private record Key(long high, long low) {

        static Key of(String sentence) {
            ByteBuffer bytes = ByteBuffer.wrap(Digest.bytesOf(sentence));
            return new Key(bytes.getLong(), bytes.getLong());
        }
    }

    private final int size;
    private final FileChannel file;
    private final boolean writable;
    private final Map<Key, Long> places = new HashMap<>();
    private long end;

    /**
     * @param size coordinates a vector
     * @throws IOException if the file can be neither read nor made
     */
    VectorFile(Path path, int size) throws IOException {
        this(path, size, MOST_BYTES);
    }

    /**
     * @param most bytes beyond which the file is begun anew
     */
    VectorFile(Path path, int size, long most) throws IOException {
        this.size = size;
        Files.createDirectories(path.toAbsolutePath().getParent());
        this.file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.writable = isFirst(file);
        if (writable && file.size() > most) {
            file.truncate(0);
        }
        index();
    }

    /** The lock goes with the channel. */
    private static boolean isFirst(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private int recordLength() {
        return KEY + 2 * size + CHECKSUM;
    }

    private void index() throws IOException {
        int atOnce = 1024;
        ByteBuffer records = ByteBuffer.allocate(atOnce * recordLength());
        while (file.read(records.clear(), end) >= recordLength()) {
            records.flip();
            for (; records.remaining() >= recordLength(); end += recordLength()) {
                places.put(new Key(records.getLong(), records.getLong()), end);
                records.position(records.position() + recordLength() - KEY);
            }
        }
    }

    synchronized Optional<Vector> get(String sentence) {
        Long place = places.get(Key.of(sentence));
        try {
            return place == null ? Optional.empty() : read(place, Key.of(sentence));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Another process may have begun the file anew: only what bears the key counts. */
    private Optional<Vector> read(long place, Key key) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(recordLength());
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = file.read(bytes, place + bytes.position());
        }
        bytes.flip();
        boolean whole = bytes.limit() == recordLength()
                && new Key(bytes.getLong(0), bytes.getLong(8)).equals(key)
                && checksum(bytes) == bytes.getLong(recordLength() - CHECKSUM);
        if (!whole) {
            return Optional.empty();
        }
        short[] coordinates = new short[size];
        bytes.position(KEY).asShortBuffer().get(coordinates);
        return Optional.of(Vector.stored(coordinates));
    }

    private long checksum(ByteBuffer record) {
        CRC32 checksum = new CRC32();
        checksum.update(record.array(), 0, recordLength() - CHECKSUM);
        return checksum.getValue();
    }

    /** A disk that is full or gone only makes next week slower. */
    synchronized void put(String sentence, Vector vector) {
        if (writable) {
            Key key = Key.of(sentence);
            ByteBuffer bytes = ByteBuffer.allocate(recordLength());
            bytes.putLong(key.high()).putLong(key.low());
            for (short coordinate : vector.coordinates()) {
                bytes.putShort(coordinate);
            }
            bytes.putLong(checksum(bytes)).flip();
            try {
                while (bytes.hasRemaining()) {
                    file.write(bytes, end + bytes.position());
                }
                places.put(key, end);
                end += recordLength();
            } catch (IOException e) {
                places.remove(key);
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
