package org.stemma.cli;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.net.SocketImpl;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Stemma in a Java without a network: opening any socket fails and is written down. Commands stand behind each other, with {@code --then}
 * between them; the last line says how many sockets were asked for. Start it with
 * {@code -Djava.nio.channels.spi.SelectorProvider=org.stemma.cli.Offline$NoChannels}.
 */
public final class Offline {

    private static final List<String> ASKED = Collections.synchronizedList(new ArrayList<>());

    private Offline() {}

    public static void main(String[] arguments) throws Exception {
        Socket.setSocketImplFactory(Offline::socket);
        trapsWork();
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
        System.out.println("sockets asked for: " + ASKED);
        System.exit(code);
    }

    private static void trapsWork() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", 9)) {
            throw new IllegalStateException("a socket was opened: " + socket);
        } catch (UnsupportedOperationException e) {
            // as it should be
        }
        try {
            URI.create("http://127.0.0.1:9/").toURL().openStream().close();
            throw new IllegalStateException("a page was fetched");
        } catch (UnsupportedOperationException e) {
            // as it should be
        }
        try (SocketChannel channel = SocketChannel.open()) {
            throw new IllegalStateException("a channel was opened: " + channel);
        } catch (UnsupportedOperationException e) {
            // as it should be
        }
        if (ASKED.size() != 3) {
            throw new IllegalStateException("traps that don't work: " + ASKED);
        }
        ASKED.clear();
    }

    private static SocketImpl socket() {
        throw refused("socket");
    }

    private static RuntimeException refused(String what) {
        ASKED.add(what + " by "
                + StackWalker.getInstance()
                        .walk(frames -> frames.skip(2)
                                .map(StackWalker.StackFrame::getClassName)
                                .filter(name -> !name.startsWith("java."))
                                .findFirst()
                                .orElse("?")));
        return new UnsupportedOperationException("no network here");
    }

    /** Of {@link SocketChannel} and its kin. */
    public static final class NoChannels extends SelectorProvider {

        @Override
        public DatagramChannel openDatagramChannel() {
            throw refused("datagrams");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            throw refused("datagrams");
        }

        @Override
        public Pipe openPipe() {
            throw refused("pipe");
        }

        @Override
        public AbstractSelector openSelector() {
            throw refused("selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw refused("server");
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            throw refused("channel");
        }
    }
}
