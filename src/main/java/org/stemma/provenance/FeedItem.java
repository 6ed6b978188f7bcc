package org.stemma.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.stemma.article.container.PlainWords;
import org.stemma.language.DateReader;
import org.stemma.language.Languages;

/** What a feed says of one item, on its way to a row of the register. */
final class FeedItem {

    /** Own limit, in characters: descriptions are teasers of a few hundred. */
    private static final int FULL_TEXT = 1_000;

    private static final Pattern CUT_OFF = Pattern.compile("(?s).*(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.])\\W{0,3}");

    private final int line;
    private final Map<String, List<String>> said = new LinkedHashMap<>();

    /**
     * @param line where the item begins, from 1
     */
    FeedItem(int line) {
        this.line = line;
    }

    void says(String key, String words) {
        String stripped = words.strip();
        if (!stripped.isEmpty()) {
            said.computeIfAbsent(key, each -> new ArrayList<>()).add(stripped);
        }
    }

    /** The row; what the item doesn't say itself is the channel's. */
    RegisterRow row(String publisher, String language) {
        Map<String, List<String>> row = new LinkedHashMap<>();
        keep(row, "id", first("id", "about", "url"));
        keep(row, "publisher", publisher);
        keep(row, "published", day(first("published", "updated")));
        keep(row, "title", PlainWords.ofHtml(first("title")).replaceAll("\\s+", " "));
        keep(row, "url", first("url"));
        keep(row, "language", said.containsKey("language") ? first("language") : language);
        keep(row, "text", text());
        row.put("authors", List.copyOf(said.getOrDefault("authors", List.of())));
        return new RegisterRow(line, row);
    }

    private static void keep(Map<String, List<String>> row, String key, String value) {
        row.put(key, value.isEmpty() ? List.of() : List.of(value));
    }

    /** The first that is said of these; empty if none is. */
    private String first(String... keys) {
        for (String key : keys) {
            if (said.containsKey(key)) {
                return said.get(key).get(0);
            }
        }
        return "";
    }

    private String text() {
        String content = PlainWords.ofHtml(first("text"));
        String description = PlainWords.ofHtml(first("description"));
        boolean full = description.length() >= FULL_TEXT
                && !CUT_OFF.matcher(description).matches();
        return content.isEmpty() && full ? description : content;
    }

    /** An ISO day; what is no date stays as it is written, so that its row can be named. */
    private static String day(String words) {
        return DateReader.published(words, Languages.of("en"))
                .map(LocalDate::toString)
                .orElse(words);
    }
}
