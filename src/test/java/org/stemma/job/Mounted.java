package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A small file system in memory below one folder; where nobody may mount, the test says that it was skipped. */
final class Mounted implements AutoCloseable {

    private static final int KILOBYTES = 16_000;

    private final Path folder;

    /** Takes the folder's files along. */
    Mounted(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        Path parked = Files.move(folder, folder.resolveSibling(folder.getFileName() + ".parked"));
        Files.createDirectory(folder);
        boolean mounted = does("mount", "-t", "tmpfs", "-o", "size=" + KILOBYTES + "k", "tmpfs", folder.toString());
        does("cp", "-a", parked + "/.", folder.toString());
        does("rm", "-r", parked.toString());
        Assumptions.assumeTrue(mounted, "needs the right to mount a file system in memory");
    }

    /** Leaves so much room. */
    void fill(int kilobytes) throws IOException, InterruptedException {
        long free = folder.toFile().getUsableSpace() / 1024;
        does("dd", "if=/dev/zero", "of=" + ballast(), "bs=1024", "count=" + (free - kilobytes), "status=none");
    }

    void empty() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    void writable(boolean writable) throws IOException, InterruptedException {
        does("mount", "-o", writable ? "remount,rw" : "remount,ro", folder.toString());
    }

    private static boolean does(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        does("umount", folder.toString());
    }
}
