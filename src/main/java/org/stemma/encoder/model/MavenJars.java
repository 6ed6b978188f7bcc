package org.stemma.encoder.model;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Maven keeps a jar: on the class path of a program that it runs, in the repository that the build used (which the build
 * writes down beside Stemma's jar), or in the usual one.
 */
final class MavenJars {

    /** Beside Stemma's jar; one line, the folder. */
    private static final String REPOSITORY = "maven-repository.txt";

    private MavenJars() {}

    static Optional<Path> find(String group, String artifact, String version) {
        String name = artifact + "-" + version + ".jar";
        Path below = Path.of(group.replace('.', '/'), artifact, version, name);
        Stream<Path> kept = repositories().map(repository -> repository.resolve(below));
        return Stream.concat(classPath().stream().filter(entry -> entry.endsWith(name)), kept)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.isBlank() && !entry.endsWith("*"))
                .map(Path::of)
                .toList();
    }

    private static Stream<Path> repositories() {
        Stream<Path> built = classPath().stream()
                .limit(1)
                .map(jar -> jar.toAbsolutePath().resolveSibling(REPOSITORY))
                .flatMap(MavenJars::written);
        Stream<Path> told =
                Stream.ofNullable(System.getProperty("maven.repo.local")).map(Path::of);
        Stream<Path> usual = Stream.of(Path.of(System.getProperty("user.home", ""), ".m2", "repository"));
        return Stream.of(told, built, usual).flatMap(each -> each);
    }

    private static Stream<Path> written(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Stream.of(Path.of(Files.readString(file).strip()))
                    : Stream.empty();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
