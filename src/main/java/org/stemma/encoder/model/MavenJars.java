package org.stemma.encoder.model;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Maven keeps a jar: on the class path of a program that it runs, or in its local repository. */
final class MavenJars {

    private MavenJars() {}

    static Optional<Path> find(String group, String artifact, String version) {
        String name = artifact + "-" + version + ".jar";
        Stream<Path> onClassPath = Stream.of(
                        System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(name))
                .map(Path::of);
        Path home = Path.of(System.getProperty("user.home", ""), ".m2", "repository");
        Path repository = Path.of(System.getProperty("maven.repo.local", home.toString()));
        Path kept = repository
                .resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(name);
        return Stream.concat(onClassPath, Stream.of(kept))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
