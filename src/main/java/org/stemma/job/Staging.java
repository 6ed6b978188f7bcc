package org.stemma.job;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.stemma.plan.Inputs;
import org.stemma.signature.Digest;
import org.stemma.store.Bundle;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Rows.DeliveryRow;
import org.stemma.store.Rows.QuarantineRow;
import org.stemma.store.Shelves;
import org.stemma.store.Workbench;

/**
 * The growing bundle as a machine that died may have left it: the database says what was taken in, but the bytes may be torn
 * or gone. Nothing of it is sealed unseen.
 */
final class Staging {

    private final RunRequest request;
    private final Path captures;

    Staging(RunRequest request) {
        this.request = request;
        this.captures = request.staging().resolve("captures");
    }

    /** Leaves only captures that are what their names say; the rest is made again from them. */
    void tidy() throws IOException {
        try (DirectoryStream<Path> torn = Files.newDirectoryStream(
                Files.createDirectories(request.bundle().resolveSibling("")), ".capture*.part")) {
            for (Path each : torn) {
                Files.delete(each);
            }
        }
        for (Path each : deepestFirst(request.staging())) {
            if (!Files.isDirectory(each) && !isIntact(each)) {
                Files.delete(each);
            }
        }
    }

    /** Takes everything away: the bundle is in its place. */
    void drop() throws IOException {
        FileSystemUtils.deleteRecursively(request.staging());
    }

    /** Takes those files in again whose rows are there and whose bytes aren't. */
    void mend(Workbench bench, Intake intake) {
        lost(bench).forEach(intake::of);
    }

    private Set<String> lost(Workbench bench) {
        Set<String> lost = new TreeSet<>();
        for (CaptureRow row : bench.all(Shelves.CAPTURES)) {
            if (!isKept(row.capture()) || !isKept(row.delivered())) {
                lost.add(row.delivery());
            }
        }
        Set<String> taken = taken(bench);
        request.plan().inbox().items().stream()
                .filter(item ->
                        taken.contains(item.name()) && !isKept(item.digest().sha256()))
                .map(Inputs.Item::name)
                .forEach(lost::add);
        return lost;
    }

    private static Set<String> taken(Workbench bench) {
        Set<String> taken = new TreeSet<>();
        bench.all(Shelves.DELIVERIES).stream().map(DeliveryRow::delivery).forEach(taken::add);
        bench.all(Shelves.QUARANTINE).stream().map(QuarantineRow::article).forEach(taken::add);
        return taken;
    }

    private boolean isKept(String sha256) {
        return Files.exists(Bundle.kept(captures, sha256));
    }

    private boolean isIntact(Path file) throws IOException {
        return file.startsWith(captures)
                && file.getFileName().toString().equals(Digest.ofFile(file).sha256());
    }

    private static List<Path> deepestFirst(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
