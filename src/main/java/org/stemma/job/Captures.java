package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.stemma.seal.Durable;
import org.stemma.signature.Digest;
import org.stemma.store.Bundle;
import org.stemma.store.Private;

/** Files of a growing bundle, each under its digest; the same bytes lie there once. */
final class Captures {

    private final Path staging;
    private final Path folder;

    /** Where a file may be left behind by a killed run without being sealed. */
    private final Path outside;

    Captures(RunRequest request, String shelf) {
        this.staging = request.staging();
        this.folder = staging.resolve(shelf);
        this.outside = request.bundle().resolveSibling("");
    }

    byte[] read(String sha256) throws IOException {
        return Files.readAllBytes(place(sha256));
    }

    /** Keeps the bytes and answers their digest. */
    Digest keep(byte[] bytes) throws IOException {
        Digest digest = Digest.of(bytes);
        keep(digest, part -> Files.write(part, bytes));
        return digest;
    }

    /** Keeps a file as it lies there, however large it is. */
    void keep(Digest digest, Path file) throws IOException {
        keep(digest, part -> Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING));
    }

    private interface Writing {
        Object to(Path part) throws IOException;
    }

    private void keep(Digest digest, Writing writing) throws IOException {
        Path place = place(digest.sha256());
        if (!Files.exists(place)) {
            Private.folder(staging);
            Files.createDirectories(place.getParent());
            Path part = Files.createTempFile(outside, ".capture", ".part");
            writing.to(part);
            Durable.force(part);
            Durable.move(part, place);
        }
    }

    private Path place(String sha256) {
        return Bundle.kept(folder, sha256);
    }
}
