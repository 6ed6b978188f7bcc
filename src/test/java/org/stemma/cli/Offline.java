package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.net.URI;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

/**
 * Stemma in a Java without a network: opening any socket and looking up any name fails and is written down, and so is every process that
 * is started. Commands stand behind each other, with {@code --then} between them; the last line says what was asked for. Start it with
 * {@link #OPTIONS} and with {@link #hosts a file of hosts}.
 */
public final class Offline {

    /** Of the Java machine. */
    static final List<String> OPTIONS = List.of(
            "-Djava.nio.channels.spi.SelectorProvider=org.stemma.cli.NoChannels",
            "-Djava.nio.channels.spi.AsynchronousChannelProvider=org.stemma.cli.NoAsynchronousChannels");

    private static final String PROCESS = "jdk.ProcessStart";
    private static final String HOSTS = "jdk.net.hosts.file";
    private static final List<String> ASKED = Collections.synchronizedList(new ArrayList<>());

    private Offline() {}

    public static void main(String[] arguments) throws Exception {
        sockets();
        watchNames(Path.of(System.getProperty(HOSTS)));
        trapsWork();
        try (Recording processes = recording()) {
            List<String> command = new ArrayList<>();
            int code = 0;
            for (String argument : arguments) {
                if (argument.equals("--then")) {
                    code = Math.max(code, Main.execute(command.toArray(String[]::new)));
                    command.clear();
                } else {
                    command.add(argument);
                }
            }
            code = Math.max(code, Main.execute(command.toArray(String[]::new)));
            ASKED.addAll(started(processes));
            System.out.println("asked for: " + ASKED);
            System.exit(code);
        }
    }

    /**
     * The option for a file of hosts that is a pipe: a machine with such a file asks nobody else for a name, and whoever reads the pipe is
     * seen at its other end.
     */
    static String hosts(Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("hosts");
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() != 0) {
            throw new IOException("no pipe: " + pipe);
        }
        return "-D" + HOSTS + "=" + pipe;
    }

    /** Opening the pipe waits until somebody reads it; closed at once, it has no hosts to offer. */
    private static void watchNames(Path pipe) {
        Thread watch = new Thread(
                () -> {
                    while (true) {
                        try {
                            try (OutputStream asked = Files.newOutputStream(pipe)) {
                                ASKED.add(whoAsks());
                            }
                            Thread.sleep(100);
                        } catch (IOException | InterruptedException e) {
                            ASKED.add("watch ended: " + e);
                            return;
                        }
                    }
                },
                "names");
        watch.setDaemon(true);
        watch.start();
    }

    private static String whoAsks() {
        return Thread.getAllStackTraces().values().stream()
                .map(Arrays::asList)
                .filter(frames ->
                        frames.stream().anyMatch(frame -> frame.getClassName().equals(InetAddress.class.getName())))
                .map(Offline::caller)
                .collect(Collectors.joining(", "));
    }

    private static String caller(List<StackTraceElement> frames) {
        boolean own = frames.stream().anyMatch(frame -> frame.getMethodName().equals("getLocalHost"));
        return (own ? "this machine's name by " : "a name by ")
                + frames.stream()
                        .map(StackTraceElement::getClassName)
                        .filter(name -> !name.matches("(java|jdk|sun)\\..*"))
                        .findFirst()
                        .orElse("?");
    }

    @SuppressWarnings("deprecation")
    private static void sockets() throws IOException {
        Socket.setSocketImplFactory(Offline::socket);
        ServerSocket.setSocketFactory(Offline::socket);
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused("datagram");
        });
    }

    private static Recording recording() {
        Recording recording = new Recording();
        recording.enable(PROCESS);
        recording.start();
        return recording;
    }

    private static List<String> started(Recording recording) throws IOException {
        Path file = Files.createTempFile("processes", ".jfr");
        try {
            recording.stop();
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals(PROCESS))
                    .map(event -> "process " + event.getString("command"))
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    private static void trapsWork() throws Exception {
        refuses(() -> new Socket("127.0.0.1", 9));
        refuses(() -> new ServerSocket(0));
        refuses(DatagramSocket::new);
        refuses(() -> URI.create("http://127.0.0.1:9/").toURL().openStream());
        refuses(SocketChannel::open);
        refuses(AsynchronousSocketChannel::open);
        refuses(() -> InetAddress.getByName("example.org"));
        try (Recording processes = recording()) {
            new ProcessBuilder("true").start().waitFor();
            ASKED.addAll(started(processes));
        }
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (ASKED.size() < 8 && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        if (ASKED.size() != 8
                || !ASKED.contains("a name by org.stemma.cli.Offline")
                || !ASKED.contains("process true")) {
            throw new IllegalStateException("traps that don't work: " + ASKED);
        }
        ASKED.clear();
    }

    private static void refuses(Callable<?> opening) throws Exception {
        try {
            throw new IllegalStateException("was opened: " + opening.call());
        } catch (UnsupportedOperationException | java.net.UnknownHostException e) {
            // as it should be
        }
    }

    private static SocketImpl socket() {
        throw refused("socket");
    }

    static RuntimeException refused(String what) {
        ASKED.add(what + " by "
                + StackWalker.getInstance()
                        .walk(frames -> frames.skip(2)
                                .map(StackWalker.StackFrame::getClassName)
                                .filter(name -> !name.startsWith("java."))
                                .findFirst()
                                .orElse("?")));
        return new UnsupportedOperationException("no network here");
    }
}
