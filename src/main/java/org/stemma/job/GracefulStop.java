package org.stemma.job;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.SmartLifecycle;

/**
 * On SIGTERM lets the running chunk end and marks the run as stopped, before anything else of the application is taken
 * down; the same command resumes it.
 */
final class GracefulStop implements SmartLifecycle {

    private static final long PATIENCE_MILLISECONDS = 25_000;

    private final JobOperator operator;
    private final JobRepository repository;
    private volatile boolean running;

    GracefulStop(JobOperator operator, JobRepository repository) {
        this.operator = operator;
        this.repository = repository;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        repository.findRunningJobExecutions(AuditJob.NAME).forEach(this::stop);
    }

    private void stop(JobExecution execution) {
        try {
            operator.stop(execution);
            long deadline = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
            while (isRunning(execution) && System.nanoTime() < deadline) {
                Thread.sleep(50);
            }
        } catch (JobExecutionNotRunningException e) {
            // it ended by itself in the meantime: nothing to stop
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRunning(JobExecution execution) {
        JobExecution now = repository.getJobExecution(execution.getId());
        return now != null && now.isRunning();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
