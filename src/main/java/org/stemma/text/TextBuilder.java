package org.stemma.text;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.OffsetMap.Run;

/** Builds a {@link Text} piece by piece; adjacent pieces of the capture grow into one run. */
public final class TextBuilder {

    private final StringBuilder value = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    public int length() {
        return value.length();
    }

    /** Adds words that stand at {@code origin} and take {@code originLength} units there. */
    public TextBuilder append(String words, int origin, int originLength) {
        if (!words.isEmpty()) {
            add(new Run(value.length(), origin, words.length(), originLength));
            value.append(words);
        }
        return this;
    }

    public TextBuilder append(Text text) {
        int offset = value.length();
        for (Run run : text.origins().runs()) {
            add(new Run(run.clean() + offset, run.origin(), run.length(), run.originLength()));
        }
        value.append(text.value());
        return this;
    }

    /** Adds words of ours between two pieces; nothing if there is no piece yet. They are placed behind the last one. */
    public TextBuilder separate(String words) {
        if (value.length() == 0) {
            return this;
        }
        Run last = runs.get(runs.size() - 1);
        return append(words, last.originEnd(last.clean() + last.length() - 1), 0);
    }

    /** Drops blanks at the end. */
    public TextBuilder trim() {
        int end = value.length();
        while (end > 0 && Character.isWhitespace(value.charAt(end - 1))) {
            end--;
        }
        Text kept = build().part(new Span(0, end));
        value.setLength(end);
        runs.clear();
        runs.addAll(kept.origins().runs());
        return this;
    }

    public Text build() {
        return new Text(value.toString(), new OffsetMap(runs));
    }

    private void add(Run run) {
        if (!runs.isEmpty()) {
            Run last = runs.get(runs.size() - 1);
            if (last.linear() && run.linear() && last.origin() + last.length() == run.origin()) {
                runs.set(
                        runs.size() - 1,
                        new Run(
                                last.clean(),
                                last.origin(),
                                last.length() + run.length(),
                                last.length() + run.length()));
                return;
            }
        }
        runs.add(run);
    }
}
