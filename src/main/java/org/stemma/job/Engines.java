package org.stemma.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
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
        OriginRegister register = register(plan.origins(), progress);
        register.problems().stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(problem -> progress.says("  origin skipped: " + problem));
        if (register.problems().size() > PROBLEMS_SHOWN) {
            progress.says("  … and " + (register.problems().size() - PROBLEMS_SHOWN) + " more origins skipped");
        }
        return new Engine(new Engine.Scope(plan.job().publishers(), plan.job().languages()), register, encoders);
    }

    private static OriginRegister register(Inputs files, Progress progress) {
        List<OriginRegister.Source> sources = new ArrayList<>();
        for (Inputs.Item item : files.items()) {
            try {
                sources.add(new OriginRegister.Source(
                        item.name(), Files.readString(files.path(item), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                progress.says("  origins skipped: " + item.name() + " is no readable UTF-8 text");
            }
        }
        return OriginRegister.read(sources);
    }
}
