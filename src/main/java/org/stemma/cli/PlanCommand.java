package org.stemma.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stemma.encoder.Encoders;
import org.stemma.plan.Inputs;
import org.stemma.plan.Plan;
import org.stemma.signature.Signed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plan JOB}: what a run would do, and everything that is wrong with the job file. Runs nothing. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Shows the resolved plan and its signature, or every problem with file and line.")
final class PlanCommand implements Callable<Integer> {

    @Mixin
    private JobOptions job = new JobOptions();

    @Override
    public Integer call() {
        Plan plan = job.plan();
        System.out.println("job        " + plan.job().name());
        System.out.println("period     " + plan.period());
        System.out.println("inbox      " + plan.inbox().root() + " (" + items(plan.inbox()) + ")");
        plan.inbox().passedOverWords().ifPresent(words -> System.out.println("           " + words));
        System.out.println("origins    "
                + (plan.origins().items().isEmpty()
                        ? "none"
                        : plan.origins().root() + " (" + items(plan.origins()) + ")"));
        System.out.println("publishers "
                + (plan.job().publishers().isEmpty()
                        ? "all"
                        : String.join(", ", plan.job().publishers())));
        System.out.println("languages  "
                + (plan.job().languages().isEmpty()
                        ? "all"
                        : String.join(", ", plan.job().languages())));
        Encoders encoders = job.encoders(plan.job().encoder());
        System.out.println("encoders   " + names(encoders));
        encoders.problems().forEach(problem -> System.out.println("           " + problem));
        System.out.println("retention  " + retention(plan));
        System.out.println("bundle     " + plan.reports().resolve(Path.of(plan.bundleName(1))));
        System.out.println("run        " + plan.identity(1).sha256());
        System.out.println("signature  " + plan.engine().digest().sha256());
        plan.engine().value().lines().forEach(method -> System.out.println("  " + method));
        return Exit.DONE;
    }

    private static String retention(Plan plan) {
        Optional<LocalDate> end = Plan.lastDay(plan.period());
        return plan.job().retention().isNone()
                ? "none agreed: texts stay until purge --before takes them out"
                : plan.job().retention().terms().entrySet().stream()
                        .map(each -> each.getKey()
                                + end.map(day -> " until " + each.getValue().lastDay(day))
                                        .orElse("")
                                + " (" + each.getValue() + (end.isPresent() ? ")" : " from the seal)"))
                        .collect(Collectors.joining(", "));
    }

    private static String names(Encoders encoders) {
        return encoders.parts().isEmpty()
                ? "none"
                : encoders.parts().stream().map(Signed::id).collect(Collectors.joining(", "));
    }

    private static String items(Inputs inputs) {
        int count = inputs.items().size();
        return count + (count == 1 ? " file" : " files");
    }
}
