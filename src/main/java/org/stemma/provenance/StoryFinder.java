package org.stemma.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.article.Article;
import org.stemma.signature.Digest;
import org.stemma.signature.Signed;

/**
 * Puts the articles of a batch together that go back to one origin, also where that isn't in the register and across languages.
 *
 * <p>Articles of one origin belong together. Others join where they name the same publisher, their days agree and an index over
 * the batch says that their content does; an article that names nobody joins only a story whose content it clearly shares.
 * Links are followed from the surest down, and never join two origins, two publishers or two days. The work grows with the
 * links, not with all pairs. Deterministic whatever the order of the input.
 */
public final class StoryFinder implements Signed {

    private static final int NEIGHBOURS = 12;
    private static final double LINK = 0.5;
    private static final double LINK_UNTRACED = 0.9;
    private static final int DIGITS_IN_ID = 6;

    @Override
    public String id() {
        return "shared-origin";
    }

    /**
     * The stories by id; an article that belongs to none is in none.
     *
     * @param traces one for each article, in any order
     */
    public List<Story> group(List<Article> articles, List<Trace> traces) {
        Map<String, Trace> byFile = new HashMap<>();
        traces.forEach(trace -> byFile.put(trace.article(), trace));
        Map<String, Story.Carrier> carriers = Copies.among(articles);
        List<Article> witnesses = articles.stream()
                .filter(article -> !carriers.containsKey(article.file()) && byFile.containsKey(article.file()))
                .sorted(Comparator.comparing(Article::file))
                .toList();
        List<StoryDraft> drafts = drafts(witnesses, byFile);
        Map<String, List<Story.Carrier>> copies = carriers.values().stream()
                .sorted(Comparator.comparing(Story.Carrier::article))
                .collect(Collectors.groupingBy(Story.Carrier::witness, TreeMap::new, Collectors.toList()));
        return drafts.stream()
                .filter(StoryDraft::isTold)
                .map(draft -> story(draft, copies))
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    // ------------------------------------------------------------------------------------ linking

    /** Two articles and how sure it is that they tell the same. */
    private record Link(String one, String other, double score) {}

    private static List<StoryDraft> drafts(List<Article> witnesses, Map<String, Trace> traces) {
        Map<String, StoryDraft> of = new TreeMap<>();
        witnesses.forEach(article ->
                of.put(article.file(), new StoryDraft(article, java.util.Objects.requireNonNull(traces.get(article.file())))));
        Map<String, StoryDraft> byOrigin = new TreeMap<>();
        for (String file : List.copyOf(of.keySet())) {
            StoryDraft draft = java.util.Objects.requireNonNull(of.get(file));
            draft.origin().ifPresent(origin -> {
                StoryDraft before = byOrigin.putIfAbsent(origin, draft);
                if (before != null) {
                    unite(before, draft, of);
                }
            });
        }
        for (Link link : links(witnesses)) {
            StoryDraft one = java.util.Objects.requireNonNull(of.get(link.one()));
            StoryDraft other = java.util.Objects.requireNonNull(of.get(link.other()));
            if (one != other && one.agreesWith(other) && link.score() >= (one.isTold() && other.isTold() ? LINK : LINK_UNTRACED)) {
                unite(one, other, of);
            }
        }
        return of.values().stream().distinct().toList();
    }

    private static void unite(StoryDraft one, StoryDraft other, Map<String, StoryDraft> of) {
        StoryDraft larger = one.size() >= other.size() ? one : other;
        StoryDraft smaller = larger == one ? other : one;
        larger.take(smaller);
        smaller.files().forEach(file -> of.put(file, larger));
    }

    /** Pairs that the index finds from either side, with the mean of both answers; the surest first. */
    private static List<Link> links(List<Article> witnesses) {
        OriginIndex index = OriginIndex.ofTexts(witnesses.stream()
                .map(article -> new OriginIndex.Entry(
                        article.file(), article.language(), List.of(article.story().value())))
                .toList());
        Map<List<String>, Double> scores = new TreeMap<>(Comparator.comparing((List<String> pair) -> pair.get(0))
                .thenComparing(pair -> pair.get(1)));
        for (Article article : witnesses) {
            for (Candidate near : index.candidates(article.story().value(), article.language(), NEIGHBOURS + 1)) {
                int order = near.origin().compareTo(article.file());
                if (order != 0) {
                    List<String> pair =
                            order < 0 ? List.of(near.origin(), article.file()) : List.of(article.file(), near.origin());
                    scores.merge(pair, near.score(), Math::max);
                }
            }
        }
        return scores.entrySet().stream()
                .map(entry -> new Link(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted(Comparator.comparingDouble(Link::score)
                        .reversed()
                        .thenComparing(Link::one)
                        .thenComparing(Link::other))
                .toList();
    }

    // ------------------------------------------------------------------------------------ telling

    private static Story story(StoryDraft draft, Map<String, List<Story.Carrier>> copies) {
        List<String> files = draft.files().stream().sorted().toList();
        return new Story(
                draft.origin().orElseGet(() -> id(draft)),
                draft.label(),
                draft.publisher(),
                draft.reported(),
                draft.origin(),
                files,
                files.stream()
                        .flatMap(file -> copies.getOrDefault(file, List.of()).stream())
                        .toList());
    }

    private static String id(StoryDraft draft) {
        String captures = draft.articles().stream()
                .map(article -> article.capture().sha256())
                .sorted()
                .collect(Collectors.joining("\n"));
        return draft.publisher().orElse("unnamed")
                + draft.day().map(LocalDate::toString).map(day -> "-" + day).orElse("")
                + "-" + Digest.of(captures).brief(DIGITS_IN_ID);
    }
}
