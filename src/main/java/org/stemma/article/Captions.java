package org.stemma.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.language.Words;

/**
 * Sets aside image captions and other lines that are no sentence between or behind the paragraphs. Judges only single
 * short lines among longer ones; a sentence with a main verb stays.
 */
final class Captions {

    private static final int SHORT_WORDS = 15;
    private static final int LAST_WORDS = 20;
    private static final int CAPTION_WORDS = 30;

    /** Letters of an ending that adjectives and nouns seldom share. */
    private static final int SURE_ENDING = 3;

    private static final int FEWEST_NAMES = 5;
    private static final int MOST_OTHER_WORDS = 4;
    private static final Pattern CREDIT =
            Pattern.compile("(?:(?<![.!?。！？؟…\"”»“])\\s?(?:[(（][^()（）]{2,60}[)）]|\\s/\\s?[^/]{3,40})|\\s©[^©]{3,40})$");
    private static final double PUNCTUATED = 0.8;
    private static final Pattern LIST_ITEM = Pattern.compile("(?s)[-–—•*▪●·]\\s.*|\\d{1,2}[.)]\\s.*");

    private final Draft draft;
    private final PhraseBook book;
    private final boolean nounsHaveCapitals;
    private final Set<String> verbs = new HashSet<>();
    private final List<String> endings = new ArrayList<>();

    /** Lengths of the paragraphs in words, ascending. */
    private final int[] prose;

    Captions(Draft draft, PhraseBook book, String language) {
        this.draft = draft;
        this.book = book;
        this.nounsHaveCapitals = language.equals("de");
        book.of(Mark.FINITE).stream().map(Phrase::written).map(Words::fold).forEach(verb -> {
            Collection<String> list = verb.startsWith("-") ? endings : verbs;
            list.add(verb);
        });
        this.prose = draft.lines().stream()
                .filter(line -> line.isOpen() && line.isProse())
                .mapToInt(Line::words)
                .sorted()
                .toArray();
    }

    void setAside(boolean lines) {
        int first = draft.firstProse(0);
        int last = draft.lastProse();
        boolean punctuated = lines && punctuated(first, last);
        for (int i = first + 1; i < draft.size(); i++) {
            if (!draft.isOpen(i) || draft.at(i).shortByNature()) {
                continue;
            }
            if (punctuated) {
                unpunctuated(i, last);
            }
            caption(i, lines);
        }
    }

    private boolean punctuated(int first, int last) {
        int prose = 0;
        int ended = 0;
        for (int i = Math.max(0, first); i <= last; i++) {
            if (draft.isOpen(i) && draft.at(i).words() > SHORT_WORDS) {
                prose++;
                ended += draft.at(i).endsSentence() ? 1 : 0;
            }
        }
        return prose > 0 && ended >= PUNCTUATED * prose;
    }

    private void unpunctuated(int i, int lastProse) {
        Line line = draft.at(i);
        if (line.endsSentence() || LIST_ITEM.matcher(line.value()).matches()) {
            return;
        }
        if (i > lastProse && line.words() <= LAST_WORDS) {
            draft.rule(i, Kind.BOILERPLATE, "no full sentence, below the last paragraph");
        } else if (line.words() <= SHORT_WORDS) {
            draft.rule(i, Kind.CAPTION, "no full sentence between paragraphs: caption, subheading or advertisement");
        }
    }

    private void caption(int i, boolean lines) {
        Line line = draft.at(i);
        if (!line.isOpen() || line.words() > CAPTION_WORDS || line.words() < 3 || isLongAmongOthers(line)) {
            return;
        }
        Optional<String> opening = openingWithoutVerb(line);
        if (opening.isPresent()) {
            draft.rule(i, Kind.CAPTION, Mark.CAPTION_OPENING.reason(opening.get()));
        }
        if (isCredited(line)) {
            draft.rule(i, Kind.CAPTION, "image caption: closes with an author or an agency");
        }
        if (!lines || book.of(Mark.FINITE).isEmpty()) {
            return; // markup says better what a caption is; without a list of verb forms a sentence cannot be told from
            // a caption
        }
        Optional<String> clause = clauseWithoutVerb(line);
        if (clause.isPresent()) {
            draft.rule(i, Kind.CAPTION, Mark.CAPTION_CLAUSE.reason(clause.get()));
        } else if (isProse(i - 1) && isProse(i + 1) && namesWithoutVerb(line)) {
            draft.rule(i, Kind.CAPTION, "image caption: names without a verb");
        }
    }

    /** Of a short line only whole verbs and long endings are asked for: {@code the damaged pier} has no verb. */
    private Optional<String> openingWithoutVerb(Line line) {
        boolean isShort = line.words() <= SHORT_WORDS;
        if (!isShort && (book.of(Mark.FINITE).isEmpty() || hasVerb(line.folded()))
                || hasVerb(line.folded(), SURE_ENDING)) {
            return Optional.empty();
        }
        return book.of(Mark.CAPTION_OPENING).stream()
                .filter(phrase -> phrase.in(line.folded()) == 0)
                .map(Phrase::written)
                .findFirst();
    }

    /** {@code The pier (Reuters)}, {@code The pier / Anna Vole}: no sentence has ended before it, unless with a ©. */
    private boolean isCredited(Line line) {
        Matcher credit = CREDIT.matcher(line.value());
        if (!credit.find() || hasVerb(line.folded())) {
            return false;
        }
        String by = credit.group().replaceAll("^[\\s/©(（]+|[\\s)）]+$", "");
        return Names.only(by)
                || by.split("/").length == 2
                || book.find(Mark.WIRE, Words.fold(by)).isPresent();
    }

    private boolean isProse(int i) {
        return draft.isOpen(i) && draft.at(i).isProse();
    }

    /** Captions are shorter than the paragraphs that they stand between. */
    private boolean isLongAmongOthers(Line line) {
        return prose.length < 3 || line.words() > prose[prose.length / 2];
    }

    private Optional<String> clauseWithoutVerb(Line line) {
        for (Phrase phrase : book.of(Mark.CAPTION_CLAUSE)) {
            int at = phrase.in(line.folded());
            boolean ownClause = phrase.written().endsWith("*");
            String judged = ownClause && at > 0 ? line.folded().substring(0, at) : line.folded();
            if (at > 0 && !judged.strip().endsWith(",") && !hasVerb(judged)) {
                return Optional.of(phrase.written());
            }
        }
        return Optional.empty();
    }

    private boolean namesWithoutVerb(Line line) {
        if (nounsHaveCapitals || line.value().indexOf('"') >= 0) {
            return false;
        }
        List<String> words = Arrays.stream(line.value().split("[^\\p{L}\\p{M}'’.-]+"))
                .filter(word -> !word.isEmpty())
                .skip(1)
                .toList();
        long names = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        long others = words.size() - names;
        return names >= FEWEST_NAMES && others <= MOST_OTHER_WORDS && names >= others * 2 && !hasVerb(line.folded());
    }

    private boolean hasVerb(String folded) {
        return hasVerb(folded, 0);
    }

    private boolean hasVerb(String folded, int shortestEnding) {
        return Words.folded(folded).stream()
                .anyMatch(word -> verbs.contains(word)
                        || endings.stream()
                                .filter(ending -> ending.length() > shortestEnding)
                                .anyMatch(ending -> endsLike(word, ending.substring(1))));
    }

    private static boolean endsLike(String word, String ending) {
        return word.endsWith(ending) && word.length() >= ending.length() + 2;
    }
}
