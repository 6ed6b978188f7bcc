package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma.Ended;
import org.stemma.seal.Manifest;

/** No network, no open doors, no secrets, no licence that binds its users. */
class LeastSurpriseTest {

    private static final String REMOTE = "http://192.0.2.1/";

    private static final String PAGE = """
            <!DOCTYPE html SYSTEM "%1$sx.dtd"><html lang="en"><head><title>Harbor City to Sell Ferry Line</title>
            <link rel="stylesheet" href="%1$sx.css"><script src="%1$sx.js"></script></head><body><article>
            <h1>Harbor City to Sell Ferry Line</h1><img src="%1$sx.png">
            <p>Harbor City will sell its ferry line to a Danish investor, The Wall Street Journal reported on Thursday.</p>
            <p>The line lost $1.4 million last year and carried 2.3 million passengers, according to the city's own figures.</p>
            </article></body></html>
            """.formatted(REMOTE);

    private static final String NITF = """
            <?xml version="1.0"?><!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "%snitf.dtd">
            <nitf><body><body.head><hedline><hl1>Ferry Line for Sale</hl1></hedline></body.head><body.content>
            <p>Harbor City will sell its ferry line, The Wall Street Journal reported.</p>
            <p>It lost $1.9 million.</p></body.content></body></nitf>
            """.formatted(REMOTE);

    @TempDir
    Path folder;

    @Test
    void nothingIsAskedOfTheNetworkAndNobodyElseReadsTheTexts() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("page.html"), PAGE);
        Files.writeString(inbox.resolve("wire.xml"), NITF);
        Path job = Files.writeString(
                folder.resolve("ferry.yaml"),
                "inbox: " + inbox + "\nreports: " + folder.resolve("reports") + "\npublishers: [wsj]\n");
        Path var = folder.resolve("home/var");
        String reports = folder.resolve("reports").toString();
        Ended ended = new Stemma(var)
                .as("org.stemma.cli.Offline")
                .with("-Djava.nio.channels.spi.SelectorProvider=org.stemma.cli.Offline$NoChannels")
                .run("run", job.toString(), "--quiet", "--then", "verify", "--reports", reports);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("2 articles in = ", "intact: 1 bundle", "sockets asked for: []");
        Path bundle = bundle();
        for (Path place : List.of(bundle, var)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .as(place.toString())
                    .isEqualTo("rwx------");
        }
        try (Stream<Path> files = Files.walk(bundle)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(file + " names a path of this machine")
                        .satisfies(text -> assertThat(file.endsWith("job.yaml") || !text.contains(folder.toString()))
                                .isTrue());
            }
        }
    }

    @Test
    void everyLibraryHasALicenceThatLetsUsersDoAsTheyLike() throws Exception {
        List<Materials.Library> libraries = Materials.ofThisBuild();
        assertThat(libraries).hasSizeGreaterThan(80);
        Pattern binding = Pattern.compile(
                "(?i)(?<!lesser )(?<!with )\\b(GPL|AGPL|general public license)", Pattern.CASE_INSENSITIVE);
        assertThat(libraries)
                .allSatisfy(library -> assertThat(library.licenses())
                        .as(library.line())
                        .anySatisfy(licence ->
                                assertThat(licence.words()).isNotBlank().doesNotContainPattern(binding)));
        assertThat(libraries).extracting(Materials.Library::name).contains("poi-ooxml", "onnxruntime", "lucene-core");
    }

    private Path bundle() throws Exception {
        try (Stream<Path> all = Files.walk(folder.resolve("reports"))) {
            return all.filter(path -> path.endsWith(Manifest.FILE))
                    .findFirst()
                    .orElseThrow()
                    .resolveSibling("");
        }
    }
}
