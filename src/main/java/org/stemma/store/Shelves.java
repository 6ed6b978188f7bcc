package org.stemma.store;

import org.stemma.article.Article;
import org.stemma.engine.StoryFindings;
import org.stemma.engine.StoryScores;
import org.stemma.provenance.Story;
import org.stemma.provenance.Trace;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Rows.DeliveryRow;
import org.stemma.store.Rows.QuarantineRow;
import org.stemma.witness.Collation;
import org.stemma.witness.Pairs;

/** Every shelf of the workbench, in the order in which the steps fill them. */
public final class Shelves {

    public static final Shelf<CaptureRow> CAPTURES = new Shelf<>("captures", CaptureRow.class);
    public static final Shelf<DeliveryRow> DELIVERIES = new Shelf<>("deliveries", DeliveryRow.class);
    public static final Shelf<QuarantineRow> QUARANTINE = new Shelf<>("quarantine", QuarantineRow.class);
    public static final Shelf<Article> ARTICLES = new Shelf<>("articles", Article.class);
    public static final Shelf<Trace> TRACES = new Shelf<>("traces", Trace.class);
    public static final Shelf<Story> STORIES = new Shelf<>("stories", Story.class);
    public static final Shelf<Pairs> ALIGNMENTS = new Shelf<>("alignments", Pairs.class);
    public static final Shelf<Collation> COLLATIONS = new Shelf<>("collations", Collation.class);
    public static final Shelf<StoryFindings> FINDINGS = new Shelf<>("findings", StoryFindings.class);
    public static final Shelf<StoryScores> SCORES = new Shelf<>("scores", StoryScores.class);

    /** Stories that break the engine, with the reason. */
    public static final Shelf<String> BROKEN = new Shelf<>("broken", String.class);

    private Shelves() {}
}
