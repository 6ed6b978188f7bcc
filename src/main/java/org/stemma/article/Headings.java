package org.stemma.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.language.Words;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * Finds headline, bylines and datelines. A headline that metadata give is looked for in the text; without one it is the
 * line above the byline or dateline, else the first line above the running text that could be one. What stands above the
 * headline is navigation.
 */
final class Headings {

    private static final int LINES_READ = 20;
    private static final int FEWEST_WORDS = 3;
    private static final int SURE_WORDS = 4;
    private static final int MOST_WORDS = 30;
    private static final int STANDFIRST_WORDS = 6;
    private static final int DATELINE_WORDS = 14;
    private static final int SIGNATURE_WORDS = 12;
    private static final int NAMED_WORDS = 5;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|١٩|٢٠|۱۹|۲۰|۱۳|۱۴)\\p{Nd}{2}(?!\\p{Nd})");
    static final String DATE_LINE = "date line";
    private static final Pattern OFFICE = Pattern.compile("\\s*[,،、|]\\s*|\\s+[-–—/]\\s+");
    private static final Set<Integer> NAME_LENGTHS = Set.of(2, 3, 4);
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?");

    private final Draft draft;
    private final PhraseBook book;
    private final boolean lines;

    /**
     * @param lines whether no markup says what a heading is: then lines above the text are judged by their form
     */
    Headings(Draft draft, PhraseBook book, boolean lines) {
        this.draft = draft;
        this.book = book;
        this.lines = lines;
    }

    /** The headline that metadata give, before a phrase in it can make anything else of it. */
    void declared(Text title) {
        if (!title.isEmpty()) {
            draft.entitle(title);
            repeated(title);
        }
    }

    void find() {
        signatures();
        if (draft.title().isEmpty() && lines) {
            int title = title();
            if (title >= 0) {
                entitle(title);
            }
        }
        if (lines) {
            standfirst();
        }
    }

    static boolean isTime(String words) {
        return words.length() <= 12 && TIME.matcher(words.strip()).matches();
    }

    static boolean hasYear(String words) {
        return YEAR.matcher(words).find();
    }

    /** Bylines and datelines above the text and below it. */
    private void signatures() {
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

    private int title() {
        int anchored = aboveSignature();
        int prose = draft.firstProse(0);
        int best = anchored;
        for (int i = 0; i < Math.min(prose, LINES_READ) && anchored < 0; i++) {
            if (couldBeTitle(i) && (best < 0 || draft.at(best).words() < SURE_WORDS)) {
                best = i;
            }
        }
        return best;
    }

    /**
     * The nearest possible headline above the first byline or dateline. Only short lines may stand above it, and no
     * running text below another possible headline: that would be the article's own.
     */
    private int aboveSignature() {
        boolean headed = false;
        for (int i = 0; i < Math.min(LINES_READ, draft.size()); i++) {
            Line line = draft.at(i);
            if (headed && line.isOpen() && line.isProse()) {
                return -1;
            }
            headed |= couldBeTitle(i);
            if (line.kind() == Kind.BYLINE || line.kind() == Kind.DATELINE) {
                return nearestTitle(i);
            }
            if (line.words() > MOST_WORDS) {
                return -1;
            }
        }
        return -1;
    }

    private int nearestTitle(int below) {
        for (int i = below - 1; i >= 0; i--) {
            if (couldBeTitle(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean couldBeTitle(int i) {
        Line line = draft.at(i);
        boolean fullStop = line.value().endsWith(".") && !line.value().endsWith("...");
        return line.isOpen() && line.words() >= FEWEST_WORDS && line.words() <= MOST_WORDS && !fullStop;
    }

    private void entitle(int i) {
        List<String> words = draft.at(i).comparable();
        int first = 0;
        while (!(draft.isOpen(first) && draft.at(first).comparable().equals(words))) {
            first++;
        }
        draft.ruleAll(0, first, Kind.BOILERPLATE, "stands above the headline");
        draft.entitle(draft.at(first).text());
        repeated(draft.at(first).text());
        draft.ruleAll(first + 1, i, Kind.BOILERPLATE, "stands above the headline");
    }

    /** The first line that says what the title says is the title, the others repeat it. */
    private void repeated(Text title) {
        List<String> words = Words.folded(title.value());
        boolean seen = false;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && draft.at(i).comparable().equals(words)) {
                draft.rule(i, seen ? Kind.DUPLICATE : Kind.TITLE, seen ? "repeats the headline" : "");
                seen = true;
            }
        }
    }

    /** Further headlines between the headline and the running text. */
    private void standfirst() {
        int prose = draft.firstProse(0);
        for (int i = 0; i < prose && !draft.title().isEmpty(); i++) {
            if (couldBeTitle(i) && draft.at(i).words() >= STANDFIRST_WORDS) {
                draft.rule(i, Kind.TITLE, "");
            }
        }
        for (int i = prose + 1; i < Math.min(draft.size(), prose + 4); i++) {
            boolean aboveByline = i + 1 < draft.size() && draft.at(i + 1).kind() == Kind.BYLINE;
            if (aboveByline && couldBeTitle(i) && !draft.at(i).endsSentence()) {
                draft.rule(i, Kind.TITLE, "");
            }
        }
    }
}
