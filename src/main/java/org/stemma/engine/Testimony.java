package org.stemma.engine;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.alignment.Bead;
import org.stemma.engine.Examination.Seen;
import org.stemma.text.Span;
import org.stemma.witness.Pairs;
import org.stemma.witness.Witness;

/** What any two witnesses of a story hold against each other, seen once for all who ask. */
final class Testimony {

    private final Examination examination;
    private final Pairs pairs;
    private final Echoes echoes;
    private final Map<String, List<Seen>> heard = new TreeMap<>();

    Testimony(Examination examination, Pairs pairs, Echoes echoes) {
        this.examination = examination;
        this.pairs = pairs;
        this.echoes = echoes;
    }

    /** Everything in which {@code article} differs from {@code other}; what it merely lacks is left out. */
    List<Seen> of(Witness article, Witness other) {
        return heard.computeIfAbsent(
                article.id() + "\n" + other.id(),
                key -> Stream.of(
                                examination.examine(article, other, told(article, other)),
                                examination.echoes(article, other, echoes.of(article, other, beads(article, other))),
                                examination.headlines(article, other))
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Bead> told(Witness article, Witness other) {
        return beads(article, other).stream()
                .filter(bead -> !bead.left().isEmpty())
                .toList();
    }

    /** What the only witness shows of its own language. */
    List<Seen> alone(Witness article) {
        List<Bead> beads = IntStream.range(0, article.sentences().size())
                .mapToObj(number -> Bead.alone(List.of(number), List.of(), 1))
                .toList();
        Witness nobody =
                new Witness(article.id(), article.language(), "", "", article.published(), Optional.empty(), List.of());
        return examination.examine(article, nobody, beads);
    }

    List<Bead> beads(Witness article, Witness other) {
        return pairs.between(article.id(), other.id());
    }

    /** What {@code witness} has at {@code place} of {@code other}, if it differs there in the way that {@code like} tells of. */
    Optional<Seen> at(Witness witness, Witness other, Seen like) {
        return of(witness, other).stream()
                .filter(seen -> seen.isOfKind(like) && isAtSamePlace(seen, like))
                .findFirst();
    }

    /** The same divergence, held against the other side; empty if the check sees it from one side only. */
    Optional<Seen> turned(Witness article, Witness other, Seen seen) {
        return of(other, article).stream()
                .filter(each -> each.isOfKind(seen) && isAt(each.inArticle(), seen.inReference()))
                .findFirst();
    }

    /** The sentences of {@code other} that answer any of the given ones of {@code article}. */
    List<Integer> answers(Witness article, Witness other, List<Integer> sentences) {
        return beads(article, other).stream()
                .filter(Bead::isPair)
                .filter(bead -> bead.left().stream().anyMatch(sentences::contains))
                .flatMap(bead -> bead.right().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the reference lacks has no place in it but its sentence. */
    private static boolean isAtSamePlace(Seen one, Seen other) {
        boolean lacking = one.inReference().isEmpty() && other.inReference().isEmpty();
        return lacking
                ? !Collections.disjoint(
                        one.reference().numbers(), other.reference().numbers())
                : isAt(one.inReference(), other.inReference());
    }

    private static boolean isAt(Optional<Span> one, Optional<Span> other) {
        return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
    }
}
