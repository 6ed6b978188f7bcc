package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.stemma.seal.Ledger;
import org.stemma.seal.SigningKey;

/** Whoever seals here, and the key that is theirs. */
final class Operator {

    private static final String VARIABLE = "STEMMA_SIGNING_KEY";

    private Operator() {}

    /**
     * The key that the environment names, if it names one.
     *
     * @throws Refusal if it cannot be read, or if the ledger is signed and there is none: before any work is done
     */
    static Optional<SigningKey> key(Path reports) {
        Optional<String> file = Optional.ofNullable(System.getenv(VARIABLE)).filter(name -> !name.isBlank());
        if (file.isEmpty() && Ledger.in(reports).isSigned()) {
            throw new Refusal(Ledger.in(reports).file() + " is signed; set " + VARIABLE
                    + " to the file of the operator's key (or remove its .sig to go on without signatures)");
        }
        return file.map(Operator::read);
    }

    private static SigningKey read(String file) {
        try {
            return SigningKey.read(Path.of(file));
        } catch (IOException e) {
            throw new Refusal(VARIABLE + ": " + e.getMessage());
        }
    }
}
