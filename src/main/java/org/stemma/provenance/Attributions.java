package org.stemma.provenance;

import java.util.List;

/**
 * Everything a text says about whose report it is.
 *
 * @param found attributions, the main one first
 * @param rejected mentions that are none, in text order
 */
public record Attributions(List<Attribution> found, List<RejectedMention> rejected) {

    public static final Attributions NONE = new Attributions(List.of(), List.of());

    public Attributions {
        found = List.copyOf(found);
        rejected = List.copyOf(rejected);
    }
}
