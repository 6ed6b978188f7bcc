package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.stemma.article.Article;
import org.stemma.article.Decoder;
import org.stemma.article.UnreadableException;
import org.stemma.engine.Engine;
import org.stemma.engine.StoryTexts;
import org.stemma.job.Stage.Unit;
import org.stemma.plan.Inputs;
import org.stemma.plan.Plan;
import org.stemma.provenance.Story;
import org.stemma.provenance.Trace;
import org.stemma.signature.Digest;
import org.stemma.store.Rows.QuarantineRow;
import org.stemma.store.Shelves;
import org.stemma.store.Shelves.Staged;
import org.stemma.store.Workbench;

/**
 * The steps as functions: what each makes of one capture, article or story. Reads the workbench and hands back what is to
 * be laid down; knows nothing of Spring.
 */
final class Pipeline {

    private final Plan plan;
    private final Path captures;

    /** Where a file may be left behind by a killed run without being sealed. */
    private final Path outside;

    private final Workbench bench;
    private final Engine engine;
    private final Map<String, Inputs.Item> items = new TreeMap<>();

    Pipeline(RunRequest request, Workbench bench, Engine engine) {
        this.plan = request.plan();
        this.captures = request.staging().resolve("captures");
        this.outside = request.bundle().resolveSibling("");
        this.bench = bench;
        this.engine = engine;
        plan.inbox().items().forEach(item -> items.put(item.name(), item));
    }

    /** The table of contents of a run; {@link Bundling} writes what comes out. */
    List<Stage> articleStages() {
        return List.of(
                new Stage("intake", Unit.CAPTURE, this::intake),
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

    List<String> keys(Unit unit) {
        return switch (unit) {
            case CAPTURE -> List.copyOf(items.keySet());
            case READABLE -> bench.keys(Shelves.CAPTURES);
            case ARTICLE -> bench.keys(Shelves.ARTICLES);
            case STORY -> bench.keys(Shelves.STORIES);
        };
    }

    /** Copies the bytes into the bundle under their digest; refuses what is no text. */
    private List<Laid<?>> intake(String name) {
        Inputs.Item item = Objects.requireNonNull(items.get(name), name);
        return orQuarantine(name, item.bytes(), () -> {
            refuseHuge(item.bytes());
            byte[] bytes = Files.readAllBytes(plan.inbox().path(item));
            Digest digest = Decoder.decode(name, bytes).bytes();
            stage(digest, bytes);
            return List.of(new Laid<>(Shelves.CAPTURES, name, new Staged(name, digest.sha256(), bytes.length)));
        });
    }

    private List<Laid<?>> identify(String name) {
        Staged staged = bench.get(Shelves.CAPTURES, name);
        return orQuarantine(name, staged.bytes(), () -> {
            Article article = engine.read(name, Files.readAllBytes(place(staged.sha256())));
            return List.of(new Laid<>(Shelves.ARTICLES, name, article));
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
        List<Article> articles = story.articles().stream()
                .map(file -> bench.get(Shelves.ARTICLES, file))
                .toList();
        List<Trace> traces = story.articles().stream()
                .map(file -> bench.get(Shelves.TRACES, file))
                .toList();
        return engine.texts(story, articles, traces);
    }

    /** Before anything of it is held in memory. */
    private static void refuseHuge(long bytes) throws UnreadableException {
        if (bytes > Decoder.MOST_BYTES) {
            throw new UnreadableException(
                    "",
                    "the file has " + bytes / 1_000_000 + " MB; an article has at most "
                            + Decoder.MOST_BYTES / 1_000_000 + " MB: split it or leave it out");
        }
    }

    private void stage(Digest digest, byte[] bytes) throws IOException {
        Path place = place(digest.sha256());
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            Path part = Files.createTempFile(outside, ".capture", ".part");
            Files.write(part, bytes);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path place(String sha256) {
        return captures.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private interface Reading {
        List<Laid<?>> get() throws UnreadableException, IOException;
    }

    /** Whatever goes wrong with one item stays with that item: it is put aside with the reason, and the batch goes on. */
    private static List<Laid<?>> orQuarantine(String name, long bytes, Reading reading) {
        try {
            return reading.get();
        } catch (UnreadableException e) {
            return quarantine(name, bytes, e.getMessage(), e.place());
        } catch (IOException e) {
            return quarantine(name, bytes, "the file cannot be read: check its permissions", "");
        } catch (RuntimeException | StackOverflowError e) {
            return quarantine(
                    name,
                    bytes,
                    "the file breaks the reader (" + e.getClass().getSimpleName() + "); please report it",
                    "");
        }
    }

    private static List<Laid<?>> quarantine(String name, long bytes, String reason, String place) {
        return List.of(new Laid<>(Shelves.QUARANTINE, name, new QuarantineRow(name, reason, place, bytes)));
    }
}
