package org.stemma.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Words;
import org.stemma.text.Text;

/**
 * Says of every paragraph what it is and why: by the phrases of the language's {@code clutter} section and by form. A
 * paragraph that nothing speaks against is body. Deterministic; linear in the text's length but for its lines' number
 * times the phrases'.
 */
final class Classifier {

    private static final int LONGEST_JUDGED = 1_500;
    private static final int FEWEST_LINKS = 3;
    private static final int LINK_WORDS = 3;
    private static final int LABEL_WORDS = 5;
    private static final int MOST_LABELS = 3;

    private static final Pattern RIGHTS =
            Pattern.compile("(?iU)\\P{L}{0,5}(?:copyright|\\(c\\))\\P{L}{1,6}(?:19|20)\\d\\d");

    private final PhraseBook book;
    private final String language;

    Classifier(LanguageProfile profile) {
        this.book = PhraseBook.of(profile);
        this.language = profile.tag();
    }

    /**
     * @param document as a format read it
     * @param lines whether it came without markup, as lines only
     */
    Draft judge(Document document, boolean lines) {
        List<Block> blocks = Glue.split(document.blocks());
        Draft draft = new Draft(blocks.stream().map(Line::of).toList());
        Headings headings = new Headings(draft, book, lines);
        headings.declared(document.metadata().title());
        linkRows(draft);
        phrases(draft);
        rights(draft);
        credits(draft);
        promotion(draft);
        headings.find();
        new OtherStories(draft, book).setAside(lines);
        repeats(draft);
        aboveText(draft);
        new Captions(draft, book, language).setAside(lines);
        return draft;
    }

    /** {@code Home | World | Islands}: three or more short pieces between bars. */
    private static void linkRows(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            String[] pieces = draft.at(i).value().split("\\s[|·•›»]\\s", 60);
            boolean row = pieces.length >= FEWEST_LINKS
                    && !Signatures.hasYear(draft.at(i).value())
                    && Arrays.stream(pieces).allMatch(piece -> Words.count(piece) <= LINK_WORDS);
            if (row) {
                draft.rule(i, Kind.BOILERPLATE, "navigation: a row of " + pieces.length + " links");
            }
        }
    }

    /** {@code Copyright 2024 The Herald}; {@code Copyright law} opens a sentence. */
    private static void rights(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.at(i);
            if (line.words() <= Mark.COPYRIGHT.mostWords()
                    && RIGHTS.matcher(line.value()).lookingAt()) {
                draft.rule(i, Mark.COPYRIGHT.kind(), Mark.COPYRIGHT.reason("copyright and a year"));
            }
        }
    }

    private void phrases(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.at(i);
            if (line.isOpen() && line.text().length() <= LONGEST_JUDGED) {
                for (Mark mark : Mark.values()) {
                    phrase(draft, i, mark);
                }
            }
        }
    }

    private void phrase(Draft draft, int i, Mark mark) {
        Line line = draft.at(i);
        if (mark.decides() && mark != Mark.CREDIT && line.words() <= mark.mostWords()) {
            Optional<Phrase> phrase = book.find(mark, line.folded())
                    .filter(found -> mark != Mark.CAPTION
                            || isAtEdge(found.in(line.folded()), line.folded().length()));
            phrase.ifPresent(found -> draft.rule(i, mark.kind(), mark.reason(found.written())));
        }
    }

    /** Notes about authors: opening words are enough; others must stand behind the last paragraph. */
    private void credits(Draft draft) {
        boolean behind = true;
        for (int i = draft.size() - 1; i >= 0; i--) {
            Line line = draft.at(i);
            if (!line.isOpen()) {
                continue;
            }
            boolean last = behind;
            Optional<Phrase> phrase =
                    line.words() <= Mark.CREDIT.mostWords() && line.text().length() <= LONGEST_JUDGED
                            ? book.of(Mark.CREDIT).stream()
                                    .filter(each -> (last || each.opens()) && each.in(line.folded()) >= 0)
                                    .findFirst()
                            : Optional.empty();
            if (phrase.isPresent() && Signatures.isDateline(line)) {
                draft.rule(i, Kind.DATELINE, Signatures.DATE_LINE);
            } else if (phrase.isPresent()) {
                draft.rule(
                        i, Mark.CREDIT.kind(), Mark.CREDIT.reason(phrase.get().written()));
            }
            behind &= phrase.isPresent() || !line.isProse();
        }
    }

    /** Credits open or close a caption; in the middle the words are a sentence's. */
    private static boolean isAtEdge(int at, int length) {
        return at <= 15 || at >= length - 60;
    }

    private void promotion(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.at(i);
            if (line.isOpen()
                    && line.words() <= Mark.PROMOTION.mostWords()
                    && line.text().length() <= LONGEST_JUDGED) {
                long count = book.count(Mark.PROMOTION, line.folded());
                if (count >= 2 || (count == 1 && (isForm(draft, i - 1) || isForm(draft, i + 1)))) {
                    String phrase = book.find(Mark.PROMOTION, line.folded())
                            .map(Phrase::written)
                            .orElse("");
                    draft.rule(i, Mark.PROMOTION.kind(), Mark.PROMOTION.reason(phrase));
                }
            }
        }
    }

    private static boolean isForm(Draft draft, int i) {
        return i >= 0
                && i < draft.size()
                && (Mark.SUBSCRIPTION.gave(draft.at(i).reason())
                        || Mark.PAYWALL.gave(draft.at(i).reason()));
    }

    /** {@code Shipping}, {@code 4 min}: a few words alone above the first paragraph; more such lines are a list. */
    private static void aboveText(Draft draft) {
        int prose = draft.firstProse(0);
        List<Integer> open = IntStream.range(0, prose == draft.size() ? 0 : prose)
                .filter(draft::isOpen)
                .boxed()
                .toList();
        for (int i : open.size() > MOST_LABELS ? List.<Integer>of() : open) {
            Line line = draft.at(i);
            if (line.words() <= LABEL_WORDS && !line.endsSentence() && !line.shortByNature()) {
                draft.rule(i, Kind.BOILERPLATE, "a label above the first paragraph");
            }
        }
    }

    /** Running text that stands there twice: the later one is set aside. */
    private static void repeats(Draft draft) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.at(i);
            if (line.isOpen() && line.isProse() && !seen.add(line.comparable())) {
                draft.rule(i, Kind.DUPLICATE, "repeats an earlier paragraph");
            }
        }
    }

    /** The article's own author line, where metadata have none. */
    static Text byline(Draft draft) {
        return draft.lines().stream()
                .filter(line -> line.kind() == Kind.BYLINE)
                .filter(line -> line.reason().startsWith("byline"))
                .map(Line::text)
                .findFirst()
                .orElse(Text.EMPTY);
    }

    PhraseBook book() {
        return book;
    }
}
