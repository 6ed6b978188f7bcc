package org.stemma.article;

import java.util.Optional;

/** Sets aside what belongs to other stories: feeds behind a heading such as "News feed" or behind time stamps. */
final class OtherStories {

    private static final int HEADLINE_WORDS = 20;
    private static final int PARAGRAPH_WORDS = 15;
    private static final int RESUMED_PARAGRAPHS = 3;

    private final Draft draft;
    private final PhraseBook book;

    OtherStories(Draft draft, PhraseBook book) {
        this.draft = draft;
        this.book = book;
    }

    void setAside(boolean lines) {
        for (int i = 0; i < draft.size(); i++) {
            Optional<Phrase> heading = draft.isOpen(i) && draft.at(i).words() <= Mark.FEED.mostWords()
                    ? book.whole(Mark.FEED, draft.at(i).folded())
                    : Optional.empty();
            if (heading.isPresent()) {
                feed(i, "'" + draft.at(i).value() + "'");
            }
        }
        int stamps = lines ? firstOfTimeStamps() : -1;
        if (stamps >= 0) {
            feed(stamps, "the time stamp '" + draft.at(stamps).value() + "'");
        }
        links();
    }

    /** Below the last paragraph and a link to another story the lines that are no sentences are such links too. */
    private void links() {
        boolean below = false;
        for (int i = draft.lastProse() + 1; i < draft.size(); i++) {
            if (below && draft.isOpen(i) && isHeadline(draft.at(i))) {
                draft.rule(i, Kind.RELATED, "below a link to another story");
            }
            below |= draft.at(i).kind() == Kind.RELATED;
        }
    }

    /** Behind the article everything is set aside; above or inside it only the headlines that follow. */
    private void feed(int i, String sign) {
        boolean ends = proseLength(0, i) * 3 >= proseLength(i, draft.size());
        int last = ends && proseLength(0, i) > 0 ? resumed(i) : draft.firstProse(i);
        draft.rule(i, Kind.RELATED, "heads other stories: " + sign);
        draft.ruleAll(i, last, Kind.RELATED, "other stories below " + sign);
        if (last == draft.size() && draft.isOpen(i - 1) && isHeadline(draft.at(i - 1)) && proseLength(0, i - 1) > 0) {
            draft.rule(i - 1, Kind.RELATED, "headline of another story, right above " + sign);
        }
    }

    /**
     * Where the article goes on behind a box of other stories: at paragraphs that follow one another without a headline
     * or time stamp between them; the size if it doesn't.
     */
    private int resumed(int from) {
        int run = 0;
        int start = from;
        for (int i = from + 1; i < draft.size(); i++) {
            if (draft.isOpen(i)) {
                boolean paragraph = draft.at(i).isProse() && draft.at(i).words() >= PARAGRAPH_WORDS;
                start = run == 0 ? i : start;
                run = paragraph ? run + 1 : 0;
            }
            if (run == RESUMED_PARAGRAPHS) {
                return start;
            }
        }
        return draft.size();
    }

    private static boolean isHeadline(Line line) {
        return line.words() <= HEADLINE_WORDS && !line.endsSentence();
    }

    private int proseLength(int from, int to) {
        int length = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            length += draft.isOpen(i) && draft.at(i).isProse()
                    ? draft.at(i).text().length()
                    : 0;
        }
        return length;
    }

    /** Without markup, two or more lines behind running text that are nothing but a time of day open a feed. */
    private int firstOfTimeStamps() {
        int first = -1;
        int count = 0;
        for (int i = draft.firstProse(0); i < draft.size(); i++) {
            if (draft.isOpen(i) && Signatures.isTime(draft.at(i).value())) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        return count >= 2 ? first : -1;
    }
}
