package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.article.Decoder;
import org.stemma.article.UnreadableException;
import org.stemma.article.container.Container;
import org.stemma.article.container.Containers;
import org.stemma.article.container.Delivery;
import org.stemma.plan.Inputs;
import org.stemma.plan.Plan;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Shelves;

/**
 * Takes files in: a file that holds captures is kept as it was delivered and unpacked, any other one is a capture itself.
 * Names follow from the file alone, so that a file that is taken in once more gives the same captures again.
 */
final class Intake {

    private final Plan plan;
    private final Captures captures;
    private final TreeMap<String, Inputs.Item> items = new TreeMap<>();

    Intake(Plan plan, Captures captures) {
        this.plan = plan;
        this.captures = captures;
        plan.inbox().items().forEach(item -> items.put(item.name(), item));
    }

    List<String> files() {
        return List.copyOf(items.keySet());
    }

    /** What one file holds. */
    List<Laid<?>> of(String name) {
        Inputs.Item item = Objects.requireNonNull(items.get(name), name);
        return new Quarantine(name, item.bytes(), "").or(() -> {
            Delivery delivery =
                    Delivery.of(name, plan.inbox().path(item), plan.job().columns());
            Optional<Container> container = Containers.of(delivery);
            return container.isEmpty() ? List.of(plain(item)) : unpacked(item, delivery, container.get());
        });
    }

    /** Refuses what is no text, but keeps it: a rerun refuses it again. */
    private Laid<CaptureRow> plain(Inputs.Item item) throws UnreadableException, IOException {
        refuseHuge(item.bytes());
        byte[] bytes = Files.readAllBytes(plan.inbox().path(item));
        String digest = ShelfException.unless(() -> captures.keep(bytes)).sha256();
        Decoder.decode(item.name(), bytes);
        CaptureRow row = new CaptureRow(
                item.name(), digest, bytes.length, item.name(), digest, "", Optional.empty(), Optional.empty());
        return new Laid<>(Shelves.CAPTURES, item.name(), row);
    }

    private List<Laid<?>> unpacked(Inputs.Item item, Delivery delivery, Container container) throws IOException {
        keep(item);
        UnpackedFile file = new UnpackedFile(item, mark(item.name()), captures);
        try {
            container.unpack(delivery, file);
        } catch (UnreadableException e) {
            file.ends(e.getMessage(), e.place());
        }
        return file.laid(container.id());
    }

    private void keep(Inputs.Item item) {
        ShelfException.unless(() -> {
            captures.keep(item.digest(), plan.inbox().path(item));
            return item;
        });
    }

    /** What stands between a file's name and an item's key; longer where a file of the inbox is called so. */
    private String mark(String name) {
        String mark = "#";
        while (isTaken(name + mark)) {
            mark += "#";
        }
        return mark;
    }

    private boolean isTaken(String prefix) {
        return items.tailMap(prefix).keySet().stream().limit(1).anyMatch(next -> next.startsWith(prefix));
    }

    /** Before anything of it is held in memory. */
    private static void refuseHuge(long bytes) throws UnreadableException {
        if (bytes > Decoder.MOST_BYTES) {
            throw new UnreadableException(
                    "",
                    "the file has " + bytes / 1_000_000 + " MB; an article has at most "
                            + Decoder.MOST_BYTES / 1_000_000 + " MB: split it or leave it out");
        }
    }
}
