package org.stemma.report.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stemma.store.Results;

/**
 * A file of a bundle that can be made again from its results, byte for byte.
 *
 * @param name what people call it, such as "workbook"
 * @param file its name in the bundle
 */
public record Document(String name, String file, Writing writing) {

    /** Makes the document; the stream stays open. */
    @FunctionalInterface
    public interface Writing {
        void write(Results results, OutputStream out) throws IOException;
    }

    /** Writes it to that place; what is there is replaced. */
    public void write(Results results, Path place) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
            writing.write(results, out);
        }
    }
}
