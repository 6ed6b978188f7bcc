package org.stemma.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/**
 * A folder or file that a run writes to, and whether it can: tried out, because what file systems say of themselves isn't to be
 * relied on.
 */
record Room(Path place) {

    /** A run needs more, but less than this makes it certain that the disk is the trouble. */
    private static final int LEAST_BYTES = 1 << 20;

    private static final String PROBE = ".room.part";

    /** Nothing if there is room; else what the place lacks and what to do. */
    Optional<String> lacks() {
        try {
            tryOut();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(words(e));
        }
    }

    private void tryOut() throws IOException {
        if (Files.isRegularFile(place)) {
            FileChannel.open(place, StandardOpenOption.WRITE).close();
        } else {
            Path probe = Files.createDirectories(place).resolve(PROBE);
            try {
                Files.write(probe, new byte[LEAST_BYTES]);
            } finally {
                Files.deleteIfExists(probe);
            }
        }
    }

    /**
     * @throws IOException saying what the place lacks and what to do
     */
    void require() throws IOException {
        Optional<String> lack = lacks();
        if (lack.isPresent()) {
            throw new NoRoomException(lack.get());
        }
    }

    private String words(IOException failure) {
        return isFull()
                ? place + " is full: make room there, and the same command goes on"
                : place + " cannot be written to (" + reason(failure)
                        + "): let this user write there, and the same command goes on";
    }

    private boolean isFull() {
        try {
            return Files.exists(place) && Files.getFileStore(place).getUsableSpace() < LEAST_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return "it is a file, not a folder";
        }
        return failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason().toLowerCase(Locale.ROOT)
                : failure.getClass().getSimpleName();
    }
}
