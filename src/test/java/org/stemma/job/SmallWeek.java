package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.article.container.Delivered;
import org.stemma.article.container.Delivered.Fetched;

/** A job that costs little and has a bit of everything: an export, a web archive, two stories, a file that is refused. */
final class SmallWeek {

    static final int ROWS = 12;

    /** Bytes that fill a small disk. */
    private static final int PICTURE = 1_500_000;

    static final String NO_ENCODER = "encoder: none";

    /** Of the job file; English texts without an encoder spare the machine most of the work. */
    static final List<String> LINES = List.of(
            "origins: " + Path.of("seeds/origins").toAbsolutePath(),
            "publishers: [wsj]",
            "languages: [en]",
            NO_ENCODER);

    private SmallWeek() {}

    static Path inbox(Path folder) throws IOException {
        Path inbox = Files.createDirectories(folder);
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> "Notice " + i + "," + Delivered.quoted(Delivered.BODY.replace("340", "34" + i)) + "\n")
                .collect(Collectors.joining());
        Files.writeString(inbox.resolve("export.csv"), "Headline,Full Text\n" + rows);
        Delivered.warc(
                inbox.resolve("crawl.warc.gz"),
                List.of(Fetched.page("https://gazette.example/1", Delivered.page(Delivered.TITLE, Delivered.BODY))));
        for (String name : List.of("a-carmel-review.txt", "a-harbor-ledger.txt", "b-newsroom-global.txt")) {
            Files.copy(Week.sample().resolve(name), inbox.resolve(name));
        }
        byte[] picture = new byte[PICTURE];
        new Random(1).nextBytes(picture);
        Files.write(inbox.resolve("picture.jpg"), picture);
        return inbox;
    }
}
