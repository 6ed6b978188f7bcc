package org.stemma.seal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.signature.Digest;

/**
 * One line of the {@link Ledger}.
 *
 * @param seal its first word
 * @param digest of the manifest, or of the file
 * @param at when; lines of older builds don't say
 * @param name of the bundle or file, relative to the ledger's folder
 */
public record Entry(String seal, String digest, Optional<Instant> at, String name) {

    private static final String FIRST = "0".repeat(64);

    private static final Pattern LINE = Pattern.compile(
            "(?<seal>[0-9a-f]{64}) (?<digest>[0-9a-f]{64}) (?:(?<at>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ) )?(?<name>[^\\p{Cntrl}]+)");

    static Optional<Entry> parse(String line) {
        Matcher words = LINE.matcher(line);
        try {
            return words.matches() ? Optional.of(of(words)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Entry of(Matcher words) {
        Optional<Instant> at = Optional.ofNullable(words.group("at")).map(Instant::parse);
        return new Entry(words.group("seal"), words.group("digest"), at, words.group("name"));
    }

    /** The line that follows {@code before}, which is empty for the first one. */
    static Entry following(String before, Digest digest, Instant at, String name) {
        Optional<Instant> second = Optional.of(at.truncatedTo(ChronoUnit.SECONDS));
        Entry open = new Entry("", digest.sha256(), second, name);
        return new Entry(open.sealBehind(before), open.digest, open.at, name);
    }

    /** Whether a single file has that name, and no bundle. */
    public static boolean namesFile(String name) {
        return name.endsWith(".jsonl");
    }

    boolean follows(String before) {
        return seal.equals(at.isPresent() ? sealBehind(before) : digestOf(before));
    }

    private String sealBehind(String before) {
        return Digest.of(digestOf(before) + " " + rest()).sha256();
    }

    private static String digestOf(String line) {
        return line.isEmpty() ? FIRST : Digest.of(line).sha256();
    }

    private String rest() {
        return digest + " " + at.map(moment -> moment + " ").orElse("") + name;
    }

    String line() {
        return seal + " " + rest();
    }
}
