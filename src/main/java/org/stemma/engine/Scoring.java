package org.stemma.engine;
import java.util.List;
import java.util.TreeMap;
import org.stemma.score.Scorecard;
import org.stemma.witness.*;
final class Scoring {
    private final StoryTexts texts;
    Scoring(StoryTexts texts, Pairs pairs, Collation collation, StoryFindings findings) { this.texts = texts; }
    List<Scorecard> cards() { return texts.articles().stream().map(a -> new Scorecard(a.file(), "x", 100, 0.5, 0.5, 100, 0, 1, new TreeMap<>())).toList(); }
}
