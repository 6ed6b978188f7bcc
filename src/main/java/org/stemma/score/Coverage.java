package org.stemma.score;

/**
 * What an alignment covers, as counts.
 *
 * @param statements statements of the reference
 * @param carried those that the article answers
 * @param sentences sentences of the article
 * @param checked those that have a reference
 */
public record Coverage(int statements, int carried, int sentences, int checked) {

    public Coverage {
        if (carried < 0 || carried > statements || checked < 0 || checked > sentences) {
            throw new IllegalArgumentException(
                    "not a part of a whole: " + carried + "/" + statements + ", " + checked + "/" + sentences);
        }
    }

    /** Share of the reference's statements that the article carries, 0–1; 0 if there are none. */
    public double coverage() {
        return share(carried, statements);
    }

    /** Share of the article's sentences that could be checked, 0–1; 0 if there are none. */
    public double checkability() {
        return share(checked, sentences);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }
}
