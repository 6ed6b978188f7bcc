package org.stemma.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stemma.notation.Json;

/**
 * Added to a run with {@code --spring spring.main.sources=org.stemma.job.StageTimes}: writes into the file that the system property
 * {@code stemma.times} names which item each stage begins and ends, so that a slow one is named, and a hanging one too.
 */
@Configuration(proxyBeanMethods = false)
public class StageTimes {

    /**
     * One line.
     *
     * @param milliseconds on the wall; −1 where the item begins
     */
    public record Line(String stage, String key, long milliseconds) {}

    /** The last line, whose figure is the peak of memory in MB. */
    public static final String MEMORY = "memory";

    @Bean
    static BeanPostProcessor timed() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(file(), new Line(MEMORY, "", resident()))));
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("stages") ? timed((List<?>) bean) : bean;
            }
        };
    }

    private static List<Stage> timed(List<?> stages) {
        Path file = file();
        return stages.stream()
                .map(Stage.class::cast)
                .map(stage -> new Stage(stage.name(), stage.unit(), key -> timed(stage, key, file)))
                .toList();
    }

    private static Path file() {
        return Path.of(System.getProperty("stemma.times"));
    }

    /** The most memory that the process had at any time, in MB, as Linux counts it; elsewhere 0. */
    private static long resident() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_000)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static List<Laid<?>> timed(Stage stage, String key, Path file) {
        long began = System.nanoTime();
        write(file, new Line(stage.name(), key, -1));
        List<Laid<?>> laid = stage.work().on(key);
        write(file, new Line(stage.name(), key, (System.nanoTime() - began) / 1_000_000));
        return laid;
    }

    private static synchronized void write(Path file, Line line) {
        try {
            Files.writeString(file, Json.write(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
