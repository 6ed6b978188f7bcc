package org.stemma.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.language.DateReader;
import org.stemma.language.DateReader.DateMention;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Words;

/** Who published an article and when: from metadata, else from the lines around the headline. */
final class Masthead {

    /** Earlier years are what systems write for a missing date: 0001-01-01. */
    private static final int FIRST_YEAR = 1700;

    private static final Pattern EITHER_ORDER =
            Pattern.compile("\\s*+(0?[1-9]|1[0-2])([/-])(?!\\1\\2)(?:0?[1-9]|1[0-2])\\2\\d{2,4}(?!\\d)");

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

    /** A day in a date line.
     *
     * @param changed whether it is the day of a later change
     */
    private record Stamp(LocalDate day, boolean changed) {}

    /** The day of publication; the day of a change only where no other one stands. */
    Optional<LocalDate> published() {
        Optional<LocalDate> declared = metadata.published()
                .filter(this::isPlain)
                .flatMap(words -> DateReader.published(words, profile))
                .filter(day -> day.getYear() >= FIRST_YEAR);
        if (declared.isPresent()) {
            return declared;
        }
        List<Stamp> stamps =
                signatures().stream().flatMap(line -> stamps(line).stream()).toList();
        return stamps.stream()
                .filter(stamp -> !stamp.changed())
                .findFirst()
                .or(() -> stamps.stream().findFirst())
                .map(Stamp::day);
    }

    String outlet() {
        return metadata.outlet()
                .or(() -> new Imprint(draft, book, profile, this).outlet())
                .orElse("");
    }

    /** Where the first full date of a line begins; 0 without one. */
    int firstDate(String line) {
        return DateReader.find(line, profile, Optional.empty()).stream()
                .filter(date -> day(date).isPresent())
                .mapToInt(date -> date.span().start())
                .findFirst()
                .orElse(0);
    }

    private List<String> signatures() {
        return draft.lines().stream()
                .filter(line -> line.kind() == Kind.DATELINE || line.kind() == Kind.BYLINE)
                .map(Line::value)
                .filter(Signatures::hasYear)
                .toList();
    }

    private List<Stamp> stamps(String line) {
        List<Stamp> stamps = new ArrayList<>();
        int behind = 0;
        for (DateMention date : DateReader.find(line, profile, Optional.empty())) {
            String before = Words.fold(line.substring(behind, date.span().start()));
            boolean changed = book.find(Mark.UPDATED_LABEL, before).isPresent();
            if (isPlain(date.words())) {
                day(date).ifPresent(day -> stamps.add(new Stamp(day, changed)));
            }
            behind = date.span().end();
        }
        return stamps;
    }

    /** In English 5/3 is the fifth of March or the third of May, depending on the country. */
    private boolean isPlain(String words) {
        return !profile.tag().equals("en") || !EITHER_ORDER.matcher(words).lookingAt();
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
}
