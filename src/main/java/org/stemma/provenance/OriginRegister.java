package org.stemma.provenance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which first publications are known: origins read from the content of register files (JSON object, array or lines; YAML;
 * CSV with a header; RSS or Atom). A bad row is named with its line and passed over, the others are loaded. Linear in the content.
 *
 * @param origins in the order in which they stand there, every id once
 * @param problems what was passed over and why
 */
public record OriginRegister(List<Origin> origins, List<Problem> problems) {

    private static final int LONGEST_ID = 300;

    /**
     * One file of the register.
     *
     * @param file its name, for messages; {@code .csv}, {@code .yaml} … say how it is written
     * @param publisher of a feed whose channel names none that is known
     */
    public record Source(String file, String content, Optional<String> publisher) {

        public Source(String file, String content) {
            this(file, content, Optional.empty());
        }
    }

    /**
     * Why a row was passed over.
     *
     * @param line from 1
     * @param words what is wrong and what would be right
     */
    public record Problem(String file, int line, String words) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + words;
        }
    }

    public OriginRegister {
        origins = List.copyOf(origins);
        problems = List.copyOf(problems);
    }

    /** Reads one file. */
    public static OriginRegister read(String content, String file) {
        return read(List.of(new Source(file, content)));
    }

    /** Reads many files as one register, in the given order. */
    public static OriginRegister read(List<Source> sources) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Source source : sources) {
            for (RegisterRow row : RegisterRow.read(source, problems)) {
                origin(row, source.file(), problems)
                        .ifPresent(origin -> add(origin, row, source.file(), origins, places, problems));
            }
        }
        return new OriginRegister(List.copyOf(origins.values()), problems);
    }

    private static void add(
            Origin origin,
            RegisterRow row,
            String file,
            Map<String, Origin> origins,
            Map<String, String> places,
            List<Problem> problems) {
        String before = places.putIfAbsent(origin.id(), file + ":" + row.line());
        if (before == null) {
            origins.put(origin.id(), origin);
        } else {
            problems.add(new Problem(
                    file, row.line(), "a second origin '" + origin.id() + "'; the first one at " + before + " stays"));
        }
    }

    private static Optional<Origin> origin(RegisterRow row, String file, List<Problem> problems) {
        Optional<String> wrong = wrong(row);
        wrong.ifPresent(words -> problems.add(new Problem(file, row.line(), words)));
        return wrong.isPresent() ? Optional.empty() : Optional.of(origin(row));
    }

    private static Origin origin(RegisterRow row) {
        return new Origin(
                row.text("id"),
                row.text("publisher").toLowerCase(Locale.ROOT),
                day(row.text("published")).orElseThrow(),
                row.text("title"),
                row.find("url"),
                row.all("authors"),
                row.find("language"),
                row.find("text"));
    }

    private static Optional<String> wrong(RegisterRow row) {
        String id = row.text("id");
        if (id.isEmpty()) {
            return Optional.of("an origin needs an id, such as 'id: wsj-2023-02-22-arms'");
        }
        String named = "origin '" + brief(id) + "'";
        if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(named + ": an id has at most " + LONGEST_ID + " characters and no control characters");
        }
        if (row.text("published").isEmpty()) {
            return Optional.of(named + " needs the day of publication, such as 'published: 2023-02-22'");
        }
        if (day(row.text("published")).isEmpty()) {
            return Optional.of(
                    named + ": published '" + brief(row.text("published")) + "' is not a day such as 2023-02-22");
        }
        if (row.text("publisher").isEmpty()) {
            return Optional.of(named + " needs a publisher, such as 'publisher: wsj'");
        }
        if (row.text("title").isEmpty() && row.find("text").isEmpty()) {
            return Optional.of(named + " needs a title or a text to be recognised by");
        }
        return Optional.empty();
    }

    /** An ISO day; a time behind it is passed over. */
    private static Optional<LocalDate> day(String words) {
        try {
            boolean timed = words.length() > 10 && "T ".indexOf(words.charAt(10)) >= 0;
            return Optional.of(LocalDate.parse(timed ? words.substring(0, 10) : words));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String brief(String words) {
        String plain = words.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }
}
