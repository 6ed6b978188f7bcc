package org.stemma.plan;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.stemma.article.container.Column;
import org.stemma.article.container.Columns;
import org.stemma.article.container.DateOrder;
import org.stemma.encoder.Encoders;
import org.stemma.language.Languages;
import org.stemma.notation.NotationException;
import org.stemma.notation.Yaml;
import org.stemma.plan.JobFile.FailOn;
import org.stemma.seal.Retention;
import org.stemma.signature.Nearest;

/** Reads a job file and names every problem in it with its line. */
final class JobFileReader {

    static final List<String> KEYS = List.of(
            "schedule",
            "zone",
            "period",
            "since",
            "inbox",
            "origins",
            "columns",
            "dates",
            "publishers",
            "languages",
            "encoder",
            "history",
            "reports",
            "retention",
            "fail-on");
    private static final List<String> LIMITS = List.of("critical", "major", "minor", "quarantined");
    private static final Pattern CRON = Pattern.compile("@\\w+|\\S+( +\\S+){5}");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    JobFileReader(String file) {
        this.file = file;
    }

    /**
     * @throws PlanException with every problem that can be seen without touching the inputs
     */
    JobFile read(String name, String content) throws PlanException {
        Yaml.Mapping top = mapping(content);
        known(top, KEYS, "key");
        JobFile job = new JobFile(
                name,
                checked(top, "schedule", this::cron),
                checked(top, "zone", ZoneId::of),
                checked(top, "period", Period::new),
                checked(top, "since", Period::new),
                required(top, "inbox"),
                text(top, "origins"),
                columns(top),
                texts(top, "publishers"),
                languages(top),
                text(top, "encoder").orElse(Encoders.STANDARD),
                text(top, "history"),
                text(top, "reports").orElse("reports"),
                retention(top),
                limits(top));
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(Problem::line));
            throw new PlanException(problems);
        }
        return job;
    }

    private Yaml.Mapping mapping(String content) throws PlanException {
        try {
            return Yaml.mapping(content, file);
        } catch (NotationException e) {
            String message = e.getMessage();
            throw new PlanException(List.of(new Problem(file, e.line(), message.substring(message.indexOf(": ") + 2))));
        }
    }

    private void known(Yaml.Mapping mapping, List<String> keys, String what) {
        mapping.entries().forEach((key, value) -> {
            if (!keys.contains(key)) {
                String hint = Nearest.to(key, keys)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("known are " + String.join(", ", keys));
                problems.add(new Problem(file, value.line(), "unknown " + what + " '" + key + "'; " + hint));
            }
        });
    }

    private String required(Yaml.Mapping top, String key) {
        Optional<String> value = text(top, key);
        if (value.isEmpty() && problems.stream().noneMatch(p -> p.message().contains("'" + key + "'"))) {
            problems.add(new Problem(file, 1, "'" + key + "' is missing: name the file or folder to audit"));
        }
        return value.orElse("");
    }

    private Optional<String> text(Yaml.Mapping top, String key) {
        try {
            return top.text(key);
        } catch (NotationException e) {
            problems.add(new Problem(file, e.line(), "'" + key + "' takes one text"));
            return Optional.empty();
        }
    }

    private List<String> texts(Yaml.Mapping top, String key) {
        try {
            return top.texts(key);
        } catch (NotationException e) {
            problems.add(new Problem(file, e.line(), "'" + key + "' takes a list, such as [a, b]"));
            return List.of();
        }
    }

    private Optional<String> checked(Yaml.Mapping top, String key, Consumer<String> check) {
        Optional<String> value = text(top, key);
        value.ifPresent(words -> {
            try {
                check.accept(words);
            } catch (IllegalArgumentException | DateTimeException e) {
                problems.add(new Problem(file, line(top, key), key + ": " + e.getMessage()));
            }
        });
        return value;
    }

    private void cron(String words) {
        if (!CRON.matcher(words).matches()) {
            throw new IllegalArgumentException(
                    "'" + words + "' is no Spring cron: second minute hour day month weekday, as in \"0 0 6 * * MON\"");
        }
    }

    private List<String> languages(Yaml.Mapping top) {
        List<String> languages = texts(top, "languages");
        List<String> known = Languages.all().ids();
        for (String tag : languages) {
            if (!known.contains(tag)) {
                problems.add(new Problem(
                        file,
                        line(top, "languages"),
                        "no profile for language '" + tag + "'; known are " + String.join(", ", known)));
            }
        }
        return languages;
    }

    private Retention retention(Yaml.Mapping top) {
        return top.find("retention")
                .map(new RetentionReader(file, problems)::read)
                .orElse(Retention.NONE);
    }

    private FailOn limits(Yaml.Mapping top) {
        Yaml.Mapping limits = section(top, "fail-on", "{ critical: 1 }");
        known(limits, LIMITS, "limit");
        return new FailOn(
                limit(limits, "critical"),
                limit(limits, "major"),
                limit(limits, "minor"),
                limit(limits, "quarantined"));
    }

    private Columns columns(Yaml.Mapping top) {
        Yaml.Mapping written = section(top, "columns", "{ title: Headline, text: Full Text }");
        known(written, Column.ids(), "column");
        Map<Column, List<String>> named = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            List<String> names = texts(written, column.id());
            if (!names.isEmpty()) {
                named.put(column, names);
            }
        }
        return Columns.of(named, dates(top));
    }

    private Optional<DateOrder> dates(Yaml.Mapping top) {
        Optional<String> words = checked(top, "dates", order -> {
            if (!DateOrder.ids().contains(order)) {
                throw new IllegalArgumentException(
                        "'" + order + "' is no order of dates; write " + String.join(" or ", DateOrder.ids()));
            }
        });
        return Arrays.stream(DateOrder.values())
                .filter(order -> words.filter(order.id()::equals).isPresent())
                .findFirst();
    }

    private Yaml.Mapping section(Yaml.Mapping top, String key, String example) {
        try {
            return top.mapping(key);
        } catch (NotationException e) {
            problems.add(new Problem(file, e.line(), "'" + key + "' takes keys and values, such as " + example));
            return new Yaml.Mapping(file, top.line(), java.util.Map.of());
        }
    }

    private OptionalInt limit(Yaml.Mapping limits, String key) {
        Optional<String> words = text(limits, key);
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseUnsignedInt(words.get()));
        } catch (NumberFormatException e) {
            problems.add(new Problem(file, line(limits, key), key + ": '" + words.get() + "' is no whole number"));
            return OptionalInt.empty();
        }
    }

    private static int line(Yaml.Mapping mapping, String key) {
        return mapping.find(key).map(Yaml.Value::line).orElse(mapping.line());
    }
}
