package org.stemma.provenance;

import java.util.List;
import java.util.Optional;

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

    /**
     * The first attribution to a publisher, with the first relay and the first day that any attribution to it names: a headline
     * says "— WSJ", the first sentence who passed it on and when it was reported.
     */
    public Optional<Attribution> of(String publisher) {
        List<Attribution> same = found.stream()
                .filter(each -> each.publisher().equals(publisher))
                .toList();
        return same.stream()
                .findFirst()
                .map(first -> first.with(
                        same.stream().filter(each -> each.relay().isPresent()).findFirst(),
                        same.stream()
                                .filter(each -> each.reported().isPresent())
                                .findFirst()));
    }
}
