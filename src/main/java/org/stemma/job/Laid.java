package org.stemma.job;

import org.stemma.store.Shelf;
import org.stemma.store.Workbench;

/** A record on its way to a shelf: what a processor hands to the writer. */
record Laid<T>(Shelf<T> shelf, String key, T value) {

    void layDown(Workbench bench) {
        bench.put(shelf, key, value);
    }
}
