package org.stemma.job.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The hostile corpus of one seed: the sample week and invented reports in every format, spoilt in their words, their structure, their bytes
 * and their names. One file in six is left as it is.
 */
final class Corpus {

    private static final Path SAMPLES = Path.of("seeds/2023-W08");

    /** Names that other systems take for one. */
    private static final List<String> TWINS =
            List.of("twins/Estate.txt", "twins/estate.txt", "twins/\u00e9.txt", "twins/e\u0301.txt");

    /** One file in so many is far larger than it looks, or than any article is. */
    private final int heavy;

    private final Lures lures;
    private final List<Carrier> samples;

    Corpus(Lures lures, int heavy) throws IOException {
        this.lures = lures;
        this.heavy = heavy;
        this.samples = samples();
    }

    private static List<Carrier> samples() throws IOException {
        List<Carrier> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                samples.add(Carrier.plain(name.substring(name.lastIndexOf('.')), Files.readString(file)));
            }
        }
        return List.copyOf(samples);
    }

    /** Writes so many files into a new folder; answers their names relative to it. */
    TreeSet<String> write(Path inbox, long seed, int count) throws IOException {
        Dice dice = new Dice(seed);
        TreeSet<String> names = new TreeSet<>();
        for (int number = 0; number < count; number++) {
            Carrier carrier = carrier(dice);
            byte[] bytes = carrier.packed();
            byte[] spoilt = dice.oneIn(3) ? dice.one(List.of(Damage.values())).of(bytes, dice) : bytes;
            names.add(written(inbox, FileNames.of(number, carrier.ending(), dice), number, spoilt));
        }
        for (String twin : TWINS) {
            names.add(written(
                    inbox, twin, count, Carriers.text(News.invented(dice)).packed()));
        }
        return names;
    }

    private Carrier carrier(Dice dice) throws IOException {
        if (dice.oneIn(8)) {
            return distorted(dice.one(samples), dice);
        }
        News news = News.invented(dice);
        if (dice.oneIn(heavy)) {
            return dice.oneIn(2)
                    ? dice.one(List.of(Bombs.values())).of(news, dice, lures)
                    : dice.one(Carriers.ALL).apply(dice.one(Words.BIG).apply(news, dice));
        }
        News told = dice.oneIn(3) ? dice.one(Words.SMALL).apply(news, dice) : news;
        return distorted(dice.one(Carriers.ALL).apply(told), dice);
    }

    private Carrier distorted(Carrier carrier, Dice dice) {
        if (!dice.oneIn(3)) {
            return carrier;
        }
        String part = dice.one(List.copyOf(carrier.parts().keySet()));
        byte[] bytes = carrier.parts().getOrDefault(part, new byte[0]);
        return carrier.with(part, dice.one(List.of(Distortion.values())).of(bytes, dice, lures));
    }

    /** A name that this machine cannot write becomes a plain one. */
    private static String written(Path inbox, String name, int number, byte[] bytes) throws IOException {
        try {
            Path file = inbox.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return name;
        } catch (InvalidPathException | IOException e) {
            String plain = "plain" + number;
            Files.write(inbox.resolve(plain), bytes);
            return plain;
        }
    }
}
