package org.stemma.witness;

/**
 * Something that speaks for or against one article deriving from another.
 *
 * @param weight in log-odds; negative speaks against it
 * @param words for people
 */
record Reason(double weight, String words) {

    boolean speaksFor() {
        return weight > 0;
    }
}
