package org.stemma.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * Links are followed from the surest down (average linkage), and never join two origins, two publishers or two days. The work
 * grows with the links, not with all pairs. An article that tells two stories belongs to both, with the paragraphs of each, and
 * never joins them. Deterministic whatever the order of the input.
 */
public final class StoryFinder implements Signed {

    /** The surest link between two groups, and the mean of all; set on invented stories in eight languages. */
    private static final double LINK = 0.45;

    private static final double MEAN = 0.33;
    private static final double MEAN_UNTRACED = 0.85;
    /** So much of the text word for word is no chance, however differently others tell the story; our own. */
    private static final double SAME_WORDS = 0.15;

    private static final int MOST_PASSES = 5;
    private static final int DIGITS_IN_ID = 6;

    @Override
    public String id() {
        return "shared-origin";
    }

    @Override
    public int version() {
        return 3;
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
        List<Part> witnesses = articles.stream()
                .filter(article -> !carriers.containsKey(article.file()) && byFile.containsKey(article.file()))
                .sorted(Comparator.comparing(Article::file))
                .flatMap(article -> Part.of(article, Objects.requireNonNull(byFile.get(article.file()))).stream())
                .toList();
        Map<String, List<Story.Carrier>> copies = carriers.values().stream()
                .sorted(Comparator.comparing(Story.Carrier::article))
                .collect(Collectors.groupingBy(Story.Carrier::witness, TreeMap::new, Collectors.toList()));
        return drafts(witnesses).stream()
                .filter(StoryDraft::isTold)
                .map(draft -> story(draft, copies))
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    // ------------------------------------------------------------------------------------ linking

    private static List<StoryDraft> drafts(List<Part> witnesses) {
        Map<String, StoryDraft> of = new TreeMap<>();
        witnesses.forEach(part -> of.put(part.id(), new StoryDraft(part)));
        byOrigin(of);
        StoryLinks links = new StoryLinks(witnesses);
        for (int pass = 0; pass < MOST_PASSES && follow(links, of); pass++) {
            // a larger story may take in what a smaller one could not
        }
        return of.values().stream().distinct().toList();
    }

    private static void byOrigin(Map<String, StoryDraft> of) {
        Map<String, StoryDraft> byOrigin = new TreeMap<>();
        for (StoryDraft draft : List.copyOf(of.values())) {
            draft.origin()
                    .map(origin -> byOrigin.putIfAbsent(origin, draft))
                    .ifPresent(before -> unite(before, draft, of));
        }
    }

    /** Follows the links once, from the surest down; whether any two drafts were united. */
    private static boolean follow(StoryLinks links, Map<String, StoryDraft> of) {
        boolean united = false;
        for (StoryLinks.Link link : links.surestFirst()) {
            StoryDraft one = Objects.requireNonNull(of.get(link.one()));
            StoryDraft other = Objects.requireNonNull(of.get(link.other()));
            if (one != other
                    && link.score() >= LINK
                    && one.agreesWith(other)
                    && (agree(one, other, links) || sameWords(link, one, other))) {
                unite(one, other, of);
                united = true;
            }
        }
        return united;
    }

    private static boolean agree(StoryDraft one, StoryDraft other, StoryLinks links) {
        double needed = one.isTold() && other.isTold() ? MEAN : MEAN_UNTRACED;
        return links.mean(one.ids(), other.ids()) >= needed;
    }

    /** Whether the linked articles are word for word the same in parts. */
    private static boolean sameWords(StoryLinks.Link link, StoryDraft one, StoryDraft other) {
        return Copies.common(one.article(link.one()), other.article(link.other())) >= SAME_WORDS;
    }

    private static void unite(StoryDraft one, StoryDraft other, Map<String, StoryDraft> of) {
        StoryDraft larger = one.size() >= other.size() ? one : other;
        StoryDraft smaller = larger == one ? other : one;
        larger.take(smaller);
        smaller.ids().forEach(id -> of.put(id, larger));
    }

    // ------------------------------------------------------------------------------------ telling

    private static Story story(StoryDraft draft, Map<String, List<Story.Carrier>> copies) {
        List<String> files = draft.parts().stream()
                .map(part -> part.article().file())
                .distinct()
                .sorted()
                .toList();
        return new Story(
                draft.origin().orElseGet(() -> id(draft)),
                draft.label(),
                draft.publisher(),
                draft.attested(),
                draft.origin(),
                files,
                files.stream()
                        .flatMap(file -> copies.getOrDefault(file, List.of()).stream())
                        .toList(),
                shares(draft));
    }

    /** Two parts of one article that tell the same after all are one again. */
    private static List<Story.Share> shares(StoryDraft draft) {
        Map<String, List<Integer>> paragraphs = new TreeMap<>();
        draft.parts().stream()
                .filter(part -> !part.whole())
                .forEach(part -> paragraphs
                        .computeIfAbsent(part.article().file(), file -> new ArrayList<>())
                        .addAll(part.link().paragraphs()));
        return paragraphs.entrySet().stream()
                .map(each -> new Story.Share(
                        each.getKey(), each.getValue().stream().sorted().toList()))
                .toList();
    }

    private static String id(StoryDraft draft) {
        String captures = draft.parts().stream()
                .map(part -> part.article().capture().sha256() + number(part))
                .sorted()
                .collect(Collectors.joining("\n"));
        return draft.publisher().orElse("unnamed")
                + draft.day().map(LocalDate::toString).map(day -> "-" + day).orElse("")
                + "-" + Digest.of(captures).brief(DIGITS_IN_ID);
    }

    private static String number(Part part) {
        return part.id().substring(part.article().file().length());
    }
}
