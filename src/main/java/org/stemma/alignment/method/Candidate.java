package org.stemma.alignment.method;

/**
 * A possible bead of neighbouring sentences, of which one inside may be left out.
 *
 * @param lefts left sentences, ascending, at least 1
 * @param rights right sentences, ascending, at least 1
 * @param likeness what their words say, as a natural logarithm
 * @param evidence natural logarithm of how much likelier it is than chance, rarity of its shape included
 */
record Candidate(int[] lefts, int[] rights, double likeness, double evidence) {

    int left() {
        return lefts[0];
    }

    int leftEnd() {
        return lefts[lefts.length - 1] + 1;
    }

    int right() {
        return rights[0];
    }

    int rightEnd() {
        return rights[rights.length - 1] + 1;
    }

    boolean beginsWith(Candidate other) {
        return left() == other.left() && right() == other.right();
    }

    boolean endsWith(Candidate other) {
        return leftEnd() == other.leftEnd() && rightEnd() == other.rightEnd();
    }

    Candidate turned() {
        return new Candidate(rights, lefts, likeness, evidence);
    }
}
