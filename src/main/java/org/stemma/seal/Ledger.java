package org.stemma.seal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stemma.signature.Digest;

/**
 * {@code reports/ledger.txt}: one line per sealed thing, a bundle by its manifest or a single file by its bytes: {@code <seal> <digest>
 * <moment, UTC> <name>}. The seal is the digest of the line before and of the rest of the line, so each line holds on to all before it and
 * to itself. Lines of older builds, {@code <digest of the line before> <digest> <name>}, hold on to those before them only.
 *
 * <p>Who can write the file can make a whole new one: {@code ledger.txt.sig}, or a seal that was noted elsewhere, shows that.
 * Processes and threads may append at the same time.
 */
public record Ledger(Path file) {

    private static final String FILE = "ledger.txt";

    /** Locks of files are held by the whole process; its threads wait for each other here. */
    private static final Object TURN = new Object();

    /** Behind any line: where locks are mandatory (Windows), others may still read the lines. */
    private static final long PLACE_OF_LOCK = Long.MAX_VALUE - 1;

    public static Ledger in(Path reports) {
        return new Ledger(reports.resolve(FILE));
    }

    /** The folder of the ledger that a bundle belongs to, two above it ({@code reports/job/bundle}); else {@code otherwise}. */
    public static Path folderOf(Path bundle, Path otherwise) {
        Path job = bundle.toAbsolutePath().normalize().getParent();
        Path folder = job == null ? null : job.getParent();
        return folder != null && Files.exists(folder.resolve(FILE)) ? folder : otherwise;
    }

    /** The folder that it lies in. */
    public Path folder() {
        return file.resolveSibling("");
    }

    /** What lines call something that lies at or below the ledger's folder. */
    public String nameOf(Path sealed) {
        return file.toAbsolutePath()
                .normalize()
                .resolveSibling("")
                .relativize(sealed.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** Whether lines are signed, so that whoever appends one needs the key. */
    public boolean isSigned() {
        return Files.exists(Seal.signatureOf(file));
    }

    /** Appends a line and signs them all, if there is a key; sealing the same bytes under the same name twice leaves one line. */
    public void append(String name, Digest digest, Seal seal) throws IOException {
        synchronized (TURN) {
            try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "rw");
                    FileLock lock = lines.getChannel().lock(PLACE_OF_LOCK, 1, false)) {
                cutTornLine(lines);
                Chain chain = read();
                if (!chain.holds(name, digest)) {
                    append(lines, chain.following(digest, seal.at(), name));
                }
                seal.sign(file);
            }
        }
    }

    private static void append(RandomAccessFile lines, Entry entry) throws IOException {
        lines.seek(lines.length());
        lines.write((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
        lines.getFD().sync();
    }

    /** A line that a power cut left without its end was never sealed. */
    private static void cutTornLine(RandomAccessFile lines) throws IOException {
        long end = lines.length();
        while (end > 0 && byteAt(end - 1, lines) != '\n') {
            end--;
        }
        lines.setLength(end);
    }

    private static int byteAt(long place, RandomAccessFile lines) throws IOException {
        lines.seek(place);
        return lines.read();
    }

    /** Its lines as they stand there now, read once. */
    public Chain read() throws IOException {
        return Chain.read(file);
    }
}
