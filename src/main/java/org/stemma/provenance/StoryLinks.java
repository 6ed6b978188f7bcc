package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.article.Article;
import org.stemma.encoder.Encoders;

/** Which articles of a batch tell the same, found through an index over the batch, never pair by pair. */
final class StoryLinks {

    private static final int NEIGHBOURS = 40;

    private final List<Link> links = new ArrayList<>();
    private final Map<Pair, Double> scores = new HashMap<>();

    /** Two articles and how sure it is that they tell the same. */
    record Link(String one, String other, double score) {}

    private record Pair(String one, String other) {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    StoryLinks(List<Part> witnesses) {
        OriginIndex index =
                OriginIndex.ofTexts(witnesses.stream().map(StoryLinks::entry).toList(), Encoders.NONE);
        for (Part part : witnesses) {
            String told = part.article().story().value();
            for (Candidate near : index.candidates(told, part.article().language(), NEIGHBOURS + 1)) {
                if (!near.origin().equals(part.id())) {
                    scores.merge(Pair.of(near.origin(), part.id()), near.score(), Math::max);
                }
            }
        }
        scores.forEach((pair, score) -> links.add(new Link(pair.one(), pair.other(), score)));
        links.sort(Comparator.comparingDouble(Link::score)
                .reversed()
                .thenComparing(Link::one)
                .thenComparing(Link::other));
    }

    private static OriginIndex.Entry entry(Part part) {
        Article article = part.article();
        return new OriginIndex.Entry(
                part.id(), article.language(), List.of(article.story().value()));
    }

    /** Pairs that the index finds from either side, the surest first. */
    List<Link> surestFirst() {
        return List.copyOf(links);
    }

    /** The mean over all pairs between two groups, as far as the index answers that many; an unfound pair counts 0. */
    double mean(List<String> ones, List<String> others) {
        double sum = 0;
        for (String one : ones) {
            for (String other : others) {
                sum += scores.getOrDefault(Pair.of(one, other), 0.0);
            }
        }
        long pairs = (long) ones.size() * others.size();
        return sum / Math.min(pairs, (long) NEIGHBOURS * Math.min(ones.size(), others.size()));
    }
}
