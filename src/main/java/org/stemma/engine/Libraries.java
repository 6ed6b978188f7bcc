package org.stemma.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.stemma.signature.Signed;

/** The libraries whose own rules and models can change a result, with the versions that this build holds. */
final class Libraries {

    private static final String FILE = "libraries.properties";

    private Libraries() {}

    static List<Signed> all() {
        Properties versions = new Properties();
        try (InputStream stream = Libraries.class.getResourceAsStream(FILE)) {
            versions.load(Objects.requireNonNull(stream, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.stringPropertyNames().stream()
                .sorted()
                .<Signed>map(name -> new Part(name, new Part.Version(versions.getProperty(name))))
                .toList();
    }
}
