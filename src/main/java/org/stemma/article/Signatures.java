package org.stemma.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.language.Words;
import org.stemma.text.Span;

/** Finds bylines and datelines above the text and below it, by their words and their form. */
final class Signatures {

    private static final int LINES_READ = 20;
    static final String DATE_LINE = "date line";
    private static final int DATELINE_WORDS = 14;
    private static final int SIGNATURE_WORDS = 12;
    private static final int NAMED_WORDS = 5;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|١٩|٢٠|۱۹|۲۰|۱۳|۱۴)\\p{Nd}{2}(?!\\p{Nd})");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?");
    private static final Pattern OFFICE = Pattern.compile("\\s*[,،、|]\\s*|\\s+[-–—/]\\s+");
    private static final Set<Integer> NAME_LENGTHS = Set.of(2, 3, 4);

    private final Draft draft;
    private final PhraseBook book;
    private final boolean lines;

    /**
     * @param lines as for {@link Headings}
     */
    Signatures(Draft draft, PhraseBook book, boolean lines) {
        this.draft = draft;
        this.book = book;
        this.lines = lines;
    }

    static boolean isTime(String words) {
        return words.length() <= 12 && TIME.matcher(words.strip()).matches();
    }

    static boolean hasYear(String words) {
        return YEAR.matcher(words).find();
    }

    void find() {
        int head = Math.min(LINES_READ, secondProse());
        int tail = draft.lastProse();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && !lines && isTime(draft.at(i).value())) {
                draft.rule(i, Kind.DATELINE, "time of day");
            } else if (draft.at(i).isBelowHeadline() || (draft.isOpen(i) && (i < head || i > tail))) {
                signature(i, i > 0);
            }
        }
    }

    private int secondProse() {
        return draft.firstProse(Math.min(draft.size(), draft.firstProse(0) + 1));
    }

    private void signature(int i, boolean belowSomething) {
        Line line = draft.at(i);
        boolean sentence = line.endsSentence() && !hasYear(line.value());
        if (opensByline(line) && !sentence) {
            draft.rule(i, Kind.BYLINE, "byline: opens with '" + opening(line) + "'");
        } else if (isDateline(line)) {
            draft.rule(i, Kind.DATELINE, DATE_LINE);
        } else if (signsWithOffice(line)) {
            draft.rule(i, Kind.BYLINE, "byline: a name and an author's office");
        } else if (belowSomething
                && !line.shortByNature()
                && !line.endsSentence()
                && Names.only(line.value())
                && book.whole(Mark.FEED, line.folded()).isEmpty()) {
            draft.rule(i, Kind.BYLINE, "byline: a line of names only");
        }
    }

    private static String opening(Line line) {
        List<Span> words = Words.spans(line.value());
        return words.isEmpty() ? line.value() : words.get(0).of(line.value());
    }

    private boolean opensByline(Line line) {
        boolean closed = line.words() <= NAMED_WORDS
                && book.of(Mark.BYLINE).stream().anyMatch(phrase -> phrase.closes() && phrase.in(line.folded()) > 0);
        return line.words() <= Mark.BYLINE.mostWords() && (closed || opensWithName(line));
    }

    private boolean opensWithName(Line line) {
        return book.of(Mark.BYLINE).stream()
                .filter(phrase -> phrase.in(line.folded()) == 0)
                .anyMatch(phrase -> isSigned(line, Words.spans(phrase.written()).size()));
    }

    /** {@code Anna Vole, staff writer}; in scripts without capitals any two to four words may be a name. */
    private boolean signsWithOffice(Line line) {
        String[] parts = OFFICE.split(line.value(), 2);
        if (parts.length < 2 || line.words() > SIGNATURE_WORDS || line.endsSentence()) {
            return false;
        }
        String name = parts[0].strip();
        boolean named = Names.only(name) || (!Names.haveCapitals(name) && NAME_LENGTHS.contains(Words.count(name)));
        String office = Words.fold(parts[1].strip());
        return named && book.of(Mark.AUTHOR_ROLE).stream().anyMatch(phrase -> phrase.in(office) == 0);
    }

    /** Behind the opening words a name follows, a date or a newsroom: {@code Di Maio attacca} is a headline. */
    private boolean isSigned(Line line, int opening) {
        String name = line.value().split("[(（]", 2)[0];
        List<String> words = Words.spans(name).stream()
                .skip(opening)
                .map(span -> span.of(name))
                .toList();
        if (words.isEmpty() || Character.isLowerCase(words.get(0).codePointAt(0))) {
            return false;
        }
        long capitals = words.stream()
                .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                .count();
        boolean named = capitals * 10 >= words.size() * 6L && words.size() <= SIGNATURE_WORDS;
        return named
                || hasYear(line.value())
                || book.find(Mark.NEWSROOM, line.folded()).isPresent();
    }

    /** A date with little beside it: an outlet, a weekday, a city. */
    static boolean isDateline(Line line) {
        if (line.words() > DATELINE_WORDS
                || !hasYear(line.value())
                || line.value().indexOf('@') >= 0) {
            return false; // with an @ it signs a quoted post
        }
        long words = line.comparable().stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .count();
        return words <= 6 && (!line.endsSentence() || words <= 5);
    }
}
