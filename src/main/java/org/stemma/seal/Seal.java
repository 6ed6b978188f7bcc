package org.stemma.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * With what things are sealed.
 *
 * @param at the moment, to the second; goes into the ledger and nowhere else
 * @param key the operator's, if things are to be signed too
 */
public record Seal(Instant at, Optional<SigningKey> key) {

    /** What a signature's file is called beside what it signs. */
    static final String SUFFIX = ".sig";

    /** {@code manifest.json} is signed in {@code manifest.json.sig}. */
    static Path signatureOf(Path file) {
        return file.resolveSibling(file.getFileName() + SUFFIX);
    }

    /** Signs the file as it lies there, if there is a key; puts an older signature out of the way. */
    void sign(Path file) throws IOException {
        if (key.isPresent()) {
            Durable.write(signatureOf(file), key.get().sign(Files.readAllBytes(file)));
        }
    }
}
