package org.stemma.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.encoder.Encoders;
import org.stemma.engine.Engine;
import org.stemma.plan.Inputs;
import org.stemma.plan.Plan;
import org.stemma.provenance.OriginRegister;

/** Makes the engine of a plan: reads the origin register and says which of its rows are broken. */
final class Engines {

    private static final int PROBLEMS_SHOWN = 20;

    private Engines() {}

    static Engine forPlan(Plan plan, Encoders encoders, Progress progress) {
        encoders.problems().forEach(problem -> progress.says("  " + problem));
        OriginRegister register = register(plan, progress);
        register.problems().stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(problem -> progress.says("  origin skipped: " + problem));
        if (register.problems().size() > PROBLEMS_SHOWN) {
            progress.says("  … and " + (register.problems().size() - PROBLEMS_SHOWN) + " more origins skipped");
        }
        return new Engine(new Engine.Scope(plan.job().publishers(), plan.job().languages()), register, encoders);
    }

    private static OriginRegister register(Plan plan, Progress progress) {
        Inputs files = plan.origins();
        List<String> publishers = plan.job().publishers();
        Optional<String> only = publishers.size() == 1 ? Optional.of(publishers.get(0)) : Optional.empty();
        List<OriginRegister.Source> sources = new ArrayList<>();
        for (Inputs.Item item : files.items()) {
            try {
                sources.add(new OriginRegister.Source(
                        item.name(), Files.readString(files.path(item), StandardCharsets.UTF_8), only));
            } catch (IOException e) {
                progress.says("  origins skipped: " + item.name() + " is no readable UTF-8 text");
            }
        }
        return OriginRegister.read(sources);
    }
}
