package org.stemma.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.signature.Digest;

/**
 * The files of an inbox or register, in name order, each with its digest.
 *
 * @param root the folder that names are relative to
 */
public record Inputs(Path root, List<Item> items) {

    /**
     * One file.
     *
     * @param name relative to the root, with {@code /}
     * @param bytes its length
     */
    public record Item(String name, Digest digest, long bytes) {}

    public Inputs {
        items = List.copyOf(items);
    }

    public static Inputs none() {
        return new Inputs(Path.of(""), List.of());
    }

    /**
     * All regular files below a folder, or one file. Hidden files and links are passed over.
     *
     * @throws IOException if the folder cannot be listed; a file that cannot be read gets the digest of nothing and is
     *     refused at intake
     */
    public static Inputs of(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            Path root = place.toAbsolutePath().resolveSibling("");
            return new Inputs(root, List.of(item(place, FileName.of(root, place))));
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(place)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !Files.isSymbolicLink(file))
                    .filter(file -> !hidden(place.relativize(file)))
                    .forEach(files::add);
        }
        return new Inputs(
                place,
                files.stream()
                        .map(file -> item(file, FileName.of(place, file)))
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList());
    }

    /** One digest for all names and contents; independent of where the folder lies. */
    public Digest digest() {
        return Digest.of(items.stream()
                .map(item -> item.digest().sha256() + "  " + item.name())
                .collect(Collectors.joining("\n")));
    }

    public Path path(Item item) {
        return FileName.path(root, item.name());
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Item item(Path file, String name) {
        try (InputStream stream = Files.newInputStream(file)) {
            return new Item(name, Digest.of(stream), Files.size(file));
        } catch (IOException e) {
            return new Item(name, Digest.of(""), 0);
        }
    }
}
