package org.stemma.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Folders that hold licensed texts: nobody but their user looks into them. A file system without POSIX rights keeps its own.
 */
public final class Private {

    private static final String OWNER = "rwx------";

    private Private() {}

    /** Makes the folder if it isn't there; one that is keeps the rights that somebody gave it. */
    public static Path folder(Path place) throws IOException {
        if (!Files.exists(place)) {
            Files.createDirectories(place);
            take(place);
        }
        return place;
    }

    /** Takes everybody else's rights on a folder away. */
    public static void take(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER));
        }
    }
}
