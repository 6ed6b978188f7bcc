package org.stemma.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The product as its users meet it: a process of its own, in a folder of its own. */
public final class Stemma {

    /** Models and vectors that tests share. */
    public static final Path STATE = Path.of("target/state").toAbsolutePath();

    /** Where tests install Stemma's models, once a build, so that not every one of them does. */
    public static final Path MODELS = STATE.resolve("models");

    /** Models and remembered vectors cost time and change no answer (EncodersTest), so tests share them. */
    private static final List<String> SHARED = List.of("models", "vectors");

    private static final String MAIN = "org.stemma.cli.Main";

    private final Path var;
    private final List<String> options = new ArrayList<>();
    private boolean alone;
    private String signingKey = "";
    private String java = System.getProperty("java.home");
    private String main = MAIN;
    private boolean testClasses;
    private List<String> under = List.of();
    private String classPath = System.getProperty("java.class.path");

    /** How a process ended. */
    public record Ended(int code, String out, String err) {}

    public Stemma(Path var) {
        this.var = var;
    }

    /** With further options of the Java machine. */
    public Stemma with(String... javaOptions) {
        options.addAll(List.of(javaOptions));
        return this;
    }

    public Ended run(String... arguments) throws IOException, InterruptedException {
        return answer("", arguments);
    }

    /** Runs a command with these words on standard input. */
    public Ended answer(String input, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("stemma", ".out");
        Path err = Files.createTempFile("stemma", ".err");
        Path in = Files.writeString(Files.createTempFile("stemma", ".in"), input);
        link();
        Process process = builder(arguments, isPlain() ? Swift.making() : Swift.NOT)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after 300 s: " + String.join(" ", arguments));
        }
        unlink();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Runs a command that needs no state within this process, which takes milliseconds instead of seconds. */
    public static Ended here(String... arguments) {
        PrintStream console = System.out;
        PrintStream complaints = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int code = Main.execute(arguments);
            return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
            System.setErr(complaints);
        }
    }

    /** Starts a command and kills it with SIGKILL as soon as a line of its progress begins with {@code words}. */
    public boolean killAt(String words, String... arguments) throws IOException, InterruptedException {
        return endAfter(words, 0, Process::destroyForcibly, arguments).code() != 0;
    }

    /** So many milliseconds later; from the start if there are no words. Its progress is on {@link Ended#err()}. */
    public Ended killAfter(String words, long milliseconds, String... arguments)
            throws IOException, InterruptedException {
        return endAfter(words, milliseconds, Process::destroyForcibly, arguments);
    }

    /** As above, but asks politely with SIGTERM; answers the exit code. */
    public int stopAt(String words, String... arguments) throws IOException, InterruptedException {
        return endAfter(words, 0, Process::destroy, arguments).code();
    }

    private Ended endAfter(String words, long milliseconds, Consumer<Process> ending, String... arguments)
            throws IOException, InterruptedException {
        link();
        Process process = builder(arguments, isPlain() ? Swift.using() : Swift.NOT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        CountDownLatch heard = new CountDownLatch(words.isEmpty() ? 0 : 1);
        CompletableFuture<String> progress = CompletableFuture.supplyAsync(() -> progress(process, words, heard));
        heard.await();
        if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            ending.accept(process);
        }
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("doesn't end: " + String.join(" ", arguments));
        }
        unlink();
        return new Ended(process.exitValue(), "", progress.join());
    }

    private static String progress(Process process, String words, CountDownLatch heard) {
        StringBuilder progress = new StringBuilder();
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                progress.append(line).append('\n');
                if (line.strip().startsWith(words)) {
                    heard.countDown();
                }
            }
        } catch (IOException e) {
            // "stream closed": the process is gone, as it should be
        }
        heard.countDown();
        return progress.toString();
    }

    /** On a machine where a jar is missing: on the class path, where the build says and in Maven's usual place. */
    public Stemma without(String jar) {
        Path nobody = var.resolve("nobody");
        Stream<String> rest = Stream.of(classPath.split(File.pathSeparator)).filter(entry -> !entry.contains(jar));
        classPath = Stream.concat(Stream.of(nobody.toString()), rest).collect(Collectors.joining(File.pathSeparator));
        return with("-Duser.home=" + nobody);
    }

    /** With these classes in place of Stemma's own of the same name. */
    public Stemma before(Path classes) {
        classPath = classes + File.pathSeparator + classPath;
        return this;
    }

    /** On another Java. */
    public Stemma on(Path javaHome) {
        java = javaHome.toString();
        return this;
    }

    /** With classes of tests, which Spring is told to load. */
    public Stemma withTestClasses() {
        testClasses = true;
        return this;
    }

    /** Started by another class, which calls {@link Main#execute}. */
    public Stemma as(String mainClass) {
        main = mainClass;
        return this;
    }

    /** Started by other programs. */
    public Stemma under(List<String> starters) {
        under = starters;
        return this;
    }

    /** As an operator who signs. */
    public Stemma signing(Path key) {
        signingKey = key.toString();
        return this;
    }

    /** Without the models and vectors that the other tests share. */
    public Stemma alone() {
        alone = true;
        return this;
    }

    /** The product's own class on this Java and class path: then it starts in half the time. */
    private boolean isPlain() {
        return !testClasses
                && main.equals(MAIN)
                && java.equals(System.getProperty("java.home"))
                && classPath.equals(System.getProperty("java.class.path"));
    }

    private void link() throws IOException {
        if (!alone) {
            unlink();
            Files.createDirectories(var);
            for (String shared : SHARED) {
                Files.createDirectories(STATE.resolve(shared));
                Files.createSymbolicLink(var.resolve(shared), STATE.resolve(shared));
            }
        }
    }

    private void unlink() throws IOException {
        for (String shared : SHARED) {
            if (Files.isSymbolicLink(var.resolve(shared))) {
                Files.delete(var.resolve(shared));
            }
        }
    }

    private ProcessBuilder builder(String[] arguments, List<String> archive) {
        List<String> command = new ArrayList<>(under);
        command.addAll(List.of(
                Path.of(java, "bin", "java").toString(), "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(archive);
        command.addAll(options);
        command.addAll(List.of("-cp", isPlain() ? Swift.classPath() : classPath, main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("STEMMA_VAR", var.toString());
        builder.environment().put("STEMMA_SIGNING_KEY", signingKey);
        return builder;
    }
}
