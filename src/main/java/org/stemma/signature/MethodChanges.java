package org.stemma.signature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which lines differ between two signatures of many methods. A signature lists its methods in the order of the work. */
public final class MethodChanges {

    private static final int LONGEST_SETTINGS = 120;

    private final Map<String, String> then;
    private final Map<String, String> now;
    private final List<String> changed;

    /** One line a method, as {@link Signature#of(Collection)} writes them. */
    public MethodChanges(List<String> then, List<String> now) {
        this.then = byId(then);
        this.now = byId(now);
        Set<String> ids = new LinkedHashSet<>(this.then.keySet());
        ids.addAll(this.now.keySet());
        this.changed = ids.stream()
                .filter(id -> !line(this.then, id).equals(line(this.now, id)))
                .toList();
    }

    /** The methods that differ, in the order of the work. */
    public List<String> changed() {
        return changed;
    }

    /** How many methods are the same. */
    public int unchanged() {
        Set<String> same = new LinkedHashSet<>(now.keySet());
        changed.forEach(same::remove);
        return same.size();
    }

    /** Those of the methods that differ and stand before any of the wanted ones; all where none is wanted. */
    public List<String> changedBefore(Predicate<String> wanted) {
        return changed.stream()
                .filter(id -> isBefore(id, wanted, now.containsKey(id) ? now : then))
                .toList();
    }

    private static boolean isBefore(String id, Predicate<String> wanted, Map<String, String> order) {
        List<String> ids = new ArrayList<>(order.keySet());
        int first = (int) ids.stream().takeWhile(wanted.negate()).count();
        return ids.indexOf(id) < first;
    }

    /** One line a changed method: {@code word-form v2 then, v3 now}. */
    public List<String> words() {
        return changed.stream().map(id -> "method " + words(id)).toList();
    }

    /** A method and how it differs. */
    public String words(String id) {
        return version(id) + (isSettings(id) ? ", other settings: " + settings(id) : "");
    }

    /** The method and its version; both versions if it has changed. */
    public String version(String id) {
        String before = then(id);
        String after = now(id);
        return id + " " + (before.equals(after) ? before : before + " then, " + after + " now");
    }

    /** A changed method in a few words: {@code word-form v2 → v3}. */
    public String brief(String id) {
        return id + " " + then(id) + (isSettings(id) ? ", other settings" : " → " + now(id));
    }

    /** The method's version in the first signature, in words. */
    public String then(String id) {
        return version(then, id);
    }

    /** The method's version in the second signature, in words. */
    public String now(String id) {
        return version(now, id);
    }

    /** Whether the first signature has the method and the second one hasn't. */
    public boolean isOnlyThen(String id) {
        return then.containsKey(id) && !now.containsKey(id);
    }

    /** Whether the second signature has the method and the first one hasn't. */
    public boolean isOnlyNow(String id) {
        return now.containsKey(id) && !then.containsKey(id);
    }

    /** Whether the version is the same and the settings aren't. */
    public boolean isSettings(String id) {
        return then(id).equals(now(id)) && changed.contains(id);
    }

    private String settings(String id) {
        return brief(then, id) + " then, " + brief(now, id) + " now";
    }

    private static String brief(Map<String, String> lines, String id) {
        String line = line(lines, id);
        return line.length() <= LONGEST_SETTINGS ? line : line.substring(0, LONGEST_SETTINGS) + "…";
    }

    private static String version(Map<String, String> lines, String id) {
        String[] parts = line(lines, id).split("\\|", 3);
        return parts.length > 1 ? parts[1] : line(lines, id).isEmpty() ? "not there" : "without a version";
    }

    private static String line(Map<String, String> lines, String id) {
        return lines.getOrDefault(id, "");
    }

    private static Map<String, String> byId(List<String> lines) {
        Map<String, String> byId = new LinkedHashMap<>();
        lines.forEach(line -> byId.put(line.split("\\|", 2)[0], line));
        return byId;
    }
}
