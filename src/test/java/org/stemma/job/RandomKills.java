package org.stemma.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.cli.Stemma.Ended;

/** SIGKILL at random moments: anywhere between the start of the machine and the end of the process, or inside a random step. */
final class RandomKills {

    /** As progress names them. */
    static final List<String> STEPS = List.of(
            "intake", "identify", "trace", "group", "align", "collate", "check", "score", "drift", "report", "seal");

    private static final String START = "start of the process";
    private static final String SEALED = "after the seal";
    private static final List<String> EVERY_TIME = List.of("drift", "report", "seal");
    private static final Pattern ENDED = Pattern.compile("(?m)^  (\\w+)\\b.* (\\d+\\.\\d) s$");

    private final Crashes crashes;
    private final int inARow;
    private final Random random;
    private final Map<String, Integer> where = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int tried;
    private int survived;
    private int runs;

    /** Steps that the run at hand has ended. */
    private final Set<String> ended = new TreeSet<>();

    /**
     * @param inARow how often a run is killed at most before it may end
     */
    RandomKills(Crashes crashes, int inARow, long seed) {
        this.crashes = crashes;
        this.inARow = inARow;
        this.random = new Random(seed);
        where.put(START, 0);
        STEPS.forEach(step -> where.put(step, 0));
        where.put(SEALED, 0);
    }

    /** Kills so often, in runs that are killed over and over before they may end. */
    RandomKills kill(int kills) throws Exception {
        while (tried < kills) {
            crashes.reset();
            ended.clear();
            int killed = run(Math.min(kills - tried, 1 + random.nextInt(inARow)));
            tried += killed;
            runs++;
            survived += compared() ? killed : 0;
        }
        return this;
    }

    private int run(int most) throws Exception {
        for (int killed = 0; killed < most; killed++) {
            Ended end = random.nextInt(4) == 0 ? anywhere() : inside(unfinished());
            note(end.err());
            if (end.code() == 0) {
                return killed;
            }
            where.merge(at(end.err()), 1, Integer::sum);
        }
        return most;
    }

    private boolean compared() throws Exception {
        Ended last = crashes.run();
        List<String> found =
                last.code() == 0 ? crashes.differences() : List.of("ended with " + last.code() + ": " + last.err());
        differences.addAll(found);
        return found.isEmpty();
    }

    private Ended anywhere() throws Exception {
        return crashes.stemma().killAfter("", random.nextLong(crashes.milliseconds() + 200), crashes.command());
    }

    private Ended inside(String step) throws Exception {
        int place = STEPS.indexOf(step);
        String before = place == 0 ? "" : STEPS.get(place - 1);
        boolean resumes = place == 0 || ended.contains(before) && !EVERY_TIME.contains(before);
        String words = resumes ? ended.isEmpty() ? "week " : "resuming" : before;
        return crashes.stemma().killAfter(words, random.nextLong(milliseconds(step) + 100), crashes.command());
    }

    private String unfinished() {
        List<String> left = STEPS.stream().filter(step -> !ended.contains(step)).toList();
        return left.isEmpty() ? "seal" : left.get(random.nextInt(left.size()));
    }

    private long milliseconds(String step) {
        Matcher line = ENDED.matcher(crashes.undisturbed().err());
        while (line.find()) {
            if (line.group(1).equals(step)) {
                return (long) (1000 * Double.parseDouble(line.group(2)));
            }
        }
        return 0;
    }

    private void note(String progress) {
        Matcher line = ENDED.matcher(progress);
        while (line.find()) {
            ended.add(line.group(1));
        }
    }

    /** Where the process was when it was killed, by the lines that it had printed. */
    private String at(String progress) {
        boolean planned = progress.contains("week ");
        boolean begun = ended.isEmpty() || progress.contains("resuming");
        return planned && begun
                ? STEPS.stream()
                        .filter(step -> !ended.contains(step))
                        .findFirst()
                        .orElse(SEALED)
                : START;
    }

    /** What was otherwise than without kills; empty if nothing was. */
    List<String> differences() {
        return differences;
    }

    /** For a person. */
    String words() {
        return "kills tried " + tried + ", survived with identical bytes " + survived + ", in " + runs
                + " runs; where: "
                + where.entrySet().stream()
                        .map(place -> place.getKey() + " " + place.getValue())
                        .collect(Collectors.joining(", "));
    }
}
