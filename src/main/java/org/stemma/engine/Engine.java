package org.stemma.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.alignment.Aligner;
import org.stemma.alignment.Bead;
import org.stemma.alignment.Side;
import org.stemma.alignment.method.Aligners;
import org.stemma.article.Article;
import org.stemma.article.ArticleReader;
import org.stemma.article.Capture;
import org.stemma.article.Decoder;
import org.stemma.article.UnreadableException;
import org.stemma.article.container.Containers;
import org.stemma.article.format.Formats;
import org.stemma.check.Check;
import org.stemma.check.Finding;
import org.stemma.check.fidelity.Checks;
import org.stemma.drift.TimeDrift;
import org.stemma.encoder.Encoders;
import org.stemma.language.LanguageIdentifier;
import org.stemma.language.Languages;
import org.stemma.language.Scripts;
import org.stemma.language.Segmenter;
import org.stemma.provenance.Attributions;
import org.stemma.provenance.Attributor;
import org.stemma.provenance.Link;
import org.stemma.provenance.Origin;
import org.stemma.provenance.OriginIndex;
import org.stemma.provenance.OriginRegister;
import org.stemma.provenance.Publishers;
import org.stemma.provenance.Story;
import org.stemma.provenance.StoryFinder;
import org.stemma.provenance.Trace;
import org.stemma.provenance.Tracer;
import org.stemma.signature.Digest;
import org.stemma.signature.Signature;
import org.stemma.signature.Signed;
import org.stemma.witness.Collation;
import org.stemma.witness.Collator;
import org.stemma.witness.Pairs;
import org.stemma.witness.Witness;
import org.stemma.witness.Witnesses;

/**
 * The pipeline as plain functions: read, trace, group, align, collate, check, score. The batch job lays their results on
 * shelves; a filter or a test just calls them. Safe for threads.
 */
public final class Engine {

    private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();
    private static final ArticleReader READER = new ArticleReader(Formats.all(), IDENTIFIER);

    private static final StoryFinder STORIES = new StoryFinder();
    private static final Collator COLLATOR = new Collator();
    private static final List<Check> CHECKS = Checks.all().all();

    private final Scope scope;
    private final OriginRegister register;
    private final Encoders encoders;
    private final Tracer tracer;
    private final Aligner aligner;
    private @Nullable OriginIndex origins;

    /**
     * What an audit is about.
     *
     * @param publishers ids; none means any
     * @param languages BCP 47; none means any
     */
    public record Scope(List<String> publishers, List<String> languages) {

        public static final Scope ANY = new Scope(List.of(), List.of());

        public Scope {
            publishers = List.copyOf(publishers);
            languages = List.copyOf(languages);
        }
    }

    /**
     * @param encoders that compare sentences by meaning; {@link Encoders#NONE} leaves it to anchors
     */
    public Engine(Scope scope, OriginRegister register, Encoders encoders) {
        this.scope = scope;
        this.register = register;
        this.encoders = encoders;
        this.tracer = new Tracer();
        this.aligner = Aligners.with(encoders);
    }

    /** Everything that can change a result, one method a line. */
    public static Signature signature(Encoders encoders) {
        List<Signed> parts = new ArrayList<>(Libraries.all());
        parts.addAll(Languages.all().all());
        parts.add(new Part("sentences", new Part.Longest(Segmenter.LONGEST)));
        parts.add(IDENTIFIER);
        parts.addAll(Containers.all().all());
        parts.addAll(Formats.all().all());
        parts.add(new Part("publishers", new Part.Content(Publishers.content())));
        parts.addAll(encoders.parts());
        parts.addAll(List.of(
                new Tracer(),
                STORIES,
                Aligners.with(encoders),
                Doubt.PART,
                Panel.PART,
                Echoes.PART,
                Verdict.PART,
                COLLATOR));
        parts.addAll(CHECKS);
        parts.add(TimeDrift.standard());
        return Signature.of(parts);
    }

    /** The article in a capture's bytes. */
    public Article read(String file, byte[] bytes) throws UnreadableException {
        Article article = READER.read(Decoder.decode(file, bytes));
        if (!scope.languages().isEmpty() && !scope.languages().contains(Scripts.primary(article.language()))) {
            throw new UnreadableException(
                    "",
                    "its language (" + article.language()
                            + ") is not among the job's languages; add it there if you can read it");
        }
        return article;
    }

    /**
     * Learns the register, unless it is known: what fails here is no article's fault.
     *
     * @throws org.stemma.encoder.EncoderException if an encoder cannot be used
     */
    public void ready() {
        origins();
    }

    /** Where the article comes from. */
    public Trace trace(Article article) {
        Attributions attributions =
                Attributor.attribute(article.story().value(), Languages.of(article.language()), article.published());
        return tracer.trace(article, attributions, origins(), scope.publishers());
    }

    /** Which articles go back to one origin. */
    public List<Story> stories(List<Article> articles, List<Trace> traces) {
        return STORIES.group(articles, traces);
    }

    /**
     * The story with its texts; the origin's own if the register holds it.
     *
     * @param articles the story's, and those that carry copies if their place in the stemma is asked for
     * @param traces one for each of them
     */
    public StoryTexts texts(Story story, List<Article> articles, List<Trace> traces) {
        Optional<Article> origin = story.origin().flatMap(origins()::origin).flatMap(Engine::read);
        Map<String, Trace> byArticle = traces.stream().collect(Collectors.toMap(Trace::article, Function.identity()));
        List<Article> compared = articles.stream()
                .filter(article -> story.articles().contains(article.file()))
                .toList();
        Stream<Witness> others = compared.stream().map(article -> witness(story, article, byArticle));
        return new StoryTexts(
                story,
                compared.stream().map(story::told).toList(),
                origin,
                Stream.concat(origin.stream().map(Engine::witness), others).toList(),
                articles.stream()
                        .filter(article -> !compared.contains(article))
                        .map(article -> witness(story, article, byArticle))
                        .toList());
    }

    private static Witness witness(Story story, Article article, Map<String, Trace> traces) {
        Trace trace = Objects.requireNonNull(traces.get(article.file()), article.file());
        return witness(story.told(article), trace.of(story.paragraphs(article)));
    }

    /** Which sentences answer which, between any two witnesses of whom one is on the {@link Panel}. */
    public Pairs align(StoryTexts texts) {
        List<Pairs.Pair> pairs = new ArrayList<>();
        List<Witness> witnesses = texts.witnesses();
        Set<String> panel = texts.panel().stream().map(Witness::id).collect(Collectors.toSet());
        List<Occasions> occasions = witnesses.stream().map(Occasions::new).toList();
        for (int i = 0; i < witnesses.size(); i++) {
            for (int j = i + 1; j < witnesses.size(); j++) {
                if (panel.contains(witnesses.get(i).id())
                        || panel.contains(witnesses.get(j).id())) {
                    Doubt doubt = new Doubt(occasions.get(i), occasions.get(j));
                    pairs.add(pair(witnesses.get(i), witnesses.get(j), doubt));
                }
            }
        }
        return new Pairs(pairs);
    }

    /** What all witnesses say together, and who derives from whom. */
    public Collation collate(StoryTexts texts, Pairs pairs) {
        return COLLATOR.collate(texts.story().id(), new Witnesses(texts.witnesses(), texts.copies()), pairs);
    }

    /** What each article did to the report: held against the origin, or tried by the other witnesses. */
    public StoryFindings check(StoryTexts texts, Pairs pairs, Collation collation) {
        Examination examination = new Examination(CHECKS, collation.stemma());
        Consensus consensus =
                new Consensus(new Testimony(examination, pairs, new Echoes(aligner)), texts, collation.lineage());
        List<Finding> findings = new ArrayList<>();
        Optional<Witness> origin =
                texts.witnesses().stream().filter(Witness::isOrigin).findFirst();
        for (Witness witness : texts.witnesses()) {
            if (!witness.isOrigin()) {
                findings.addAll(
                        origin.isPresent()
                                ? new Comparison(examination, pairs).findings(witness, origin.get())
                                : consensus.findings(witness));
            }
        }
        return new StoryFindings(texts.story().id(), findings);
    }

    /** How faithful each article is, how much of the origin it carries and how much of it could be checked. */
    public StoryScores score(StoryTexts texts, Pairs pairs, Collation collation, StoryFindings findings) {
        return new StoryScores(texts.story().id(), new Scoring(texts, pairs, collation, findings).cards());
    }

    /** Built when first asked: a finished run that is asked for again needs no index. */
    private synchronized OriginIndex origins() {
        OriginIndex built = origins == null ? OriginIndex.of(register.origins(), encoders) : origins;
        origins = built;
        return built;
    }

    private Pairs.Pair pair(Witness left, Witness right, Doubt doubt) {
        List<Bead> beads = doubt.apart(aligner.align(side(left), side(right)));
        return new Pairs.Pair(left.id(), right.id(), beads);
    }

    private static Side side(Witness witness) {
        return new Side(witness.language(), witness.sentences());
    }

    private static Witness witness(Article article, Link link) {
        return new Witness(
                article.file(),
                article.language(),
                article.title().value(),
                article.outlet(),
                article.published(),
                link.relay(),
                article.sentenceWords());
    }

    private static Witness witness(Article origin) {
        return new Witness(
                Witness.ORIGIN,
                origin.language(),
                origin.title().value(),
                origin.outlet(),
                origin.published(),
                Optional.empty(),
                origin.sentenceWords());
    }

    /** The origin's text, read as any plain text is; an unreadable one is as good as none. */
    private static Optional<Article> read(Origin origin) {
        return origin.text().flatMap(text -> {
            try {
                return Optional.of(READER.read(new Capture(origin.id(), Digest.of(text), head(origin) + text)));
            } catch (UnreadableException e) {
                return Optional.empty();
            }
        });
    }

    private static String head(Origin origin) {
        String language =
                origin.language().map(tag -> "language: \"" + tag + "\"\n").orElse("");
        return "---\ntitle: '" + origin.title().replace("'", "''") + "'\npublished: " + origin.published() + "\n"
                + language + "---\n";
    }
}
