package org.stemma.alignment.method;

/**
 * A possible bead of neighbouring sentences.
 *
 * @param left first left sentence
 * @param leftCount how many from there, at least 1
 * @param right first right sentence
 * @param rightCount how many from there, at least 1
 * @param evidence natural logarithm of how much likelier it is than chance, rarity of its shape included
 */
record Candidate(int left, int leftCount, int right, int rightCount, double evidence) {

    int leftEnd() {
        return left + leftCount;
    }

    int rightEnd() {
        return right + rightCount;
    }

    boolean beginsWith(Candidate other) {
        return left == other.left && right == other.right;
    }

    boolean endsWith(Candidate other) {
        return leftEnd() == other.leftEnd() && rightEnd() == other.rightEnd();
    }

    Candidate turned() {
        return new Candidate(right, rightCount, left, leftCount, evidence);
    }
}
