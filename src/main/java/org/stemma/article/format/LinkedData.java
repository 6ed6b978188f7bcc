package org.stemma.article.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.article.UnreadableException;
import org.stemma.notation.Json;
import org.stemma.notation.NotationException;
import org.stemma.text.Text;
import tools.jackson.databind.JsonNode;

/**
 * One thing that a page describes in JSON-LD, and the strings below it by their paths ({@code author.name}).
 *
 * @param type its {@code @type}
 * @param strings the first string of every path, lists passed through
 * @param at where its script's text begins in the page
 * @param script the script's text
 */
record LinkedData(String type, Map<String, String> strings, int at, String script) {

    private static final Pattern ARTICLE = Pattern.compile("(?i).*(?:article|posting|report|newsstory)");

    /** All things of the page, articles first, else in order; broken scripts are passed over, as the page still speaks. */
    static List<LinkedData> of(Markup page) {
        List<LinkedData> things = new ArrayList<>();
        for (Element script : page.tree().select("script[type=application/ld+json]")) {
            try {
                collect(Json.tree(script.data(), ""), script, things);
            } catch (NotationException e) {
                continue;
            }
        }
        things.sort(Comparator.comparing(thing -> !thing.isArticle()));
        return things;
    }

    boolean isArticle() {
        return ARTICLE.matcher(type).matches();
    }

    Optional<String> find(String path) {
        return Optional.ofNullable(strings.get(path)).filter(text -> !text.isBlank());
    }

    /** The first string with that key in the thing's script, in its place. */
    Optional<Text> placed(String key) throws UnreadableException {
        if (find(key).isEmpty()) {
            return Optional.empty();
        }
        return PlacedJson.of(" ".repeat(at) + script).strings().entrySet().stream()
                .filter(entry -> entry.getKey().equals(key) || entry.getKey().endsWith("." + key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void collect(JsonNode node, Element script, List<LinkedData> things) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, script, things));
        } else if (node.isObject() && node.has("@graph")) {
            collect(node.get("@graph"), script, things);
        } else if (node.isObject()) {
            Map<String, String> strings = new LinkedHashMap<>();
            strings(node, "", strings);
            int at = script.dataNodes().isEmpty()
                    ? 0
                    : script.dataNodes().get(0).sourceRange().startPos();
            things.add(new LinkedData(strings.getOrDefault("@type", ""), strings, Math.max(0, at), script.data()));
        }
    }

    private static void strings(JsonNode node, String path, Map<String, String> found) {
        if (node.isArray()) {
            node.forEach(each -> strings(each, path, found));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(entry -> strings(
                            entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), found));
        } else if (node.isString()) {
            found.putIfAbsent(path, node.stringValue());
        }
    }
}
