package org.stemma.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.signature.Digest;

/**
 * The files of an inbox or register, in name order, each with its digest.
 *
 * @param root the folder that names are relative to
 * @param passedOver names of hidden files and of links, which are no items; what systems and programs keep for themselves isn't told
 */
public record Inputs(Path root, List<Item> items, List<String> passedOver) {

    /** Of Windows and macOS, and the locks of open documents. */
    private static final Pattern SYSTEMS =
            Pattern.compile("(?i)thumbs\\.db|desktop\\.ini|\\.ds_store|\\.directory|\\._.*|~\\$.*|\\.~lock\\..*");

    private static final int NAMED = 3;

    /**
     * One file.
     *
     * @param name relative to the root, with {@code /}
     * @param bytes its length
     */
    public record Item(String name, Digest digest, long bytes) {}

    public Inputs {
        items = List.copyOf(items);
        passedOver = List.copyOf(passedOver);
    }

    public static Inputs none() {
        return new Inputs(Path.of(""), List.of(), List.of());
    }

    /**
     * All regular files below a folder, or one file.
     *
     * @throws IOException if the folder cannot be listed; a file that cannot be read gets the digest of nothing and is
     *     refused at intake
     */
    public static Inputs of(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            Path root = place.toAbsolutePath().resolveSibling("");
            return new Inputs(root, List.of(item(place, FileName.of(root, place))), List.of());
        }
        Path root = Files.isSymbolicLink(place) ? place.toRealPath() : place;
        List<Item> items = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        for (Path file : files(root)) {
            String name = FileName.of(root, file);
            if (Files.isSymbolicLink(file) || hidden(root.relativize(file))) {
                passedOver.add(name);
            } else {
                items.add(item(file, name));
            }
        }
        items.sort((a, b) -> a.name().compareTo(b.name()));
        passedOver.sort(null);
        return new Inputs(root, items, passedOver);
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> walk = Files.walk(place)) {
            return walk.filter(file -> Files.isRegularFile(file) || Files.isSymbolicLink(file))
                    .filter(file ->
                            !SYSTEMS.matcher(String.valueOf(file.getFileName())).matches())
                    .toList();
        }
    }

    /** {@code passed over in inbox: 2 hidden files or links, .draft.txt, old/.b.txt}; nothing if there are none. */
    public Optional<String> passedOverWords() {
        int count = passedOver.size();
        String names = String.join(", ", passedOver.subList(0, Math.min(NAMED, count)));
        return passedOver.isEmpty()
                ? Optional.empty()
                : Optional.of("passed over in " + root + ": " + count
                        + (count == 1 ? " hidden file or link, " : " hidden files or links, ") + names
                        + (count > NAMED ? ", …" : ""));
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
