package org.stemma.engine;

import java.util.List;
import org.stemma.score.Scorecard;

/** The scorecards of a story's articles, in article order. */
public record StoryScores(String story, List<Scorecard> cards) {

    public StoryScores {
        cards = List.copyOf(cards);
    }
}
