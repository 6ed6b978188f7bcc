package org.stemma.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Words;

/**
 * The name of the outlet as the lines around the article give it: above the headline, before a date, in the byline, in
 * the copyright note. No name is better than a wrong one: {@link OutletName} must hold it for possible, and where
 * persons or sections stand as well, a word of outlets' names must be in it, or the name must stand there twice.
 */
final class Imprint {

    private static final int HEAD_LINES = 3;
    private static final Pattern TAGLINE = Pattern.compile("\\s[|•·—–-]\\s|:\\s");
    private static final Pattern PIECES = Pattern.compile("[|•·]");
    private static final Pattern ISO_DATE = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NAME_ENDS = Pattern.compile("[.,;|()©—–]|\\s(?:19|20)\\d\\d");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?iU)(?:©|\\(c\\)|copyright)[\\s©]{0,3}+(?:\\(c\\)\\s?+)?+(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?\\d{2,4})?+,?+\\s?+)?+(?:by\\s)?+");

    private final Draft draft;
    private final PhraseBook book;
    private final OutletName names;
    private final Masthead dates;

    Imprint(Draft draft, PhraseBook book, LanguageProfile profile, Masthead dates) {
        this.draft = draft;
        this.book = book;
        this.names = new OutletName(book, profile);
        this.dates = dates;
    }

    /** The best witness's name, in small letters where another witness writes it so. */
    Optional<String> outlet() {
        List<String> found = new ArrayList<>();
        above().ifPresent(found::add);
        beforeDate().ifPresent(found::add);
        aboveDate().ifPresent(found::add);
        ofNewsroom().ifPresent(found::add);
        named().ifPresent(found::add);
        besideAuthor().ifPresent(found::add);
        ofItself().ifPresent(found::add);
        return found.stream()
                .findFirst()
                .map(first -> found.stream()
                        .filter(name -> name.equalsIgnoreCase(first) && !name.equals(name.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(first));
    }

    /** {@code The Morning Herald | News of the coast} at the top. */
    private Optional<String> above() {
        return draft.lines().stream()
                .limit(HEAD_LINES)
                .takeWhile(line -> line.kind() == Kind.BOILERPLATE)
                .map(line -> TAGLINE.split(line.value(), 2)[0])
                .map(names::of)
                .filter(name -> names.isOutlets(name) || standsBelow(name))
                .findFirst();
    }

    /** Whether a name of two words or more stands in a line that is no running text. */
    private boolean standsBelow(String name) {
        String folded = Words.fold(name);
        return Words.count(name) >= 2
                && draft.lines().stream()
                        .skip(HEAD_LINES)
                        .filter(line -> line.kind() != Kind.TITLE && line.kind() != Kind.DUPLICATE)
                        .filter(line -> !line.isOpen() || !line.isProse())
                        .anyMatch(line -> Words.fold(line.value()).contains(folded));
    }

    /** {@code Morning Herald  2023-06-21}; before a date in words a person or a town stands as often. */
    private Optional<String> beforeDate() {
        for (Line line : draft.lines()) {
            if (line.kind() == Kind.DATELINE && !opensByline(line.value())) {
                Matcher iso = ISO_DATE.matcher(line.value());
                boolean stamp = iso.find();
                int end = stamp ? iso.start() : dates.firstDate(line.value());
                Optional<String> name = Arrays.stream(PIECES.split(line.value().substring(0, Math.max(0, end))))
                        .map(names::of)
                        .filter(piece -> !piece.isEmpty() && (stamp || names.isOutlets(piece)))
                        .findFirst();
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** A line with nothing but a name right above a date line: an outlet's by its words, or because a byline is above. */
    private Optional<String> aboveDate() {
        List<Line> lines = draft.lines();
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            if (lines.get(i).kind() == Kind.DATELINE && above.kind() == Kind.BYLINE && !opensByline(above.value())) {
                boolean signed = i > 1 && opensByline(lines.get(i - 2).value());
                return Optional.of(names.of(above.value()))
                        .filter(name -> names.isOutlets(name) || (signed && !name.isEmpty()));
            }
        }
        return Optional.empty();
    }

    private boolean opensByline(String line) {
        return book.of(Mark.BYLINE).stream().anyMatch(phrase -> phrase.in(Words.fold(line)) == 0);
    }

    /** {@code by The Morning Herald news desk}; {@code by Anna Vole, staff writer} names no outlet. */
    private Optional<String> ofNewsroom() {
        for (Line line : draft.lines()) {
            String folded = Words.fold(line.value());
            if (line.kind() == Kind.BYLINE && folded.length() == line.value().length()) {
                int end = book.of(Mark.NEWSROOM).stream()
                        .mapToInt(phrase -> phrase.in(folded))
                        .filter(at -> at > 0)
                        .min()
                        .orElse(0);
                String name = names.of(line.value().substring(Math.min(bylineLength(folded), end), end));
                if (names.isOutlets(name) || (!name.isEmpty() && !Names.only(name))) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private int bylineLength(String folded) {
        return book.of(Mark.BYLINE).stream()
                .filter(phrase -> phrase.in(folded) == 0)
                .mapToInt(phrase -> phrase.parts().get(0).length())
                .max()
                .orElse(0);
    }

    /** {@code Published by The Morning Herald}, {@code © 2023 Morning Herald}: outside the running text. */
    private Optional<String> named() {
        int first = draft.firstProse(0);
        int last = draft.lastProse();
        for (int i = 0; i < draft.size(); i++) {
            if (i < first || i > last) {
                String value = draft.at(i).value();
                int from = Math.max(afterPublisher(value), afterRights(draft.at(i)));
                String name = from < 0 ? "" : names.of(NAME_ENDS.split(value.substring(from), 2)[0]);
                if (names.isOutlets(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private int afterPublisher(String value) {
        String folded = Words.fold(value);
        return book.of(Mark.PUBLISHER).stream()
                .filter(phrase -> folded.length() == value.length() && phrase.in(folded) == 0)
                .mapToInt(phrase -> phrase.parts().get(0).length())
                .max()
                .orElse(-1);
    }

    private static int afterRights(Line line) {
        Matcher rights = RIGHTS.matcher(line.value());
        return line.kind() == Kind.BOILERPLATE && rights.find() ? rights.end() : -1;
    }

    /** {@code Anna Vole, The Morning Herald}. */
    private Optional<String> besideAuthor() {
        return draft.lines().stream()
                .filter(line -> line.kind() == Kind.BYLINE && line.reason().startsWith("byline"))
                .map(Line::value)
                .filter(value -> value.indexOf(',') > 0)
                .map(value -> names.of(value.substring(value.lastIndexOf(',') + 1)))
                .filter(names::endsAsOutlets)
                .findFirst();
    }

    /** {@code The Herald is a Northern Press publication.} */
    private Optional<String> ofItself() {
        return draft.lines().stream()
                .filter(line -> line.kind() == Kind.BOILERPLATE && Mark.PUBLICATION.gave(line.reason()))
                .map(line -> names.of(line.value().substring(0, beforePublication(line.value()))))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private int beforePublication(String value) {
        String folded = Words.fold(value).replaceAll("[\\s\\p{P}]++$", "");
        int at = book.find(Mark.PUBLICATION, folded)
                .map(phrase -> phrase.in(folded))
                .orElse(0);
        return Math.min(at, value.length());
    }
}
