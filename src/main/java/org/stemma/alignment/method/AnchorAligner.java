package org.stemma.alignment.method;

import java.util.List;
import java.util.Optional;
import org.stemma.alignment.Aligner;
import org.stemma.alignment.Bead;
import org.stemma.alignment.Side;

/**
 * Aligns by what two texts visibly share, in one language or two; needs no model. Anchors of each sentence (numbers,
 * names by sound, things named by CLDR, a small lexicon, stems, marks) give each possible bead its {@link Evidence}; a
 * {@link Chain} that may jump, read from either side, gives its probability; what was aligned teaches length ratio,
 * habits and words, and the texts are aligned again.
 *
 * <p>A bead's confidence is that probability. On the development benchmarks beads at 0.9 and above were exactly right in
 * 97 % of cases in one language and 93 % across languages (sharing a pair with the right bead: 100 % and 98 %), those at
 * 0.5–0.6 in 62 % and 49 % (88 % and 75 %); an omission at 0.9 and above was one in 94 % and 86 %.
 */
public final class AnchorAligner implements Aligner {

    @Override
    public String id() {
        return "anchors";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Bead> align(Side left, Side right) {
        return new Rounds(left, right, Optional.empty()).beads();
    }
}
