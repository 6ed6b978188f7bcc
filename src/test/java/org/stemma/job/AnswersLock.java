package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.plan.Inputs;
import org.stemma.seal.Manifest;
import org.stemma.signature.Digest;
import org.stemma.store.RowSchemas;

/**
 * What the sample week answers, audited without an encoder (floating point may differ between machines), and what made it
 * answer so; all as digests.
 *
 * @param engine signature of the methods
 * @param corpus the articles and the register
 * @param schemas which keys results have
 * @param changelog what CHANGELOG.md says under Results
 * @param answers each file of results but {@code run.jsonl}, which only says how they were made
 */
record AnswersLock(String engine, String corpus, String schemas, String changelog, Map<String, String> answers) {

    static final Path FILE = Path.of("src/test/resources/org/stemma/job/answers.lock");

    private static final String RENEW = "mvn -q test -Dtest=SignatureLock";
    private static final String ANSWER = "answer:";

    AnswersLock {
        answers = new TreeMap<>(answers);
    }

    /** Audits the sample week. */
    static AnswersLock now(Path folder) throws IOException, InterruptedException {
        Path job = Week.job(folder, Week.sample());
        Files.writeString(job, "encoder: none\n", StandardOpenOption.APPEND);
        Ended ended = new Stemma(folder.resolve("var")).run("run", job.toString(), "--quiet");
        if (ended.code() != 0) {
            throw new IllegalStateException(ended.err());
        }
        Path bundle = Week.bundle(folder);
        return new AnswersLock(
                digest(String.join("\n", Manifest.read(bundle).engine())),
                digest(Inputs.of(Week.sample()).digest().sha256()
                        + Inputs.of(Path.of("seeds/origins")).digest().sha256()),
                digest(RowSchemas.read().all().toString()),
                digest(results(Files.readString(Path.of("CHANGELOG.md")))),
                Week.digests(bundle.resolve("results")).entrySet().stream()
                        .filter(file -> !file.getKey().equals("run.jsonl"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    static AnswersLock read() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        Map<String, String> answers = new TreeMap<>();
        for (String line : Files.readAllLines(FILE)) {
            String[] words = line.split(" ", 2);
            if (words[0].startsWith(ANSWER)) {
                answers.put(words[0].substring(ANSWER.length()), words[1]);
            } else {
                lines.put(words[0], words[1]);
            }
        }
        return new AnswersLock(
                of(lines, "engine"), of(lines, "corpus"), of(lines, "schemas"), of(lines, "changelog"), answers);
    }

    void write() throws IOException {
        Files.createDirectories(Objects.requireNonNull(FILE.getParent()));
        Stream<String> made =
                Stream.of("engine " + engine, "corpus " + corpus, "schemas " + schemas, "changelog " + changelog);
        Stream<String> said = answers.entrySet().stream().map(file -> ANSWER + file.getKey() + " " + file.getValue());
        Files.writeString(FILE, Stream.concat(made, said).collect(Collectors.joining("\n", "", "\n")));
    }

    /** What is to be done before a commit, if anything, now that {@code before} is what was locked. */
    Optional<String> toDo(AnswersLock before) {
        if (changed(before).isEmpty() && madeAs(before)) {
            return Optional.empty();
        }
        return refusal(before)
                .or(() -> Optional.of(
                        (changed(before).isEmpty() ? "the same answers" : "other answers, as CHANGELOG.md says,")
                                + " by another signature, corpus or schema: run " + RENEW));
    }

    /** Why this may not be locked instead of {@code before}. */
    Optional<String> refusal(AnswersLock before) {
        List<String> changed = changed(before);
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        String files = "answers changed (" + String.join(", ", changed) + "), but ";
        if (madeAs(before)) {
            return Optional.of(files + "no method's version did: raise version() of what you changed, add a line under"
                    + " Results in CHANGELOG.md, then run " + RENEW);
        }
        return engine.equals(before.engine) || !changelog.equals(before.changelog)
                ? Optional.empty()
                : Optional.of(files + "CHANGELOG.md doesn't say so: add a line under Results, then run " + RENEW);
    }

    private boolean madeAs(AnswersLock before) {
        return engine.equals(before.engine) && corpus.equals(before.corpus) && schemas.equals(before.schemas);
    }

    private List<String> changed(AnswersLock before) {
        TreeSet<String> files = new TreeSet<>(answers.keySet());
        files.addAll(before.answers.keySet());
        files.removeIf(file -> Objects.equals(answers.get(file), before.answers.get(file)));
        return List.copyOf(files);
    }

    /** The lines of every section Results. */
    private static String results(String changelog) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : changelog.lines().toList()) {
            inside = line.startsWith("#") ? line.equals("### Results") : inside;
            if (inside) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private static String digest(String words) {
        return Digest.of(words).sha256();
    }

    private static String of(Map<String, String> lines, String key) {
        return Objects.requireNonNull(lines.get(key), key + " is missing in " + FILE);
    }
}
