package org.stemma.seal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /**
     * One line.
     *
     * @param seal its first word
     * @param digest of the manifest, or of the file
     * @param at when; lines of older builds don't say
     * @param name of the bundle or file, relative to the ledger's folder
     */
    public record Entry(String seal, String digest, Optional<Instant> at, String name) {

        private static final Pattern LINE = Pattern.compile(
                "(?<seal>[0-9a-f]{64}) (?<digest>[0-9a-f]{64}) (?:(?<at>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ) )?(?<name>[^\\p{Cntrl}]+)");

        static Optional<Entry> parse(String line) {
            Matcher words = LINE.matcher(line);
            try {
                return words.matches() ? Optional.of(of(words)) : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        private static Entry of(Matcher words) {
            Optional<Instant> at = Optional.ofNullable(words.group("at")).map(Instant::parse);
            return new Entry(words.group("seal"), words.group("digest"), at, words.group("name"));
        }

        /** The line that follows {@code before}, which is empty for the first one. */
        static Entry following(String before, Digest digest, Instant at, String name) {
            Optional<Instant> second = Optional.of(at.truncatedTo(ChronoUnit.SECONDS));
            Entry open = new Entry("", digest.sha256(), second, name);
            return new Entry(open.sealBehind(before), open.digest, open.at, name);
        }

        /** Whether a single file has that name, and no bundle. */
        public static boolean namesFile(String name) {
            return name.endsWith(".jsonl");
        }

        boolean follows(String before) {
            return seal.equals(at.isPresent() ? sealBehind(before) : digestOf(before));
        }

        private String sealBehind(String before) {
            return Digest.of(digestOf(before) + " " + rest()).sha256();
        }

        private static String digestOf(String line) {
            return line.isEmpty() ? FIRST : Digest.of(line).sha256();
        }

        private String rest() {
            return digest + " " + at.map(moment -> moment + " ").orElse("") + name;
        }

        String line() {
            return seal + " " + rest();
        }
    }

    private static final String FILE = "ledger.txt";
    private static final String FIRST = "0".repeat(64);

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

    /** What lines call something that lies at or below the ledger's folder. */
    String nameOf(Path sealed) {
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
                if (!holds(name, digest)) {
                    append(lines, Entry.following(last(lines()), digest, seal.at(), name));
                }
                seal.sign(file);
            }
        }
    }

    private static String last(List<String> lines) {
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    private static void append(RandomAccessFile lines, Entry entry) throws IOException {
        lines.seek(lines.length());
        lines.write((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
        lines.getFD().sync();
    }

    /** A line that a power cut left without its end was never sealed. */
    private static void cutTornLine(RandomAccessFile lines) throws IOException {
        lines.setLength(endOfLastLine(lines));
    }

    private static long endOfLastLine(RandomAccessFile lines) throws IOException {
        long end = lines.length();
        while (end > 0) {
            lines.seek(end - 1);
            if (lines.read() == '\n') {
                return end;
            }
            end--;
        }
        return 0;
    }

    /** The lines that don't hold on to what stands before them, as problems in words. */
    List<String> breaks() throws IOException {
        List<String> broken = new ArrayList<>();
        String before = "";
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String above = before;
            if (Entry.parse(line).filter(entry -> entry.follows(above)).isEmpty()) {
                broken.add(file.getFileName() + ":" + (i + 1)
                        + ": the chain is broken; this line or one before it was changed, removed or put in");
            }
            before = line;
        }
        if (isTorn()) {
            broken.add(
                    file.getFileName() + ":" + lines.size() + ": the line is cut off; the next seal takes its place");
        }
        return broken;
    }

    private boolean isTorn() throws IOException {
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            return endOfLastLine(lines) < lines.length();
        } catch (FileNotFoundException e) {
            return false;
        }
    }

    /** The newest line. Its seal, noted elsewhere, shows later that no line up to it was changed. */
    public Optional<Entry> newest() throws IOException {
        List<Entry> all = entries();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Whether the ledger has a line for the very bytes of a file. */
    boolean holds(String name, Digest digest) throws IOException {
        return entries().stream()
                .anyMatch(entry -> entry.name().equals(name) && entry.digest().equals(digest.sha256()));
    }

    /** The lines about one name, oldest first; more than one if other bytes were sealed under it later. */
    List<Entry> entries(String name) throws IOException {
        return entries().stream().filter(entry -> entry.name().equals(name)).toList();
    }

    /** Every line that can be read, oldest first. */
    public List<Entry> entries() throws IOException {
        return lines().stream().flatMap(line -> Entry.parse(line).stream()).toList();
    }

    /** With its line ends: bytes that are no UTF-8 and blank lines stay, so that they are seen as changes. */
    private List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines =
                new ArrayList<>(List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
