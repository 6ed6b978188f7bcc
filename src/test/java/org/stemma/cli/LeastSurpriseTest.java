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

    /** POI measures a letter for every workbook, and the JDK's fonts on Linux keep a file that is called after the machine. */
    private static final String ASKED =
            "asked for: \\[(this machine's name by org\\.apache\\.poi\\.ss\\.util\\.SheetUtil\\$WithJavaDesktop)?]\n";

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

    private static final String RTF = """
            {\\rtf1\\ansi{\\info{\\title Ferry Line for Sale}}{\\field{\\*\\fldinst{INCLUDEPICTURE "%sx.png"}}}
            Harbor City will sell its ferry line to a Danish investor, The Wall Street Journal reported on Thursday.\\par
            The line lost $1.7 million last year, and carried 2.3 million passengers in the same time.\\par}
            """.formatted(REMOTE);

    @TempDir
    Path folder;

    @Test
    void nothingIsAskedOfTheNetworkAndNobodyElseReadsTheTexts() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("page.html"), PAGE);
        Files.writeString(inbox.resolve("wire.xml"), NITF);
        Files.writeString(inbox.resolve("letter.rtf"), RTF);
        Path job = Files.writeString(
                folder.resolve("ferry.yaml"),
                "inbox: " + inbox + "\nreports: " + folder.resolve("reports") + "\npublishers: [wsj]\n");
        Path var = folder.resolve("home/var");
        String reports = folder.resolve("reports").toString();
        Ended ended = new Stemma(var)
                .as("org.stemma.cli.Offline")
                .under(withoutNetwork())
                .with(Offline.OPTIONS.toArray(String[]::new))
                .with(Offline.hosts(folder))
                .run("run", job.toString(), "--quiet", "--then", "verify", "--reports", reports);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("3 articles in = 3 audited", "intact: 1 bundle")
                .containsPattern(ASKED);
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

    /** Where Linux lets its users have one, a network of their own with nothing in it; native code has no other, either. */
    private static List<String> withoutNetwork() throws Exception {
        List<String> unshare = List.of("unshare", "--map-root-user", "--net");
        try {
            Process process = new ProcessBuilder(
                            Stream.concat(unshare.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .start();
            return process.waitFor() == 0 ? unshare : List.of();
        } catch (java.io.IOException e) {
            return List.of();
        }
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
