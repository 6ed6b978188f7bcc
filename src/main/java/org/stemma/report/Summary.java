package org.stemma.report;

import java.util.List;
import java.util.Optional;
import org.stemma.check.Severity;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Palette;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.RunRow;

/** The audit in sentences and tiles: what the dashboard says before anybody clicks. */
public final class Summary {

    private Summary() {}

    public static String name(Audit audit) {
        return audit.results()
                .header()
                .map(run -> "Stemma audit  ·  " + run.job() + "  ·  " + run.period() + "  ·  run "
                        + run.run().substring(0, Math.min(12, run.run().length())))
                .orElse("Stemma audit");
    }

    /** The first thing to know, in one sentence. */
    public static String headline(Audit audit) {
        Optional<Double> score = score(audit);
        if (score.isEmpty()) {
            return "Nothing could be scored: no article shares a statement with a reference.";
        }
        long critical = Tally.count(audit, Severity.CRITICAL);
        long major = Tally.count(audit, Severity.MAJOR);
        String found = critical + major == 0
                ? "no critical or major departure"
                : critical + " critical and " + major + " major departures";
        return Light.of(score, critical).word() + ": fidelity " + Tally.figure(score.get(), 0) + " of 100, " + found
                + " in " + things(audit.results().scores().size(), "scored article") + ".";
    }

    public static List<Tile> tiles(Audit audit) {
        return List.of(
                fidelity(audit),
                serious(audit),
                coverage(audit),
                checkability(audit),
                articles(audit),
                stories(audit),
                quarantined(audit),
                drift(audit));
    }

    /** What the score was measured against, and how much could be checked. */
    public static String measured(Audit audit) {
        int stories = audit.results().stories().size();
        long own = audit.results().stories().stream()
                .filter(s -> audit.hasOriginText(s.story()))
                .count();
        String against = own == stories
                ? "Measured against the origin's own text in " + things(stories, "story") + "."
                : "Measured against the origin's own text in " + own + " of " + things(stories, "story")
                        + "; else against a reconstruction from the witnesses"
                        + Tally.attestation(audit)
                                .map(a -> ", with " + Tally.figure(a, 1)
                                        + " independent witnesses behind a statement on average.")
                                .orElse(".");
        return Tally.checkability(audit)
                .map(c -> against + " " + Tally.figure(c * 100, 0)
                        + " % of the scored articles' sentences could be checked; of the rest this audit says nothing.")
                .orElse("No score was measured: nothing could be compared.");
    }

    public static String lookAt(int number) {
        return switch (number) {
            case 0 -> "Nothing to look at: no finding";
            case 1 -> "One thing to look at";
            case 2 -> "Two things to look at";
            case 3 -> "Three things to look at";
            case 4 -> "Four things to look at";
            default -> "Five things to look at";
        };
    }

    private static Optional<Double> score(Audit audit) {
        return Tally.score(audit.results().scores());
    }

    private static Tile fidelity(Audit audit) {
        Light light = Light.of(score(audit), Tally.count(audit, Severity.CRITICAL));
        String usual = Course.batch(audit)
                .flatMap(course -> course.now().expected())
                .map(score -> "usually " + Tally.figure(score, 1))
                .orElse("mean over compared words");
        return new Tile(
                "Fidelity, 0–100",
                score(audit).map(s -> Entry.amount(s, "0.0")).orElse(Entry.words("–")),
                light.word() + "  ·  " + usual,
                light.ink());
    }

    private static Tile serious(Audit audit) {
        long critical = Tally.count(audit, Severity.CRITICAL);
        long serious = critical + Tally.count(audit, Severity.MAJOR);
        String note = serious == 0
                ? "None among " + things(audit.standing().size(), "finding")
                : critical + " critical, of " + things(audit.standing().size(), "finding") + " in all";
        return new Tile("Serious findings", Entry.count(serious), note, serious == 0 ? Palette.GOOD : Palette.BAD);
    }

    private static Tile coverage(Audit audit) {
        Optional<Double> coverage = Tally.coverage(audit);
        String note = coverage.map(c -> c >= 0.75 ? "Most" : c >= 0.4 ? "About half" : "Little")
                        .orElse("None") + " of what the origins say arrives";
        return new Tile("Coverage", share(coverage), note, Palette.MUTED);
    }

    private static Tile checkability(Audit audit) {
        Optional<Double> checkable = Tally.checkability(audit);
        boolean enough = checkable.orElse(0.0) >= 0.5;
        return new Tile(
                "Checkable",
                share(checkable),
                enough ? "Enough  ·  of the articles' sentences" : "Little: read the score with care",
                enough ? Palette.MUTED : Palette.WATCH);
    }

    private static Tile articles(Audit audit) {
        List<ArticleRow> articles = audit.results().articles();
        int audited = audit.results().header().map(RunRow::audited).orElse(articles.size());
        long languages = articles.stream().map(ArticleRow::language).distinct().count();
        return new Tile("Articles audited", Entry.count(audited), "In " + things(languages, "language"), Palette.MUTED);
    }

    private static Tile stories(Audit audit) {
        long none = audit.results().articles().stream()
                .filter(a -> a.story().isEmpty())
                .count();
        String note = none == 0 ? "Every article belongs to one" : things(none, "article") + " outside of any story";
        return new Tile("Stories", Entry.count(audit.results().stories().size()), note, Palette.MUTED);
    }

    private static Tile quarantined(Audit audit) {
        int items = audit.results()
                .header()
                .map(RunRow::quarantined)
                .orElse(audit.results().quarantine().size());
        return new Tile(
                "Quarantined",
                Entry.count(items),
                items == 0 ? "Everything could be read" : "Could not be read: see Quarantine",
                items == 0 ? Palette.GOOD : Palette.WATCH);
    }

    /** Why there is no trend to draw. */
    public static String noTrend(Audit audit) {
        return Course.batch(audit).isEmpty()
                ? "Nothing was scored, so there is no trend."
                : "One week so far: the trend begins with the second week of the job's history.";
    }

    private static Tile drift(Audit audit) {
        List<Course> courses =
                Course.all(audit).stream().filter(course -> !course.isBatch()).toList();
        List<Course> alarms =
                courses.stream().filter(course -> course.now().isAlarm()).toList();
        int history = courses.stream()
                .mapToInt(course -> course.weeks().size() - 1)
                .max()
                .orElse(0);
        String note = history == 0 ? "No history yet" : "Over " + things(history, "earlier period");
        return alarms.isEmpty()
                ? new Tile("Drift signals", Entry.count(0), note, Palette.MUTED)
                : new Tile("Drift signals", Entry.count(alarms.size()), told(alarms), Palette.BAD);
    }

    private static String told(List<Course> alarms) {
        Course first = alarms.get(0);
        return first.name() + ": " + Course.words(first.now())
                + (alarms.size() == 1 ? "" : ", and " + (alarms.size() - 1) + " more");
    }

    private static Entry share(Optional<Double> value) {
        return value.map(Entry::share).orElse(Entry.words("–"));
    }

    public static String things(long number, String thing) {
        String many = thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
        return number + " " + (number == 1 ? thing : many);
    }
}
