package org.stemma.article.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.stemma.article.UnreadableException;

/** The records of a web archive one by one; behind a broken one the next one is looked for. */
final class ArchiveRecords implements AutoCloseable {

    /** Own limits: archives of pages are packed 4 to 20 times. */
    private static final long LARGEST_RATIO = 200;

    private static final long ALWAYS_ALLOWED_BYTES = 200_000_000;

    /** What looks like the beginning of a record may be none; so often is it tried. */
    private static final int MOST_TRIES = 10_000;

    private static final byte[] MEMBER = {0x1f, (byte) 0x8b, 8};
    private static final byte[] RECORD = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

    private final FileChannel file;
    private final boolean packed;
    private WarcReader reader;
    private Optional<WarcRecord> kept = Optional.empty();
    private Optional<WarcRecord> last = Optional.empty();
    private long unpacked;
    private int tries;

    /** A record that cannot be read; {@link #resume} looks for the next one. */
    static final class BrokenRecordException extends Exception {

        private static final long serialVersionUID = 1L;

        BrokenRecordException(String problem) {
            super(problem);
        }
    }

    ArchiveRecords(Path archive) throws IOException {
        file = FileChannel.open(archive);
        reader = new WarcReader(file);
        packed = reader.compression() == WarcCompression.GZIP;
    }

    /** Where the record begins that was read last, or that could not be read. */
    long position() {
        return reader.position();
    }

    /**
     * The next record; its body must be read before the one behind it is asked for.
     *
     * @throws UnreadableException if the rest of the file is not to be unpacked
     */
    Optional<WarcRecord> next() throws BrokenRecordException, UnreadableException {
        if (kept.isPresent()) {
            last = kept;
            kept = Optional.empty();
            return last;
        }
        try {
            budget();
            last = Optional.empty();
            last = reader.next();
            return last;
        } catch (IOException | RuntimeException e) {
            throw new BrokenRecordException("the record is broken (" + Faults.brief(e) + "); fetch the page again");
        }
    }

    /** Goes to the next record behind a broken one; false if there is none. */
    boolean resume() throws UnreadableException {
        try {
            long from = position() + 1;
            for (long at = find(from); at >= 0; at = find(at + 1)) {
                if (++tries > MOST_TRIES) {
                    throw new UnreadableException("byte " + from, "the rest of the archive is too broken to be read");
                }
                if (begins(at)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean begins(long at) throws IOException {
        try {
            file.position(at);
            WarcReader candidate = new WarcReader(file);
            kept = candidate.next();
            reader = candidate;
            return kept.isPresent();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Where a record may begin; -1 if there is no such place any more. */
    private long find(long from) throws IOException {
        byte[] mark = packed ? MEMBER : RECORD;
        ByteBuffer window = ByteBuffer.allocate(1 << 16);
        for (long start = from; start < file.size(); start += window.capacity() - mark.length) {
            window.clear();
            int length = file.read(window, start);
            for (int i = 0; i + mark.length <= length; i++) {
                if (matches(window, i, mark)) {
                    return start + i + (packed ? 0 : 1);
                }
            }
        }
        return -1;
    }

    private static boolean matches(ByteBuffer window, int at, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (window.get(at + i) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Before the rest of a record is passed over, which means unpacking it. */
    private void budget() throws UnreadableException, IOException {
        if (packed && last.isPresent()) {
            unpacked += Math.max(0, last.get().body().size());
            if (unpacked > Math.max(ALWAYS_ALLOWED_BYTES, LARGEST_RATIO * file.size())) {
                throw new UnreadableException(
                        "byte " + position(),
                        "from here on the archive unpacks to more than " + LARGEST_RATIO
                                + " times its size, as no archive of pages does; the rest is not read");
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
