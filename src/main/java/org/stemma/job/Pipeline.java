package org.stemma.job;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stemma.article.Article;
import org.stemma.engine.Engine;
import org.stemma.engine.StoryTexts;
import org.stemma.job.Stage.Unit;
import org.stemma.provenance.Story;
import org.stemma.provenance.Trace;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Shelves;
import org.stemma.store.Workbench;

/**
 * The steps as functions: what each makes of one capture, article or story. Reads the workbench and hands back what is to
 * be laid down; knows nothing of Spring.
 */
final class Pipeline {

    private final Captures captures;
    private final Intake intake;
    private final Workbench bench;
    private final Engine engine;
    private final Progress progress;

    Pipeline(RunRequest request, Workbench bench, Engine engine, Progress progress) {
        this.captures = new Captures(request, "captures");
        this.intake = new Intake(request.plan(), captures);
        this.bench = bench;
        this.engine = engine;
        this.progress = progress;
    }

    /** The table of contents of a run; {@link Bundling} writes what comes out. */
    List<Stage> articleStages() {
        return List.of(
                new Stage("intake", Unit.FILE, intake::of),
                new Stage("identify", Unit.READABLE, this::identify),
                new Stage("trace", Unit.ARTICLE, this::trace));
    }

    List<Stage> storyStages() {
        return List.of(
                story("align", this::align),
                story("collate", this::collate),
                story("check", this::check),
                story("score", this::score));
    }

    /** A story that breaks the engine goes no further, and the others go on: {@link Standing} says what becomes of its articles. */
    private Stage story(String step, Function<String, Laid<?>> work) {
        return new Stage(step, Unit.STORY, story -> {
            if (bench.find(Shelves.BROKEN, story).isPresent()) {
                return List.of();
            }
            engine.ready();
            try {
                return List.of(work.apply(story));
            } catch (RuntimeException | StackOverflowError e) {
                String where = step + " (" + Blame.of(story, e) + ")";
                progress.warns("the story " + story + " breaks the engine at " + where
                        + " and is set aside; please report it");
                return List.of(new Laid<>(Shelves.BROKEN, story, where));
            }
        });
    }

    /** What a run that was cut off took in, and the machine then lost. */
    void mend(Staging staging) {
        staging.mend(bench, intake);
    }

    List<String> keys(Unit unit) {
        return switch (unit) {
            case FILE -> intake.files();
            case READABLE -> bench.keys(Shelves.CAPTURES);
            case ARTICLE -> bench.keys(Shelves.ARTICLES);
            case STORY -> bench.keys(Shelves.STORIES);
        };
    }

    private List<Laid<?>> identify(String name) {
        CaptureRow capture = bench.get(Shelves.CAPTURES, name);
        byte[] bytes = ShelfException.unless(() -> captures.read(capture.capture()));
        return Quarantine.of(capture).or(() -> {
            Article article = engine.read(name, bytes);
            return List.of(new Laid<>(Shelves.ARTICLES, name, article.withUrl(capture.url())));
        });
    }

    private List<Laid<?>> trace(String name) {
        engine.ready();
        CaptureRow capture = bench.get(Shelves.CAPTURES, name);
        Article article = bench.get(Shelves.ARTICLES, name);
        return Quarantine.of(capture).or(() -> List.of(new Laid<>(Shelves.TRACES, name, engine.trace(article))));
    }

    /** Puts the articles of one origin together. */
    List<Laid<?>> group() {
        Standing standing = Standing.on(bench);
        return engine.stories(standing.articles(), standing.traces()).stream()
                .<Laid<?>>map(story -> new Laid<>(Shelves.STORIES, story.id(), story))
                .toList();
    }

    private Laid<?> align(String story) {
        return new Laid<>(Shelves.ALIGNMENTS, story, engine.align(texts(story)));
    }

    private Laid<?> collate(String story) {
        return new Laid<>(
                Shelves.COLLATIONS, story, engine.collate(texts(story), bench.get(Shelves.ALIGNMENTS, story)));
    }

    private Laid<?> check(String story) {
        return new Laid<>(
                Shelves.FINDINGS,
                story,
                engine.check(texts(story), bench.get(Shelves.ALIGNMENTS, story), bench.get(Shelves.COLLATIONS, story)));
    }

    private Laid<?> score(String story) {
        return new Laid<>(
                Shelves.SCORES,
                story,
                engine.score(
                        texts(story),
                        bench.get(Shelves.ALIGNMENTS, story),
                        bench.get(Shelves.COLLATIONS, story),
                        bench.get(Shelves.FINDINGS, story)));
    }

    private StoryTexts texts(String id) {
        Story story = bench.get(Shelves.STORIES, id);
        List<String> files = Stream.concat(
                        story.articles().stream(), story.carriers().stream().map(Story.Carrier::article))
                .toList();
        List<Article> articles =
                files.stream().map(file -> bench.get(Shelves.ARTICLES, file)).toList();
        List<Trace> traces =
                files.stream().map(file -> bench.get(Shelves.TRACES, file)).toList();
        return engine.texts(story, articles, traces);
    }
}
