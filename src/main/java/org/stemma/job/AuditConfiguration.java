package org.stemma.job;

import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.stemma.engine.Engine;
import org.stemma.store.Workbench;

/** The run as a Spring Batch job: {@code intake → identify → trace → group → align → … → seal}. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class AuditConfiguration {

    @Bean
    Workbench workbench(JdbcClient database, RunRequest request) {
        return new Workbench(database, request.run());
    }

    @Bean
    Pipeline pipeline(RunRequest request, Workbench bench, Engine engine, Progress progress) {
        return new Pipeline(request, bench, engine, progress);
    }

    @Bean
    Bundling bundling(RunRequest request, Workbench bench, Engine engine, PlatformTransactionManager transactions) {
        return new Bundling(request, bench, engine, transactions);
    }

    @Bean
    SimpleAsyncTaskExecutor cores() {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("audit-");
        executor.setConcurrencyLimit(Runtime.getRuntime().availableProcessors());
        return executor;
    }

    @Bean
    GracefulStop gracefulStop(JobOperator operator, JobRepository repository) {
        return new GracefulStop(operator, repository);
    }

    @Bean
    Steps steps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            SimpleAsyncTaskExecutor cores,
            Workbench bench,
            KeyReader keys,
            Pipeline pipeline,
            Progress progress) {
        return new Steps(repository, transactions, cores, bench, keys, pipeline, progress);
    }

    @Bean
    @StepScope
    KeyReader keys(@Value("#{stepExecution}") StepExecution execution, Pipeline pipeline, List<Stage> stages) {
        String step = execution.getStepName();
        Stage stage = stages.stream()
                .filter(each -> step.equals(each.name()) || step.startsWith(each.name() + ":"))
                .findFirst()
                .orElseThrow();
        return new KeyReader(() -> Partitions.share(step, pipeline.keys(stage.unit())));
    }

    @Bean
    List<Stage> stages(Pipeline pipeline) {
        List<Stage> all = new ArrayList<>(pipeline.articleStages());
        all.addAll(pipeline.storyStages());
        return List.copyOf(all);
    }

    @Bean
    Job audit(Steps steps, List<Stage> stages, Pipeline pipeline, Bundling bundling) {
        List<Step> order = new ArrayList<>();
        stages.stream().filter(stage -> !stage.isPerStory()).forEach(stage -> order.add(steps.perArticle(stage)));
        order.add(steps.once("group", pipeline::group));
        stages.stream().filter(Stage::isPerStory).forEach(stage -> order.add(steps.perStory(stage)));
        order.add(steps.everyTime("drift", bundling::drift));
        order.add(steps.everyTime("report", bundling::report));
        order.add(steps.once("seal", bundling::seal));
        return inOrder(steps.job(AuditJob.NAME), order);
    }

    private static Job inOrder(JobBuilder builder, List<Step> order) {
        SimpleJobBuilder job = builder.start(order.get(0));
        order.stream().skip(1).forEach(job::next);
        return job.build();
    }
}
