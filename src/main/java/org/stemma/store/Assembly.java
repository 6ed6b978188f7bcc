package org.stemma.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.alignment.Bead;
import org.stemma.alignment.Folding;
import org.stemma.article.Article;
import org.stemma.article.Paragraph;
import org.stemma.check.Divergence;
import org.stemma.check.Finding;
import org.stemma.check.Severity;
import org.stemma.drift.ChainDrift.Descent;
import org.stemma.drift.ChainDrift.EdgeDrift;
import org.stemma.engine.StoryTexts;
import org.stemma.language.Words;
import org.stemma.provenance.Attribution;
import org.stemma.provenance.Link;
import org.stemma.provenance.RejectedMention;
import org.stemma.provenance.Story;
import org.stemma.provenance.Trace;
import org.stemma.score.Scorecard;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.ArchetypeRow;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.AttributionRow;
import org.stemma.store.Rows.BeadRow;
import org.stemma.store.Rows.CarrierRow;
import org.stemma.store.Rows.DriftRow;
import org.stemma.store.Rows.EvidenceRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.FoldedRow;
import org.stemma.store.Rows.LinkRow;
import org.stemma.store.Rows.ParagraphRow;
import org.stemma.store.Rows.ReadingRow;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StatementRow;
import org.stemma.store.Rows.StemmaRow;
import org.stemma.store.Rows.StoryRow;
import org.stemma.store.Rows.UnitRow;
import org.stemma.text.Span;
import org.stemma.text.Text;
import org.stemma.witness.Collation;
import org.stemma.witness.Collation.Archetype;
import org.stemma.witness.Collation.Statement;
import org.stemma.witness.Pairs;
import org.stemma.witness.Witness;

/** Turns what the engine made into the rows of a bundle. Decides nothing. */
public final class Assembly {

    private Assembly() {}

    /** The article without story and scores, which {@link #told} adds. */
    public static ArticleRow article(Article article, Trace trace) {
        return new ArticleRow(
                article.file(),
                article.outlet(),
                article.title().value(),
                article.published(),
                article.language(),
                trace.publisher(),
                trace.relay(),
                trace.reported(),
                Optional.empty(),
                trace.verdict().id(),
                trace.confidence(),
                trace.explanation(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                article.capture().sha256(),
                article.sentences().size(),
                Words.count(String.join(" ", article.sentenceWords())),
                trace.evidence().stream()
                        .map(e -> new EvidenceRow(e.kind(), e.words(), e.span(), e.weight()))
                        .toList(),
                article.paragraphs().stream().map(Assembly::paragraph).toList(),
                trace.links().stream().map(Assembly::link).toList());
    }

    private static LinkRow link(Link link) {
        return new LinkRow(
                Optional.empty(),
                link.verdict().id(),
                link.publisher(),
                link.relay(),
                link.reported(),
                link.origin(),
                link.confidence(),
                link.explanation(),
                link.paragraphs());
    }

    private static LinkRow told(LinkRow row, Optional<String> story) {
        return new LinkRow(
                story,
                row.verdict(),
                row.publisher(),
                row.relay(),
                row.reported(),
                row.origin(),
                row.confidence(),
                row.explanation(),
                row.paragraphs());
    }

    /**
     * The article's row with the stories it belongs to, whose copy it is, and how it scored.
     *
     * @param stories for each of its links, the main one first
     */
    public static ArticleRow told(
            ArticleRow row, List<Optional<String>> stories, Optional<String> carrierOf, Optional<ScoreRow> score) {
        return new ArticleRow(
                row.article(),
                row.outlet(),
                row.title(),
                row.published(),
                row.language(),
                row.publisher(),
                row.relay(),
                row.reported(),
                stories.get(0),
                row.verdict(),
                row.confidence(),
                row.explanation(),
                carrierOf,
                score.map(ScoreRow::coverage),
                score.map(ScoreRow::checkability),
                score.flatMap(Assembly::told),
                row.capture(),
                row.sentences(),
                row.words(),
                row.evidence(),
                row.paragraphs(),
                IntStream.range(0, row.links().size())
                        .mapToObj(number -> told(row.links().get(number), stories.get(number)))
                        .toList());
    }

    /** The score, unless nothing was compared: then 100 would claim what nobody looked at. */
    private static Optional<Double> told(ScoreRow score) {
        return score.referenceWords() == 0 ? Optional.empty() : Optional.of(score.score());
    }

    private static ParagraphRow paragraph(Paragraph paragraph) {
        Span place = paragraph.text().inCapture();
        return new ParagraphRow(
                paragraph.text().value(), paragraph.kind().id(), paragraph.reason(), place.start(), place.end());
    }

    /** What the article says of its source, mentions that are none included; places in the capture. */
    public static List<AttributionRow> attributions(Article article, Trace trace) {
        Text story = article.story();
        Stream<AttributionRow> found =
                trace.attributions().found().stream().map(each -> attribution(article.file(), story, each));
        Stream<AttributionRow> rejected =
                trace.attributions().rejected().stream().map(each -> rejected(article.file(), story, each));
        return Stream.concat(found, rejected).toList();
    }

    private static AttributionRow attribution(String article, Text story, Attribution found) {
        Span place = story.inCapture(found.span());
        return new AttributionRow(
                article,
                found.publisher(),
                found.relay(),
                found.reported(),
                found.reportedWords(),
                Optional.of(found.verb()).filter(verb -> !verb.isEmpty()),
                found.hedged(),
                found.polarity(),
                found.quote(),
                place.start(),
                place.end(),
                Optional.empty());
    }

    private static AttributionRow rejected(String article, Text story, RejectedMention mention) {
        Span place = story.inCapture(mention.span());
        return new AttributionRow(
                article,
                mention.publisher(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                mention.polarity(),
                mention.quote(),
                place.start(),
                place.end(),
                Optional.of(mention.reason()));
    }

    public static StoryRow story(Story story, Archetype archetype) {
        return new StoryRow(
                story.id(),
                story.label(),
                story.publisher(),
                story.reported(),
                story.origin(),
                archetype.isOrigin() ? "origin" : "witnesses",
                archetype.statements().size(),
                rounded(archetype.statements().stream()
                        .mapToInt(Statement::attestation)
                        .average()
                        .orElse(0)),
                story.articles(),
                story.carriers().stream()
                        .map(c -> new CarrierRow(c.article(), c.witness(), c.reason()))
                        .toList());
    }

    /** Every pair of witnesses once: an article against the origin, or against another article. */
    public static List<AlignmentRow> alignments(StoryTexts texts, Pairs pairs) {
        Map<String, List<String>> sentences =
                texts.witnesses().stream().collect(Collectors.toMap(Witness::id, Witness::sentences));
        Map<String, List<Integer>> paragraphs = texts.paragraphNumbers();
        List<AlignmentRow> rows = new ArrayList<>();
        for (Pairs.Pair pair : pairs.pairs()) {
            boolean turned = pair.left().equals(Witness.ORIGIN);
            String article = turned ? pair.right() : pair.left();
            String against = turned ? pair.left() : pair.right();
            List<Bead> beads = pairs.between(article, against);
            rows.add(new AlignmentRow(
                    texts.story().id(),
                    article,
                    against,
                    beads.stream()
                            .map(bead -> bead(bead, of(sentences, article), of(sentences, against)))
                            .toList(),
                    Folding.fold(beads, of(paragraphs, article), of(paragraphs, against)).stream()
                            .map(bead -> new FoldedRow(bead.left(), bead.right(), bead.confidence()))
                            .toList()));
        }
        return rows;
    }

    private static <T> List<T> of(Map<String, List<T>> lists, String witness) {
        return lists.getOrDefault(witness, List.of());
    }

    private static BeadRow bead(Bead bead, List<String> article, List<String> against) {
        return new BeadRow(
                bead.left().stream().map(article::get).toList(),
                bead.right().stream().map(against::get).toList(),
                rounded(bead.confidence()),
                rounded(bead.likeness()));
    }

    public static List<UnitRow> units(Collation collation) {
        return collation.units().stream()
                .map(unit -> new UnitRow(
                        collation.story(),
                        unit.id(),
                        unit.verdict(),
                        unit.readings().stream()
                                .map(reading -> new ReadingRow(reading.text(), reading.witnesses()))
                                .toList()))
                .toList();
    }

    public static ArchetypeRow archetype(Story story, Archetype archetype) {
        return new ArchetypeRow(
                story.id(),
                archetype.isOrigin(),
                archetype.language(),
                story.articles(),
                archetype.text(),
                archetype.statements().stream()
                        .map(s -> new StatementRow(s.text(), s.source(), s.attestation(), s.support()))
                        .toList());
    }

    public static List<StemmaRow> stemma(Collation collation) {
        return collation.edges().stream()
                .map(edge -> new StemmaRow(
                        collation.story(),
                        edge.article(),
                        edge.parent(),
                        edge.pivot(),
                        edge.relay(),
                        edge.contaminatedBy(),
                        rounded(edge.confidence()),
                        edge.evidence()))
                .toList();
    }

    /** A finding with its place in the capture, where it came in and who took it over. */
    public static FindingRow finding(String story, Finding finding, Article article, Descent descent) {
        Divergence divergence = finding.divergence();
        return new FindingRow(
                finding.id(),
                story,
                finding.article(),
                article.outlet(),
                divergence.type(),
                divergence.severity().id(),
                finding.check(),
                finding.quote(),
                finding.referenceQuote(),
                inCapture(article, finding.sentences(), divergence.witness()),
                finding.sentence(),
                finding.referenceSentence(),
                finding.support().isEmpty() ? "" : finding.support().get(0),
                divergence.stated(),
                divergence.found(),
                finding.support(),
                descent.introducedAt(),
                descent.heirs(),
                rounded(divergence.confidence()),
                Decisions.OPEN,
                Optional.empty());
    }

    public static ScoreRow score(String story, Scorecard card, Article article, List<Finding> findings) {
        return new ScoreRow(
                story,
                card.article(),
                article.outlet(),
                card.against(),
                rounded(card.score()),
                rounded(card.coverage()),
                rounded(card.checkability()),
                rounded(card.attestation()),
                card.referenceWords(),
                rounded(card.penalty()),
                count(findings, Severity.NEUTRAL),
                count(findings, Severity.MINOR),
                count(findings, Severity.MAJOR),
                count(findings, Severity.CRITICAL),
                card.metrics());
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.divergence().severity() == severity)
                .count();
    }

    /** What one edge of a stemma did. */
    public static DriftRow edge(String story, EdgeDrift edge, Optional<String> pivot, Optional<ScoreRow> score) {
        return new DriftRow(
                "edge",
                edge.article(),
                Optional.of(story),
                Optional.of(edge.parent()),
                pivot,
                1,
                edge.introduced(),
                edge.inherited(),
                score.flatMap(Assembly::penaltyPerThousand),
                score.flatMap(Assembly::told),
                Optional.empty(),
                Optional.empty(),
                0,
                "");
    }

    /** Penalty per thousand reference words; nothing where no words were compared. */
    public static Optional<Double> penaltyPerThousand(ScoreRow score) {
        return score.referenceWords() == 0
                ? Optional.empty()
                : Optional.of(rounded(1000 * score.penalty() / score.referenceWords()));
    }

    /** Where the words stood in the article's capture. */
    static Optional<Span> inCapture(Article article, List<Integer> sentences, Optional<Span> span) {
        List<Text> all = article.sentences();
        Text joined = Text.join(sentences.stream().map(all::get).toList(), " ");
        return span.filter(s -> !s.isEmpty() && s.end() <= joined.length()).map(joined::inCapture);
    }

    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
