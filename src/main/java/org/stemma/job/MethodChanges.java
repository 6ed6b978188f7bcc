package org.stemma.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lines of the engine's signature differ between a sealed run and today. */
final class MethodChanges {

    private static final String NONE = "";

    private final Map<String, String> then;
    private final Map<String, String> now;

    MethodChanges(List<String> then, List<String> now) {
        this.then = byId(then);
        this.now = byId(now);
    }

    /** One line a changed method: {@code word-form v2 then, v3 now}. */
    List<String> words() {
        Set<String> ids = new LinkedHashSet<>(then.keySet());
        ids.addAll(now.keySet());
        List<String> words = new ArrayList<>();
        for (String id : ids) {
            if (!line(then, id).equals(line(now, id))) {
                words.add("method " + version(id) + (isSettings(id) ? ", other settings: " + settings(id) : ""));
            }
        }
        return words;
    }

    /** The method and its version; both versions if it has changed. */
    String version(String id) {
        String before = version(then, id);
        String after = version(now, id);
        return id + " " + (before.equals(after) ? before : before + " then, " + after + " now");
    }

    private boolean isSettings(String id) {
        return version(then, id).equals(version(now, id));
    }

    private String settings(String id) {
        return brief(then, id) + " then, " + brief(now, id) + " now";
    }

    private static String brief(Map<String, String> lines, String id) {
        String line = line(lines, id);
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }

    private static String version(Map<String, String> lines, String id) {
        String[] parts = line(lines, id).split("\\|", 3);
        return parts.length > 1 ? parts[1] : line(lines, id).isEmpty() ? "not there" : "without a version";
    }

    private static String line(Map<String, String> lines, String id) {
        return lines.getOrDefault(id, NONE);
    }

    private static Map<String, String> byId(List<String> lines) {
        Map<String, String> byId = new LinkedHashMap<>();
        lines.forEach(line -> byId.put(line.split("\\|", 2)[0], line));
        return byId;
    }
}
