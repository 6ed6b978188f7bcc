package org.stemma.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/**
 * The file of the embedded workbench. It holds nothing that cannot be made again, so one that cannot be read is set aside
 * and the run begins anew from its inputs.
 *
 * @param folder that it lies in, such as {@code var}
 */
public record WorkbenchFile(Path folder) {

    private static final String SUFFIX = ".mv.db";

    /** The file's name. */
    public static final String NAME = "workbench" + SUFFIX;

    /** What the database says of a sound file: another process uses it, a value doesn't fit, nothing in particular. */
    private static final Set<Integer> INNOCENT =
            Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.VALUE_TOO_LONG_2, 0);

    public Path place() {
        return folder.resolve(NAME);
    }

    /** Whether a failure shows that the file is damaged or was made by something else. */
    public static boolean isAtFault(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return !INNOCENT.contains(sql.getErrorCode());
        }
        return failure instanceof MVStoreException
                || failure instanceof FlywayException
                || failure instanceof DamagedRowException;
    }

    /**
     * Gives it another name, so that the next run begins with an empty one.
     *
     * @return where it lies now
     */
    public Path setAside() throws IOException {
        int number = 1;
        while (Files.exists(aside(number))) {
            number++;
        }
        return Files.move(place(), aside(number));
    }

    private Path aside(int number) {
        return folder.resolve("workbench.damaged-" + number + SUFFIX);
    }
}
