package org.stemma.report;

import java.util.Optional;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Look;
import org.stemma.report.page.Palette;
import org.stemma.score.Mqm;

/** A traffic light with a word to it. The bounds are ours, stated on the sheet "Method & limits". */
public enum Light {
    SOUND("Sound", Palette.GOOD, Palette.GOOD_SOFT),
    WATCH("Watch", Palette.WATCH, Palette.WATCH_SOFT),
    ACT("Act", Palette.BAD, Palette.BAD_SOFT),
    UNKNOWN("Not scored", Palette.MUTED, Palette.SURFACE);

    /** A score from here on is sound: MQM's threshold, about ten major errors in a thousand words. */
    public static final int SOUND_FROM = (int) Mqm.THRESHOLD;

    /** A score from here on is to be watched; below it somebody should act. */
    public static final int WATCH_FROM = 80;

    private final String word;
    private final String ink;
    private final String fill;

    Light(String word, String ink, String fill) {
        this.word = word;
        this.ink = ink;
        this.fill = fill;
    }

    /** The light of a quality score 0–100; nothing is sound that holds a critical finding. */
    public static Light of(Optional<Double> score, long critical) {
        if (score.isEmpty() || score.get().isNaN()) {
            return UNKNOWN;
        }
        if (score.get() >= SOUND_FROM && critical == 0) {
            return SOUND;
        }
        return score.get() >= WATCH_FROM ? WATCH : ACT;
    }

    /** The light of a severity's id. */
    public static Light ofSeverity(String severity) {
        return switch (severity) {
            case "critical", "major" -> ACT;
            case "minor" -> WATCH;
            default -> UNKNOWN;
        };
    }

    public String word() {
        return word;
    }

    public String ink() {
        return ink;
    }

    public String fill() {
        return fill;
    }

    /** The word as a cell of a table. */
    public Entry entry() {
        return entry(word);
    }

    /** Other words in this light's colours. */
    public Entry entry(String words) {
        return Entry.words(words).look(Look.BODY.bold().ink(ink).fill(fill).centred());
    }
}
