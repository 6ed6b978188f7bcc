package org.stemma.provenance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where one article comes from, and how we know. An article that tells two stories has two links, the main one first; what is
 * asked of the trace itself is the main one's.
 *
 * @param article its file
 * @param links one at least; every body paragraph belongs to exactly one
 */
public record Trace(String article, List<Link> links, Attributions attributions) {

    public Trace {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("no link: " + article);
        }
    }

    public Link main() {
        return links.get(0);
    }

    /** The link that covers most of these paragraphs; the main one in doubt. */
    public Link of(Collection<Integer> paragraphs) {
        Link most = main();
        for (Link link : links) {
            most = shared(link, paragraphs) > shared(most, paragraphs) ? link : most;
        }
        return most;
    }

    private static long shared(Link link, Collection<Integer> paragraphs) {
        return link.paragraphs().stream().filter(paragraphs::contains).count();
    }

    public Verdict verdict() {
        return main().verdict();
    }

    public Optional<String> publisher() {
        return main().publisher();
    }

    public Optional<String> relay() {
        return main().relay();
    }

    public Optional<LocalDate> reported() {
        return main().reported();
    }

    public Optional<String> origin() {
        return main().origin();
    }

    public double confidence() {
        return main().confidence();
    }

    public String explanation() {
        return main().explanation();
    }

    public List<Evidence> evidence() {
        return main().evidence();
    }

    public List<Candidate> candidates() {
        return main().candidates();
    }
}
