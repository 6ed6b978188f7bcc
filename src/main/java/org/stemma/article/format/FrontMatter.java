package org.stemma.article.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.Capture;
import org.stemma.article.Metadata;
import org.stemma.article.UnreadableException;
import org.stemma.notation.NotationException;
import org.stemma.notation.Yaml;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * What stands between two {@code ---} lines at the top of a text: {@code outlet}, {@code url}, {@code published},
 * {@code language}, {@code title}, {@code byline}, {@code authors}; other keys are passed over.
 *
 * @param end where the text behind it begins; 0 without front matter
 */
record FrontMatter(Metadata metadata, int end) {

    private static final Pattern OPENING = Pattern.compile("\\A\\s{0,20}+---[ \\t]{0,20}+\\R");
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]{0,20}+$");
    private static final Pattern KEY = Pattern.compile("\\A[\\w-]{1,40}+:(?:\\s|\\z)");
    private static final int MOST_CHARACTERS = 20_000;

    static FrontMatter of(Capture capture) throws UnreadableException {
        String content = capture.content();
        String head = content.substring(0, Math.min(content.length(), MOST_CHARACTERS));
        Matcher opening = OPENING.matcher(head);
        if (!opening.find() || !KEY.matcher(head.substring(opening.end())).find()) {
            return new FrontMatter(Metadata.NONE, 0);
        }
        Matcher closing = CLOSING.matcher(head);
        if (!closing.find(opening.end())) {
            throw new UnreadableException("line 1", "the front matter has no closing '---' line; add one");
        }
        Span yaml = new Span(opening.end(), closing.start());
        return new FrontMatter(metadata(capture, yaml), closing.end());
    }

    private static Metadata metadata(Capture capture, Span yaml) throws UnreadableException {
        try {
            Yaml.Mapping keys = Yaml.mapping(yaml.of(capture.content()), capture.file());
            List<String> authors = keys.texts("authors").isEmpty() ? keys.texts("author") : keys.texts("authors");
            Optional<String> byline = keys.text("byline");
            return new Metadata(
                    placed(capture, yaml, keys.text("title")),
                    placed(
                            capture,
                            yaml,
                            byline.isPresent() ? byline : authors.stream().findFirst()),
                    keys.text("outlet"),
                    keys.text("url"),
                    keys.text("published"),
                    keys.text("language"),
                    authors);
        } catch (NotationException e) {
            int above = capture.content().substring(0, yaml.start()).split("\\R", -1).length - 1;
            throw new UnreadableException(
                    "line " + (e.line() + above), "the front matter cannot be read: " + problem(e));
        }
    }

    private static String problem(NotationException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.indexOf(": ") + 2) + "; quote the text or correct the line";
    }

    private static Text placed(Capture capture, Span yaml, Optional<String> words) {
        if (words.isEmpty()) {
            return Text.EMPTY;
        }
        int at = capture.content().indexOf(words.get(), yaml.start());
        return at >= 0 && at + words.get().length() <= yaml.end()
                ? Text.verbatim(capture.content(), new Span(at, at + words.get().length()))
                : Text.unplaced(words.get());
    }
}
