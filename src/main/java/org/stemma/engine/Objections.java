package org.stemma.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stemma.engine.Examination.Seen;
import org.stemma.text.Span;

/** Objections of all witnesses to one article, those to one thing together. One hostile text draws ten thousand and more. */
final class Objections {

    /** Characters of the article that are looked up together. */
    private static final int CELL = 256;

    private final List<List<Objection>> groups = new ArrayList<>();

    /** Numbers of the groups whose first objection may concern what has this key, too. */
    private final Map<List<Object>, List<Integer>> nearby = new HashMap<>();

    private Objections() {}

    /** Groups and their objections in the order in which they were first raised. */
    static List<List<Objection>> gathered(Map<String, List<Seen>> bySide) {
        Objections objections = new Objections();
        bySide.forEach(
                (witness, all) -> all.forEach(seen -> objections.add(new Objection(witness, seen, seen.inArticle()))));
        return objections.groups;
    }

    private void add(Objection objection) {
        List<List<Object>> keys = keys(objection);
        keys.stream()
                .flatMap(key -> nearby.getOrDefault(key, List.of()).stream())
                .sorted()
                .map(groups::get)
                .filter(group -> group.get(0).concerns(objection))
                .findFirst()
                .orElseGet(() -> fresh(keys))
                .add(objection);
    }

    private List<Objection> fresh(List<List<Object>> keys) {
        keys.forEach(
                key -> nearby.computeIfAbsent(key, any -> new ArrayList<>()).add(groups.size()));
        List<Objection> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    /** Two that concern one thing have a key in common. */
    private static List<List<Object>> keys(Objection objection) {
        Seen seen = objection.seen();
        String check = seen.check().id();
        String type = seen.divergence().type();
        if (objection.place().isEmpty()) {
            return List.of(List.of(
                    check, type, seen.article().numbers(), seen.divergence().stated()));
        }
        Span place = objection.place().get();
        return IntStream.rangeClosed(place.start() / CELL, place.end() / CELL)
                .<List<Object>>mapToObj(cell -> List.of(check, type, cell))
                .toList();
    }
}
