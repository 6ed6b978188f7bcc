package org.stemma.job;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.stemma.store.Shelves;
import org.stemma.store.Workbench;

/** Makes Spring Batch steps of stages; every one commits its results and its progress in one transaction. */
final class Steps {

    /** Articles that are committed together; a killed run does at most so many again. */
    private static final int CHUNK = 10;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final AsyncTaskExecutor cores;
    private final Workbench bench;
    private final KeyReader keys;
    private final Pipeline pipeline;
    private final Progress progress;

    Steps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            AsyncTaskExecutor cores,
            Workbench bench,
            KeyReader keys,
            Pipeline pipeline,
            Progress progress) {
        this.repository = repository;
        this.transactions = transactions;
        this.cores = cores;
        this.bench = bench;
        this.keys = keys;
        this.pipeline = pipeline;
        this.progress = progress;
    }

    JobBuilder job(String name) {
        return new JobBuilder(name, repository);
    }

    /** Articles in chunks, each chunk worked on by all cores and written in reading order. */
    Step perArticle(Stage stage) {
        return chunks(stage, CHUNK)
                .taskExecutor(cores)
                .listener((StepExecutionListener) new Heard(
                        stage.name(), () -> pipeline.keys(stage.unit()).size()))
                .build();
    }

    /** Stories dealt out to partitions, a chunk a story. */
    Step perStory(Stage stage) {
        return new StepBuilder(stage.name(), repository)
                .partitioner(
                        stage.name(),
                        size -> new Partitions(bench.keys(Shelves.STORIES).size()).partition(size))
                .step(chunks(stage, 1).build())
                .taskExecutor(cores)
                .listener(new Heard(
                        stage.name(), () -> pipeline.keys(stage.unit()).size()))
                .build();
    }

    /** One piece of work for the whole run. */
    Step once(String name, Supplier<List<Laid<?>>> work) {
        return tasklet(name, work).build();
    }

    private TaskletStepBuilder tasklet(String name, Supplier<List<Laid<?>>> work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            work.get().forEach(laid -> laid.layDown(bench));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener((StepExecutionListener) new Heard(name, () -> 1));
    }

    /** The same for work on files, which a machine that dies may lose: a run that is resumed does it again. */
    Step everyTime(String name, Supplier<List<Laid<?>>> work) {
        return tasklet(name, work).allowStartIfComplete(true).build();
    }

    private ChunkOrientedStepBuilder<String, List<Laid<?>>> chunks(Stage stage, int size) {
        return new StepBuilder(stage.name(), repository)
                .<String, List<Laid<?>>>chunk(size)
                .transactionManager(transactions)
                .reader(keys)
                .processor(stage.work()::on)
                .writer(chunk -> write(stage, chunk));
    }

    private void write(Stage stage, Chunk<? extends List<Laid<?>>> chunk) {
        chunk.forEach(all -> all.forEach(laid -> laid.layDown(bench)));
        progress.advances(stage.name(), chunk.size());
    }

    /** Tells the progress when a step begins and ends. */
    private final class Heard implements StepExecutionListener {

        private final String name;
        private final Supplier<Integer> items;
        private long began;

        Heard(String name, Supplier<Integer> items) {
            this.name = name;
            this.items = items;
        }

        @Override
        public void beforeStep(StepExecution execution) {
            began = System.nanoTime();
            progress.begins(name, items.get());
        }

        @Override
        public ExitStatus afterStep(StepExecution execution) {
            progress.ends(name, (System.nanoTime() - began) / 1_000_000);
            return execution.getExitStatus();
        }
    }
}
