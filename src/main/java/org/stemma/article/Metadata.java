package org.stemma.article;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Text;

/**
 * What a capture says about itself, as it says it. Nothing is guessed here.
 *
 * @param title headline, placed in the capture where it stands there
 * @param byline the author line, placed
 * @param outlet who published this version
 * @param url address
 * @param published publication time as written, in whatever format
 * @param language BCP 47 as declared
 * @param authors names
 */
public record Metadata(
        Text title,
        Text byline,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> published,
        Optional<String> language,
        List<String> authors) {

    public static final Metadata NONE = new Metadata(
            Text.EMPTY, Text.EMPTY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
}
