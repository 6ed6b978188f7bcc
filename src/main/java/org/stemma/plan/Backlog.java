package org.stemma.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.seal.Entry;
import org.stemma.seal.Ledger;

/**
 * What a scheduled job has still to do. A week is done once the ledger has a line for a bundle of it: a run that was cut
 * off before its seal counts as not done, a bundle that was archived elsewhere as done.
 *
 * @param done how many of its weeks are sealed
 * @param open the others from the job's first week to the last completed one, oldest first
 */
public record Backlog(JobFile job, int done, List<Period> open) {

    public Backlog {
        open = List.copyOf(open);
    }

    static Backlog of(Path file, JobFile job, Period last) throws PlanException, IOException {
        refuse(file, job);
        TreeSet<Period> sealed = sealed(job);
        Period first = job.since().map(Period::new).orElse(sealed.isEmpty() ? last : sealed.first());
        List<Period> all = first.until(last);
        List<Period> open =
                all.stream().filter(period -> !sealed.contains(period)).toList();
        return new Backlog(job, all.size() - open.size(), open);
    }

    /** A job of which every week would be the same has no weeks to catch up with. */
    private static void refuse(Path file, JobFile job) throws PlanException {
        List<Problem> problems = new ArrayList<>();
        if (job.schedule().isEmpty()) {
            problems.add(new Problem(file.toString(), 0, "catch-up needs a 'schedule'; 'run' does a job without one"));
        }
        job.period()
                .ifPresent(period -> problems.add(new Problem(
                        file.toString(),
                        0,
                        "'period' pins the job to " + period + "; take it out, 'since' names a start")));
        if (!job.inbox().contains("{period}")) {
            problems.add(new Problem(
                    file.toString(), 0, "'inbox' needs a {period}, or every week would audit the same articles"));
        }
        if (!problems.isEmpty()) {
            throw new PlanException(problems);
        }
    }

    private static TreeSet<Period> sealed(JobFile job) throws IOException {
        Pattern bundle = Pattern.compile(Pattern.quote(job.name()) + "/(\\d{4}-W\\d{2})-.*");
        TreeSet<Period> sealed = new TreeSet<>();
        for (Entry entry : Ledger.in(Path.of(job.reports())).read().entries()) {
            Matcher matcher = bundle.matcher(entry.name());
            if (matcher.matches()) {
                sealed.add(new Period(matcher.group(1)));
            }
        }
        return sealed;
    }
}
