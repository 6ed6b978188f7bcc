package org.stemma.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.language.DateReader;
import org.stemma.language.DateReader.DateMention;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Words;

/** Who published an article and when: from metadata, else from the lines around the headline. */
final class Masthead {

    private static final int LONGEST_OUTLET_WORDS = 7;
    private static final Pattern ISO_DATE = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}");

    private final Draft draft;
    private final Metadata metadata;
    private final PhraseBook book;
    private final LanguageProfile profile;

    Masthead(Draft draft, Metadata metadata, PhraseBook book, LanguageProfile profile) {
        this.draft = draft;
        this.metadata = metadata;
        this.book = book;
        this.profile = profile;
    }

    Optional<LocalDate> published() {
        Optional<LocalDate> declared = metadata.published().flatMap(words -> DateReader.published(words, profile));
        return declared.isPresent()
                ? declared
                : signatures().stream()
                        .flatMap(line -> dates(line).stream())
                        .findFirst()
                        .flatMap(Masthead::day);
    }

    String outlet() {
        return metadata.outlet()
                .or(() -> signatures().stream()
                        .map(this::beforeDate)
                        .filter(words -> !words.isEmpty())
                        .findFirst())
                .or(this::aboveDate)
                .or(this::ofNewsroom)
                .or(this::ofItself)
                .orElse("");
    }

    /** Lines that may carry a date or an outlet's name. */
    private List<String> signatures() {
        return draft.lines().stream()
                .filter(line -> line.kind() == Kind.DATELINE || line.kind() == Kind.BYLINE)
                .map(Line::value)
                .filter(Headings::hasYear)
                .toList();
    }

    private List<DateMention> dates(String line) {
        return DateReader.find(line, profile, Optional.empty()).stream()
                .filter(date -> day(date).isPresent())
                .toList();
    }

    private static Optional<LocalDate> day(DateMention date) {
        if (date.resolved().isPresent()) {
            return date.resolved();
        }
        if (date.year().isEmpty() || date.month().isEmpty() || date.day().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    date.year().getAsInt(), date.month().getAsInt(), date.day().getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code Morning Herald  2023-06-21}; a byline names a person there, not an outlet. */
    private String beforeDate(String line) {
        if (opensByline(line)) {
            return "";
        }
        Matcher iso = ISO_DATE.matcher(line);
        return iso.find()
                ? name(line.substring(0, iso.start()))
                : dates(line).stream()
                        .findFirst()
                        .map(date -> name(line.substring(0, date.span().start())))
                        .orElse("");
    }

    /** A line with nothing but a name right above a date line, below the byline. */
    private Optional<String> aboveDate() {
        List<Line> lines = draft.lines();
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            if (lines.get(i).kind() == Kind.DATELINE && above.kind() == Kind.BYLINE && !opensByline(above.value())) {
                return Optional.of(name(above.value())).filter(name -> !name.isEmpty());
            }
        }
        return Optional.empty();
    }

    private boolean opensByline(String line) {
        return book.of(Mark.BYLINE).stream().anyMatch(phrase -> phrase.in(Words.fold(line)) == 0);
    }

    /** {@code by The Morning Herald news desk}. */
    private Optional<String> ofNewsroom() {
        for (Line line : draft.lines()) {
            for (Phrase phrase : line.kind() == Kind.BYLINE ? book.of(Mark.NEWSROOM) : List.<Phrase>of()) {
                String folded = Words.fold(line.value());
                int end = folded.length() == line.value().length() ? phrase.in(folded) : -1;
                if (end > 0) {
                    int start = bylineLength(folded);
                    return Optional.of(name(line.value().substring(Math.min(start, end), end)))
                            .filter(name -> !name.isEmpty());
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

    /** {@code The Herald is a Northern Press publication.} */
    private Optional<String> ofItself() {
        for (Line line : draft.lines()) {
            for (Phrase phrase : book.of(Mark.PUBLICATION)) {
                String folded = Words.fold(line.value()).replaceAll("[\\s\\p{P}]++$", "");
                int at = line.kind() == Kind.BOILERPLATE
                                && folded.length() <= line.value().length()
                        ? phrase.in(folded)
                        : -1;
                if (at > 0) {
                    return Optional.of(name(line.value().substring(0, at))).filter(name -> !name.isEmpty());
                }
            }
        }
        return Optional.empty();
    }

    private static String name(String words) {
        String name = words.replaceAll("^[\\s\\p{P}|]++", "").replaceAll("[\\s\\p{P}|]++$", "");
        return Words.count(name) <= LONGEST_OUTLET_WORDS ? name : "";
    }
}
