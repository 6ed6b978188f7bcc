package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.encoder.Encoders;
import org.stemma.engine.Engine;
import org.stemma.notation.Yaml;
import org.stemma.plan.Period;
import org.stemma.plan.Plan;
import org.stemma.plan.PlanException;
import org.stemma.plan.Planner;

/** Weeks of real audits over the sample corpus, re-dated and changed by the rules of {@code seeds/history.yaml}. */
public final class SampleHistory {

    private static final LocalDate MONDAY = LocalDate.of(2023, 2, 20);
    private static final int SHORTEST_PARAGRAPH = 150;
    private static final int LONGEST_PARAGRAPH = 2_000;

    /** How the sample corpus writes its days, as language and pattern. */
    private static final List<List<String>> DATES = List.of(
            List.of("en", "MMMM d"),
            List.of("en", "MMM. d"),
            List.of("en", "d MMMM"),
            List.of("ru", "d MMMM"),
            List.of("uk", "d MMMM"),
            List.of("de", "d. MMMM"),
            List.of("es", "d 'de' MMMM"),
            List.of("he", "d 'ב'MMMM"),
            List.of("en", "uuuu-MM-dd"),
            List.of("en", "uuuu/MM/dd"),
            List.of("en", "dd.MM.uuuu"));

    /** What one article may have changed, from which week to which. */
    private record Rule(String article, int from, int until, double chance, String words, String become) {}

    /** A run that nobody watches. */
    private record Silent() implements Progress {

        @Override
        public void begins(String step, int items) {}

        @Override
        public void advances(String step, int items) {}

        @Override
        public void ends(String step, long milliseconds) {}

        @Override
        public void says(String line) {}
    }

    private final Yaml.Mapping settings;
    private final List<Rule> rules;
    private final Path folder;

    private SampleHistory(Path file, Path folder) throws IOException {
        this.settings = Yaml.mapping(Files.readString(file), file.toString());
        this.rules = ((Yaml.Sequence) settings.find("rules").orElseThrow())
                .values().stream()
                        .map(Yaml.Value::asMapping)
                        .map(SampleHistory::rule)
                        .toList();
        this.folder = folder;
    }

    /**
     * Writes the weeks' texts into the folder and audits one after the other. Arguments: folder, var, encoder, and if there are to be
     * more or fewer weeks than the rules say, how many.
     */
    public static void main(String[] arguments) throws Exception {
        SampleHistory history = new SampleHistory(Path.of("seeds/history.yaml"), Path.of(arguments[0]));
        int weeks = arguments.length > 3 ? Integer.parseInt(arguments[3]) : history.number("weeks");
        List<Path> bundles = history.audited(weeks, Path.of(arguments[1]), arguments[2]);
        System.out.println(bundles.size() + " weeks; the last workbook: "
                + bundles.get(bundles.size() - 1).resolve("audit.xlsx"));
        System.exit(0);
    }

    /** The bundles of all weeks, oldest first. */
    public static List<Path> make(Path rules, Path folder, Path var, String encoder) throws Exception {
        SampleHistory history = new SampleHistory(rules, folder);
        return history.audited(history.number("weeks"), var, encoder);
    }

    private List<Path> audited(int weeks, Path var, String encoder) throws Exception {
        Path job = job(encoder);
        Encoders encoders = Encoders.of(encoder, var, line -> {});
        Stream.Builder<Path> bundles = Stream.builder();
        for (int week = 1; week <= weeks; week++) {
            bundles.add(audited(job, written(week), var, encoders));
        }
        return bundles.build().toList();
    }

    private static Path audited(Path job, String period, Path var, Encoders encoders) throws PlanException {
        Plan plan = new Planner(each -> Engine.signature(encoders), Clock.systemUTC())
                .plan(job, new Planner.Overrides(Optional.of(period), Optional.empty()));
        RunOutcome outcome = new AuditJob(var, Map.of(), new Silent()).run(new RunRequest(plan, 1, encoders), false);
        if (outcome.state() != RunOutcome.State.DONE && outcome.state() != RunOutcome.State.ALREADY_DONE) {
            throw new IllegalStateException(period + ": " + outcome.reason());
        }
        return outcome.bundle();
    }

    private Path job(String encoder) throws IOException {
        String here = folder.toAbsolutePath().toString();
        return Files.writeString(Files.createDirectories(folder).resolve("sample-history.yaml"), """
                schedule: "0 0 6 * * MON"
                inbox: %s/inbox/{period}
                origins: %s/origins/{period}
                publishers: [wsj]
                encoder: %s
                history: %s/reports/sample-history
                reports: %s/reports
                """.formatted(
                        here, here, encoder, here, here));
    }

    /** Writes one week's texts and answers its period. */
    private String written(int week) throws IOException {
        LocalDate monday = MONDAY.plusWeeks(week - 1L);
        String period = Period.of(monday).name();
        UnaryOperator<String> dated = text -> dated(text, week - 1);
        for (String origin : List.of("wsj-2023-02-21-corvane.yaml", "wsj-2023-02-23-kestrion.yaml", "others.json")) {
            write("origins/" + period, origin, dated.apply(Files.readString(Path.of("seeds/origins", origin))));
        }
        for (String article : settings.texts("articles")) {
            if (!happens(week, article, "absent", share("absent"))) {
                String text = Files.readString(Path.of("seeds/2023-W08", article));
                write("inbox/" + period, article, dated.apply(changed(shortened(text, week, article), week, article)));
            }
        }
        return period;
    }

    private void write(String place, String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve(place)).resolve(name), text);
    }

    private String shortened(String text, int week, String article) {
        return text.lines()
                .filter(line -> line.length() < SHORTEST_PARAGRAPH
                        || line.length() > LONGEST_PARAGRAPH
                        || line.contains("Journal")
                        || !happens(week, article, line.substring(0, 40), share("shortened")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String changed(String text, int week, String article) {
        String changed = text;
        for (Rule rule : rules) {
            boolean applies = rule.article().equals(article)
                    && week >= rule.from()
                    && week <= rule.until()
                    && happens(week, article, rule.words() + rule.from(), rule.chance());
            changed = applies ? changed.replace(rule.words(), rule.become()) : changed;
        }
        return changed;
    }

    private static String dated(String text, int weeks) {
        String dated = text;
        for (List<String> date : weeks == 0 ? List.<List<String>>of() : DATES) {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(date.get(1), Locale.forLanguageTag(date.get(0)));
            for (int day = 0; day < 7; day++) {
                LocalDate old = MONDAY.plusDays(day);
                dated = dated.replace(format.format(old), format.format(old.plusWeeks(weeks)));
            }
        }
        return dated;
    }

    private static boolean happens(int week, String article, String what, double chance) {
        return new SplittableRandom(1_000_003L * week + 31L * article.hashCode() + what.hashCode()).nextDouble()
                < chance;
    }

    private double share(String key) {
        return settings.text(key).map(Double::parseDouble).orElse(0.0);
    }

    private int number(String key) {
        return (int) share(key);
    }

    private static Rule rule(Yaml.Mapping entry) {
        return new Rule(
                entry.text("article").orElseThrow(),
                entry.text("from").map(Integer::parseInt).orElse(1),
                entry.text("until").map(Integer::parseInt).orElse(Integer.MAX_VALUE),
                entry.text("chance").map(Double::parseDouble).orElse(1.0),
                entry.text("words").orElseThrow(),
                entry.text("become").orElseThrow());
    }
}
