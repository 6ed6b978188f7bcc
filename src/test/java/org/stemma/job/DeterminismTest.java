package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.store.Databases;

/** Same inputs, same configuration, same engine: the same bytes, whatever runs them. */
class DeterminismTest {

    @TempDir
    Path folder;

    @Test
    void oneCoreAnotherLocaleZoneEncodingAndDatabaseGiveTheSameBundle() throws Exception {
        Map<String, String> plain = bundle("plain", new String[0]);
        String[] postgres = Databases.postgres("determinism").entrySet().stream()
                .flatMap(entry -> Stream.of("--spring", entry.getKey() + "=" + entry.getValue()))
                .toArray(String[]::new);
        String[] odd = {
            "-XX:ActiveProcessorCount=1",
            "-Duser.language=ar",
            "-Duser.timezone=Pacific/Auckland",
            "-Dfile.encoding=ISO-8859-1"
        };
        assertThat(bundle("odd", odd, postgres)).isEqualTo(plain);
    }

    private Map<String, String> bundle(String name, String[] javaOptions, String... more) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        String[] arguments = new String[2 + more.length];
        arguments[0] = "run";
        arguments[1] = Week.job(home, Week.sample()).toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        Ended ended = new Stemma(home.resolve("var")).with(javaOptions).run(arguments);
        assertThat(ended.code()).as(ended.err()).isZero();
        return Week.digests(Week.bundle(home));
    }
}
