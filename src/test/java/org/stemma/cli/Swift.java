package org.stemma.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Halves the time that a process of the product takes to start; only jars can be archived, so the classes go into one. */
final class Swift {

    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();

    /** Made anew by every process of tests, for itself: an archive of other classes is refused by the machine. */
    private static final Path FOLDER = folder();

    private static final Path ARCHIVE = FOLDER.resolve("stemma.jsa");

    /** What the machine says of its archive stands on standard output, and is of no interest. */
    private static final String SILENT = "-Xlog:disable";

    /** For a process of another kind. */
    static final List<String> NOT = List.of();

    private Swift() {}

    static String classPath() {
        String jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        return FOLDER.resolve("stemma.jar") + File.pathSeparator + jars;
    }

    /** For a process that ends by itself: the first one leaves the archive. */
    static List<String> making() {
        return Files.exists(ARCHIVE) ? using() : List.of(SILENT, "-XX:ArchiveClassesAtExit=" + ARCHIVE);
    }

    static List<String> using() {
        return Files.exists(ARCHIVE) ? List.of(SILENT, "-XX:SharedArchiveFile=" + ARCHIVE) : NOT;
    }

    private static Path folder() {
        try {
            Path made = Files.createDirectories(
                    Stemma.STATE.resolve("swift").resolve(System.getProperty("stemma.fork", "1")));
            Files.deleteIfExists(made.resolve("stemma.jsa"));
            try (OutputStream file = Files.newOutputStream(made.resolve("stemma.jar"));
                    JarOutputStream jar = new JarOutputStream(file)) {
                jar.setLevel(0);
                for (Path each : below()) {
                    boolean folder = Files.isDirectory(each);
                    String name = CLASSES.relativize(each).toString().replace(File.separatorChar, '/');
                    jar.putNextEntry(new JarEntry(folder ? name + "/" : name));
                    if (!folder) {
                        Files.copy(each, jar);
                    }
                }
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders too: what is looked for in a folder of the class path is found through its entry. */
    private static List<Path> below() throws IOException {
        try (Stream<Path> all = Files.walk(CLASSES)) {
            return all.filter(each -> !each.equals(CLASSES)).sorted().toList();
        }
    }
}
