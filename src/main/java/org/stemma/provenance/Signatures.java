package org.stemma.provenance;

import java.util.Optional;
import org.stemma.language.Words;
import org.stemma.provenance.Judgement.Manner;
import org.stemma.text.Span;

/** Names that stand outside the sentences: datelines, signatures, headline labels, photo credits. */
final class Signatures {

    private static final int LONGEST_HEAD = 100;
    private static final int WORDS_IN_HEAD = 7;
    private static final String DASHES = "-–—―";
    private static final String OPENING = "([（【〔［<";
    private static final String CLOSING = ")]）】〕］>";
    private static final String QUOTES = "\"'“”„«»‘’《》「」『』״*_ \u00a0\t";

    private final Reading reading;
    private final String text;

    Signatures(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    Optional<Judgement> find(Mention m) {
        boolean agency = Publishers.kind(m.publisher()) != Publishers.Kind.PAPER;
        if (isBetweenSlashes(m) || (agency && (isDateline(m) || isSignature(m)))) {
            return Optional.of(Judgement.found(m, Manner.SIGNED, m.span()));
        }
        return isLabel(m) || isLabelAtEnd(m)
                ? Optional.of(Judgement.found(m, Manner.LABEL, m.span()))
                : Optional.empty();
    }

    /** "Photo: Ann Lee/Reuters", "REUTERS/Ann Lee", "© AFP", "AP Photo". */
    boolean isPhotoCredit(Mention m) {
        int start = m.span().start();
        int end = m.span().end();
        boolean before = reading.before(Cue.PHOTO, start)
                .filter(photo -> reading.halfWords(photo.end(), start) <= (isLabelled(photo) ? 12 : 2))
                .filter(photo -> !reports(photo.end(), start) && !reports(end, end + 20))
                .isPresent();
        boolean behind = reading.after(Cue.PHOTO, end)
                .filter(photo -> reading.close(end, photo.start(), 0))
                .isPresent();
        return before || behind || at(backwards(start)) == '©' || isStroke(m);
    }

    private boolean isLabelled(Span photo) {
        int i = forwards(photo.end());
        return ":：/©(by".indexOf(at(i)) >= 0;
    }

    private boolean reports(int from, int to) {
        return reading.hasBetween(Cue.VERB, from, to) || reading.hasBetween(Cue.PHRASE, from, to);
    }

    private boolean isStroke(Mention m) {
        char before = at(m.span().start() - 1);
        char behind = at(m.span().end());
        boolean credited = before == '/'
                && Character.isLetter(at(m.span().start() - 2))
                && behind != '/'
                && !isDash(at(forwards(m.span().end() + 1)));
        return credited
                || (behind == '/'
                        && before != '/'
                        && Character.isUpperCase(at(m.span().end() + 1))
                        && !isBracketedDateline(m));
    }

    private boolean isBetweenSlashes(Mention m) {
        int start = m.span().start();
        // also /Корр. ТАСС/
        boolean opened = at(backwards(start)) == '/'
                || text.substring(Math.max(0, start - 7), start).startsWith("/");
        return opened && at(forwards(m.span().end())) == '/';
    }

    private int lineStart(Mention m) {
        int start = m.span().start();
        int least = Math.max(0, start - LONGEST_HEAD);
        while (start > least && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start > 0 && text.charAt(start - 1) != '\n' ? -1 : start;
    }

    private boolean isDateline(Mention m) {
        int head = lineStart(m);
        if (head < 0
                || wordsIn(head, m.span().start()) > WORDS_IN_HEAD
                || reports(head, m.span().start())) {
            return false;
        }
        int last = backwards(m.span().start());
        boolean dashBefore = last >= head && isDash(at(last)) && at(last - 1) != '\n';
        char behind = at(forwards(m.span().end()));
        boolean dashBehind = isDashBehind(m.span().end());
        boolean opens = last < head || dashBefore || ",./".indexOf(at(last)) >= 0;
        return isBracketedDateline(m)
                || (opens && dashBehind)
                || (dashBefore && (behind == '.' || behind == ':'))
                || isTelegram(m);
    }

    private boolean isBracketedDateline(Mention m) {
        int head = lineStart(m);
        int close = forwards(m.span().end());
        while (at(close) == '/'
                || Character.isLetter(at(close)) && close < m.span().end() + 20) {
            close++;
        }
        if (head < 0 || CLOSING.indexOf(at(close)) < 0 || at(close) == 0) {
            return false;
        }
        int open = m.span().start() - 1;
        while (open >= head && OPENING.indexOf(at(open)) < 0 && CLOSING.indexOf(at(open)) < 0) {
            open--;
        }
        boolean opened = open >= head && OPENING.indexOf(at(open)) >= 0;
        boolean ideographic = at(close) > '\u3000' || open == head;
        return opened && (isDashBehind(close + 1) || ideographic && open - head < 12 && !isLineEnd(close + 1));
    }

    /** 新华社北京2月22日电. */
    private boolean isTelegram(Mention m) {
        int most = Math.min(text.length(), m.span().end() + 20);
        for (int i = m.span().end(); i < most && Character.isLetterOrDigit(at(i)); i++) {
            if ("电電讯".indexOf(at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isDashBehind(int place) {
        int i = forwards(place);
        if (at(i) == '.') {
            i = forwards(i + 1);
        }
        boolean blank = i > place || isDash(at(i)) && at(i) != '-' || at(i + 1) == ' ';
        return isDash(at(i)) && blank;
    }

    /** "(Reuters)" or the bare name closes the line, or is all of it. */
    private boolean isSignature(Mention m) {
        int head = lineStart(m);
        int last = backwards(m.span().start());
        boolean alone = head >= 0 && last < head && isLineEnd(m.span().end());
        int close = forwards(m.span().end());
        boolean bracketed =
                last >= 0 && "(（[".indexOf(at(last)) >= 0 && ")）]".indexOf(at(close)) >= 0 && at(close) != 0;
        return alone || bracketed && isLineEnd(close + 1);
    }

    private boolean isLineEnd(int place) {
        int i = forwards(place);
        while (at(i) == '.' || at(i) == '。') {
            i = forwards(i + 1);
        }
        return i >= text.length() || at(i) == '\n';
    }

    /** "WSJ: …". */
    private boolean isLabel(Mention m) {
        char behind = at(forwards(m.span().end()));
        return (behind == ':' || behind == '：')
                && reading.halfWords(reading.span().start(), m.span().start()) == 0
                && !reading.hasBetween(
                        Cue.PHOTO, reading.span().start(), m.span().start());
    }

    /** "… – WSJ", "… (WSJ)", "… | Reuters". */
    private boolean isLabelAtEnd(Mention m) {
        int i = m.span().end();
        while (i < reading.span().end() && !Character.isLetterOrDigit(at(i))) {
            i++;
        }
        int k = m.span().start() - 1;
        while (k > reading.span().start()
                && !isMark(k)
                && reading.halfWords(k, m.span().start()) == 0) {
            k--;
        }
        return i >= reading.span().end()
                && k > reading.span().start()
                && isMark(k)
                && reading.halfWords(k, m.span().start()) == 0;
    }

    private boolean isMark(int i) {
        return "|(（".indexOf(at(i)) >= 0 || (isDash(at(i)) && Character.isWhitespace(at(i + 1)));
    }

    private int wordsIn(int from, int to) {
        return Words.count(text.substring(from, to));
    }

    private int forwards(int place) {
        int i = place;
        while (i < text.length() && QUOTES.indexOf(at(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int backwards(int place) {
        int i = place - 1;
        while (i >= 0 && QUOTES.indexOf(at(i)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean isDash(char c) {
        return c != 0 && DASHES.indexOf(c) >= 0;
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }
}
