package org.stemma.article.container;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Printed pages as running text: page numbers and what is printed at the head or foot of at least half of the pages is left
 * out, and lines are joined to paragraphs, also across pages.
 */
final class PageText {

    /** So many lines at either end of a page may be its head or foot. */
    private static final int EDGE = 2;

    /** Our own: a line of less than this share of the usual width ends its paragraph. */
    private static final double SHORT = 0.6;

    /** The same for a line that ends a sentence. */
    private static final double RATHER_SHORT = 0.85;

    private static final String SENTENCE_ENDS = ".!?…。！？؟:»”\"";

    private final List<List<String>> pages;
    private final int width;

    PageText(List<List<String>> pages) {
        this.pages = withoutFurniture(pages);
        this.width = width(this.pages);
    }

    /** The paragraphs in order. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String before = "";
        boolean gap = false;
        for (List<String> page : pages) {
            for (String line : page) {
                if (!line.isEmpty()) {
                    if (paragraph.length() > 0 && ends(before, line, gap)) {
                        paragraphs.add(paragraph.toString());
                        paragraph.setLength(0);
                    }
                    join(paragraph, line);
                    before = line;
                }
                gap = line.isEmpty();
            }
            gap = true;
        }
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    /** Whether a paragraph ends between the two lines; {@code gap} says that there is room between them. */
    private boolean ends(String line, String next, boolean gap) {
        boolean sentence = SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
        if (gap) {
            boolean runsOn = !sentence && line.length() >= RATHER_SHORT * width && isLower(next);
            return !runsOn;
        }
        return line.length() < SHORT * width || (sentence && line.length() < RATHER_SHORT * width);
    }

    private static boolean isLower(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }

    /** A word that was divided at the end of a line grows together again; Chinese and Japanese know no blanks. */
    private static void join(StringBuilder paragraph, String line) {
        int length = paragraph.length();
        if (length == 0) {
            paragraph.append(line);
            return;
        }
        char last = paragraph.charAt(length - 1);
        boolean divided = last == '-' && length > 1 && Character.isLetter(paragraph.charAt(length - 2));
        if ((divided && isLower(line)) || last == '\u00ad') {
            paragraph.setLength(length - 1);
        } else if (!divided && !(isUnspaced(last) && isUnspaced(line.charAt(0)))) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private static boolean isUnspaced(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || "。、，「」".indexOf(c) >= 0;
    }

    private static int width(List<List<String>> pages) {
        int[] lengths = pages.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 9 / 10];
    }

    private static List<List<String>> withoutFurniture(List<List<String>> pages) {
        Map<String, Integer> edges = new TreeMap<>();
        pages.forEach(page -> new HashSet<>(
                        edge(page).stream().map(i -> mask(page.get(i))).toList())
                .forEach(mask -> edges.merge(mask, 1, Integer::sum)));
        List<List<String>> kept = new ArrayList<>();
        for (List<String> page : pages) {
            Set<Integer> edge = new HashSet<>(edge(page));
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < page.size(); i++) {
                String mask = mask(page.get(i));
                int times = edges.getOrDefault(mask, 0);
                boolean repeated = pages.size() > 1 && times > 1 && times * 2 >= pages.size();
                if (!edge.contains(i) || !(repeated || isNumber(mask))) {
                    lines.add(page.get(i));
                }
            }
            kept.add(lines);
        }
        return kept;
    }

    /** Places of the first and last filled lines of a page. */
    private static List<Integer> edge(List<String> page) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).isEmpty()) {
                filled.add(i);
            }
        }
        List<Integer> edge = new ArrayList<>(filled.subList(0, Math.min(EDGE, filled.size())));
        edge.addAll(filled.subList(Math.max(edge.size(), filled.size() - EDGE), filled.size()));
        return edge;
    }

    private static String mask(String line) {
        return line.replaceAll("\\p{Nd}+", "#").strip();
    }

    private static boolean isNumber(String mask) {
        return mask.contains("#") && mask.codePoints().noneMatch(Character::isLetter);
    }
}
