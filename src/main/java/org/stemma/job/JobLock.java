package org.stemma.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.stemma.plan.JobFile;

/**
 * Keeps two processes from running the same job into the same reports: the lock of a file beside its bundles. The system
 * gives it up with the process, however that ends, so nothing is ever to be cleared away by hand.
 */
public final class JobLock implements AutoCloseable {

    /** Far behind the holder's name: where locks are mandatory (Windows), others may still read who it is. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final String FILE = ".running";

    private final FileChannel channel;

    /** Somebody else is at it. */
    public static final class HeldException extends Exception {

        private static final long serialVersionUID = 1L;

        HeldException(String words) {
            super(words);
        }
    }

    private JobLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the job for this process until it is closed.
     *
     * @throws HeldException with who has it
     * @throws IOException if the reports folder cannot be written
     */
    public static JobLock take(JobFile job) throws HeldException, IOException {
        return take(Path.of(job.reports(), job.name()));
    }

    /** The same by the folder of the job's bundles. */
    public static JobLock take(Path bundles) throws HeldException, IOException {
        Path folder = bundles.toAbsolutePath();
        new Room(folder).require();
        Path file = folder.resolve(FILE);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = lock(channel);
        if (lock == null) {
            channel.close();
            throw new HeldException(
                    folder.getFileName() + " is being run by " + holder(file) + "; the lock is " + file);
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
        return new JobLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static String self() {
        return "process " + ProcessHandle.current().pid() + " of " + System.getProperty("user.name");
    }

    private static String holder(Path file) throws IOException {
        String words = Files.readString(file, StandardCharsets.UTF_8).strip();
        return words.isEmpty() ? "another process" : words;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
