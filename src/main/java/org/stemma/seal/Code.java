package org.stemma.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.stemma.signature.Digest;

/**
 * Which build of Stemma is at work: one digest over the names and bytes of its classes and resources, the same whether they lie in
 * the jar or in {@code target/classes}. Libraries are in the engine's signature by their versions.
 */
public final class Code {

    private static final String IN_JAR = "BOOT-INF/classes/";

    /** Written when the jar is packed, after the classes. */
    private static final String ADDED_BY_PACKAGING = "META-INF/";

    private static final class Once {
        private static final Digest DIGEST = read();
    }

    private Code() {}

    public static Digest digest() {
        return Once.DIGEST;
    }

    private static Digest read() {
        String place =
                String.valueOf(Code.class.getProtectionDomain().getCodeSource().getLocation());
        try {
            Path path = Path.of(URI.create(
                    "file:" + place.replaceFirst("^.*?file:|^jar:nested:", "").replaceFirst("/?!.*$", "")));
            return digest(Files.isDirectory(path) ? inFolder(path) : inJar(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Stemma's own code cannot be read: " + place, e);
        }
    }

    private static Digest digest(Map<String, Digest> files) {
        return Digest.of(files.entrySet().stream()
                .filter(file -> !file.getKey().startsWith(ADDED_BY_PACKAGING))
                .map(file -> file.getValue().sha256() + "  " + file.getKey())
                .collect(Collectors.joining("\n")));
    }

    private static Map<String, Digest> inFolder(Path folder) throws IOException {
        Map<String, Digest> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Digest.ofFile(file));
            }
        }
        return files;
    }

    private static Map<String, Digest> inJar(Path jar) throws IOException {
        Map<String, Digest> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(each -> !each.isDirectory()).toList()) {
                if (entry.getName().startsWith(IN_JAR)) {
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        files.put(entry.getName().substring(IN_JAR.length()), Digest.of(bytes));
                    }
                }
            }
        }
        return files;
    }
}
