package org.stemma.job;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.stemma.engine.Engine;
import org.stemma.store.Private;

/** Spring around one run. */
final class AuditApplication {

    private final Path var;
    private final Map<String, Object> properties;
    private final Progress progress;
    private boolean embedded;

    AuditApplication(Path var, Map<String, Object> properties, Progress progress) {
        this.var = var;
        this.properties = Map.copyOf(properties);
        this.progress = progress;
    }

    ConfigurableApplicationContext start(RunRequest request) throws IOException {
        if (!Files.exists(var.resolve("stemma.log"))) {
            Private.take(Private.folder(var));
        }
        List<String> arguments = new ArrayList<>();
        arguments.add("--stemma.var=" + var.toAbsolutePath());
        properties.forEach((key, value) -> arguments.add("--" + key + "=" + value));
        return new SpringApplicationBuilder(AuditConfiguration.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> prepare((GenericApplicationContext) context, request))
                .run(arguments.toArray(String[]::new));
    }

    /** Whether the run that was started last has its workbench in a file below {@code var}. */
    boolean isEmbedded() {
        return embedded;
    }

    private void prepare(GenericApplicationContext context, RunRequest request) {
        quieten();
        embedded = context.getEnvironment()
                .getProperty("spring.datasource.url", "")
                .startsWith("jdbc:h2:file:");
        context.registerBean(RunRequest.class, () -> request);
        context.registerBean(Progress.class, () -> progress);
        context.registerBean(Engine.class, () -> Engines.forPlan(request.plan(), request.encoders(), progress));
    }

    /** On a full disk the log's own complaints would bury the line that says so. */
    private static void quieten() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            StatusManager complaints = log.getStatusManager();
            complaints.getCopyOfStatusListenerList().forEach(complaints::remove);
        }
    }
}
