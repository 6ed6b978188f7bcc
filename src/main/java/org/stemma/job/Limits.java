package org.stemma.job;

import java.util.List;

/** What this engine cannot see, said in every bundle so that nobody reads more into a score than it holds. */
final class Limits {

    static final List<String> WORDS = List.of(
            "A score counts what was found in what could be checked: read it together with coverage and checkability.",
            "Where the origin's text is not at hand, witnesses vote; two witnesses that disagree cannot be decided, and their findings are neutral.",
            "Sentences are aligned by shared numbers, names, dates, words and order, without a neural encoder; across scripts some counterparts are missed, and what is missed counts as uncheckable, never as an error.",
            "Across languages only numbers, dates, names, quotations, negation and certainty are checked; wording and tone are compared within one language.",
            "Confidences of beads and findings are calibrated on small development sets and rank better than they measure.",
            "Drift over time needs at least eight earlier periods before it signals anything.");

    private Limits() {}
}
