package org.stemma.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.alignment.Bead;
import org.stemma.notation.Json;
import tools.jackson.databind.JsonNode;

/** Stemma, pivots and archetype of an invented story with gold alignment: {@code main(story folder, blind|open)}. */
final class StoryBench {

    private StoryBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        boolean blind = arguments[1].equals("blind");
        JsonNode gold = Json.tree(Files.readString(folder.resolve("gold.json")), "gold.json");
        List<Witness> witnesses = new ArrayList<>();
        TreeMap<String, List<Set<Integer>>> places = new TreeMap<>();
        if (!blind) {
            List<String> sentences = new ArrayList<>();
            List<Set<Integer>> own = new ArrayList<>();
            for (JsonNode s : gold.get("origin").get("sentences")) {
                sentences.add(s.get("text").asString());
                own.add(Set.of(s.get("n").asInt()));
            }
            witnesses.add(new Witness(
                    "origin",
                    "en",
                    gold.get("origin").get("title").asString(),
                    "WSJ",
                    Optional.of(
                            LocalDate.parse(gold.get("origin").get("published").asString())),
                    Optional.empty(),
                    sentences));
            places.put("origin", own);
        }
        for (JsonNode v : gold.get("versions")) {
            List<String> sentences = new ArrayList<>();
            List<Set<Integer>> own = new ArrayList<>();
            for (JsonNode s : v.get("sentences")) {
                if (s.get("role").asString().equals("boilerplate")
                        || s.get("role").asString().equals("byline")) {
                    continue;
                }
                sentences.add(s.get("text").asString());
                Set<Integer> origins = new TreeSet<>();
                s.get("origin").forEach(o -> origins.add(o.asInt()));
                own.add(origins);
            }
            witnesses.add(new Witness(
                    v.get("id").asString(),
                    v.get("lang").asString(),
                    v.get("title").asString(),
                    v.get("outlet").asString(),
                    Optional.of(LocalDate.parse(v.get("published").asString())),
                    v.get("relay").isNull()
                            ? Optional.empty()
                            : Optional.of(v.get("relay").asString()),
                    sentences));
            places.put(v.get("id").asString(), own);
        }
        List<Pairs.Pair> pairs = new ArrayList<>();
        for (Witness a : witnesses) {
            for (Witness b : witnesses) {
                if (a.id().compareTo(b.id()) < 0) {
                    pairs.add(new Pairs.Pair(
                            a.id(),
                            b.id(),
                            beads(places.getOrDefault(a.id(), List.of()), places.getOrDefault(b.id(), List.of()))));
                }
            }
        }
        Collation collation = new Collator().collate(gold.get("story").asString(), witnesses, new Pairs(pairs));
        for (Collation.Edge edge : collation.stemma()) {
            if (arguments.length > 2) {
                System.out.println(Json.write(
                        new Derived("d1", edge.article(), edge.parent(), edge.pivot(), edge.contaminatedBy())));
            } else {
                System.out.println(edge.article() + " ← " + edge.parent() + " pivot " + edge.pivot() + " "
                        + edge.confidence() + " " + edge.contaminatedBy());
                edge.evidence().forEach(e -> System.out.println("      " + e));
            }
        }
        if (arguments.length > 2) {
            System.out.println(Json.write(new Arch("d1", collation.archetype().text())));
            return;
        }
        Tradition tradition = new Tradition(Loci.of(witnesses, new Pairs(pairs)), Dossier.of(witnesses));
        Kinship.all(tradition).stream()
                .limit(10)
                .forEach(k -> System.out.println(
                        k.child().id() + " ← " + k.parent().id() + " " + k.score() + " " + k.reasons()));
        tradition
                .dossiers()
                .forEach(d ->
                        d.forensics().evidence().stream().limit(3).forEach(e -> System.out.println(d.id() + " " + e)));
        collation
                .units()
                .forEach(u -> System.out.println(u.id() + " " + u.verdict() + " "
                        + u.readings().stream()
                                .map(Collation.Reading::witnesses)
                                .toList()));
        collation
                .archetype()
                .statements()
                .forEach(s ->
                        System.out.println(s.attestation() + " " + s.source() + " " + s.support() + " " + s.text()));
        Collation.Archetype reference = new Collator().referenceFor("v2", collation, witnesses);
        System.out.println("without v2: "
                + reference.statements().stream()
                        .map(s -> s.source() + "/" + s.attestation())
                        .toList());
    }

    record Derived(String story, String version, String parent, Optional<String> pivot, List<String> contaminatedBy) {}

    record Arch(String story, String archetype) {}

    private static List<Bead> beads(List<Set<Integer>> left, List<Set<Integer>> right) {
        List<Bead> beads = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                Set<Integer> shared = new TreeSet<>(left.get(i));
                shared.retainAll(right.get(j));
                if (!shared.isEmpty()) {
                    beads.add(new Bead(List.of(i), List.of(j), 0.9));
                }
            }
        }
        return beads;
    }
}
