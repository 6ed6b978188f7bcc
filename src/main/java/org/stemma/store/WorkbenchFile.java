package org.stemma.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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

    public Path place() {
        return folder.resolve(NAME);
    }

    /** Whether a failure shows that the file is damaged or made by something else; another process that uses it is no damage. */
    public static boolean isAtFault(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return sql.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1;
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
