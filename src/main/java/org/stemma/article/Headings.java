package org.stemma.article;

import java.util.List;
import org.stemma.language.Words;
import org.stemma.text.Text;

/**
 * Finds the headline. One that metadata give is looked for in the text; without one it is the
 * line above the byline or dateline, else the first line above the running text that could be one. What stands above the
 * headline is navigation.
 */
final class Headings {

    private static final int LINES_READ = 20;
    private static final int FEWEST_WORDS = 3;
    private static final int SURE_WORDS = 4;
    private static final int MOST_WORDS = 30;
    private static final int STANDFIRST_WORDS = 6;

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
        new Signatures(draft, book, lines).find();
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
