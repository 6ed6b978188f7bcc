package org.stemma.witness.genealogy;

/** What is known of two manuscripts beside their words. */
public interface Testimony {

    /** Speaks against it as loudly as anything can. */
    double IMPOSSIBLE = 1e6;

    /** What speaks against {@code child} having been copied from {@code parent}, in nats; negative if something speaks for it. */
    double against(String parent, String child);
}
