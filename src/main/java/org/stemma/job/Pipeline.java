package org.stemma.job;

import java.util.List;
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

    Pipeline(RunRequest request, Workbench bench, Engine engine) {
        this.captures = new Captures(request, "captures");
        this.intake = new Intake(request.plan(), captures);
        this.bench = bench;
        this.engine = engine;
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
                new Stage("align", Unit.STORY, this::align),
                new Stage("collate", Unit.STORY, this::collate),
                new Stage("check", Unit.STORY, this::check),
                new Stage("score", Unit.STORY, this::score));
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
        String where = capture.place().isEmpty() ? "" : capture.delivery() + " " + capture.place();
        byte[] bytes = ShelfException.unless(() -> captures.read(capture.capture()));
        return new Quarantine(name, capture.bytes(), where).or(() -> {
            Article article = engine.read(name, bytes);
            return List.of(new Laid<>(Shelves.ARTICLES, name, article.withUrl(capture.url())));
        });
    }

    private List<Laid<?>> trace(String name) {
        return List.of(new Laid<>(Shelves.TRACES, name, engine.trace(bench.get(Shelves.ARTICLES, name))));
    }

    /** Puts the articles of one origin together. */
    List<Laid<?>> group() {
        return engine.stories(bench.all(Shelves.ARTICLES), bench.all(Shelves.TRACES)).stream()
                .<Laid<?>>map(story -> new Laid<>(Shelves.STORIES, story.id(), story))
                .toList();
    }

    private List<Laid<?>> align(String story) {
        return List.of(new Laid<>(Shelves.ALIGNMENTS, story, engine.align(texts(story))));
    }

    private List<Laid<?>> collate(String story) {
        return List.of(new Laid<>(
                Shelves.COLLATIONS, story, engine.collate(texts(story), bench.get(Shelves.ALIGNMENTS, story))));
    }

    private List<Laid<?>> check(String story) {
        return List.of(new Laid<>(
                Shelves.FINDINGS,
                story,
                engine.check(
                        texts(story), bench.get(Shelves.ALIGNMENTS, story), bench.get(Shelves.COLLATIONS, story))));
    }

    private List<Laid<?>> score(String story) {
        return List.of(new Laid<>(
                Shelves.SCORES,
                story,
                engine.score(
                        texts(story),
                        bench.get(Shelves.ALIGNMENTS, story),
                        bench.get(Shelves.COLLATIONS, story),
                        bench.get(Shelves.FINDINGS, story))));
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
