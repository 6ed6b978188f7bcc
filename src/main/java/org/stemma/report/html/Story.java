package org.stemma.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.report.Audit;
import org.stemma.report.Descent.Node;
import org.stemma.store.Rows.CarrierRow;
import org.stemma.store.Rows.StoryRow;

/**
 * A story with its versions: those of the stemma from top to bottom, then those that stand in none.
 *
 * @param id its anchor on the page
 */
record Story(String id, StoryRow row, List<Version> versions) {

    static Story of(Audit audit, StoryRow row, String id, List<Node> stemma) {
        List<Node> nodes = new ArrayList<>(stemma);
        Set<String> missing = new LinkedHashSet<>(row.articles());
        row.carriers().stream().map(CarrierRow::article).forEach(missing::add);
        stemma.forEach(node -> missing.remove(node.name()));
        missing.stream()
                .filter(name -> audit.article(name).isPresent())
                .forEach(name -> nodes.add(new Node(row.story(), name, 0, Optional.empty())));
        List<Version> versions = new ArrayList<>();
        for (Node node : nodes) {
            int place = versions.size();
            versions.add(new Version(id + "-" + place, place, node, audit.article(node.name())));
        }
        return new Story(id, row, versions);
    }

    /** Each version once, however many parents it stands under. */
    List<Version> distinct() {
        Map<String, Version> first = new LinkedHashMap<>();
        versions.forEach(version -> first.putIfAbsent(version.name(), version));
        return List.copyOf(first.values());
    }

    /** The version of that name, where it stands first. */
    Optional<Version> version(String name) {
        return versions.stream().filter(v -> v.name().equals(name)).findFirst();
    }
}
