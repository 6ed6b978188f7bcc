package org.stemma.signature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A listed family of things that is meant to grow: checks, languages, formats, metrics, sheets.
 *
 * <p>The list is the table of contents: it fixes the order in reports and is guarded by a test that notices a
 * forgotten member.
 *
 * @param <T> the family
 */
public final class Catalogue<T extends Signed> {

    private final String kind;
    private final Map<String, T> members = new LinkedHashMap<>();

    /**
     * @param kind what a member is called in messages, such as "check"
     * @throws IllegalArgumentException if two members share an id
     */
    public Catalogue(String kind, List<? extends T> members) {
        this.kind = kind;
        for (T member : members) {
            if (this.members.put(member.id(), member) != null) {
                throw new IllegalArgumentException("two of kind " + kind + " are called '" + member.id() + "'");
            }
        }
    }

    public List<T> all() {
        return List.copyOf(members.values());
    }

    public List<String> ids() {
        return List.copyOf(members.keySet());
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(members.get(id));
    }

    /**
     * @throws IllegalArgumentException if there is none, with the nearest name as a suggestion
     */
    public T get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no " + kind + " '" + id + "'"
                + Nearest.to(id, members.keySet())
                        .map(n -> "; did you mean '" + n + "'?")
                        .orElse("")));
    }
}
