package org.stemma.job;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.article.container.Broken;
import org.stemma.article.container.Derived;
import org.stemma.article.container.Unpacking;
import org.stemma.plan.Inputs;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Rows.DeliveryRow;
import org.stemma.store.Shelves;

/** What came out of one file of the inbox: the captures are kept as they come, their rows are gathered. */
final class UnpackedFile implements Unpacking {

    private final Inputs.Item item;
    private final String mark;
    private final Captures kept;
    private final List<Laid<?>> laid = new ArrayList<>();
    private final SortedMap<String, Integer> passedOver = new TreeMap<>();
    private int captures;
    private int broken;

    /**
     * @param mark stands between the file's name and an item's key
     */
    UnpackedFile(Inputs.Item item, String mark, Captures kept) {
        this.item = item;
        this.mark = mark;
        this.kept = kept;
    }

    @Override
    public void holds(Derived capture) {
        String name = name(capture.key());
        CaptureRow row = new CaptureRow(
                name,
                ShelfException.unless(() -> kept.keep(capture.content())).sha256(),
                capture.content().length,
                item.name(),
                item.digest().sha256(),
                capture.place(),
                capture.url(),
                capture.seen());
        laid.add(new Laid<>(Shelves.CAPTURES, name, row));
        captures++;
    }

    @Override
    public void breaks(Broken piece) {
        String place = piece.place().isEmpty() ? "" : item.name() + " " + piece.place();
        laid.add(new Quarantine(name(piece.key()), piece.size(), place).with(piece.reason(), ""));
        broken++;
    }

    @Override
    public void passesOver(String kind) {
        passedOver.merge(kind, 1, Integer::sum);
    }

    /** The rest of the file, or all of it, cannot be read. */
    void ends(String reason, String place) {
        String rest = captures + broken == 0 ? "" : "after " + (captures + broken) + " items: ";
        laid.add(new Quarantine(item.name(), item.bytes(), "").with(rest + reason, place));
        broken++;
    }

    /** Everything that is to be laid down for the file. */
    List<Laid<?>> laid(String container) {
        if (captures == 0 && broken == 0) {
            ends("nothing in it is an article; look whether it was exported whole", "");
        }
        DeliveryRow row = new DeliveryRow(
                item.name(), item.digest().sha256(), item.bytes(), container, captures, broken, passedOver);
        laid.add(new Laid<>(Shelves.DELIVERIES, item.name(), row));
        return laid;
    }

    private String name(String key) {
        return key.isEmpty() ? item.name() : item.name() + mark + key;
    }
}
