package org.stemma.cli;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Refuses {@link SocketChannel} and its kin. */
public final class NoChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() {
        throw Offline.refused("datagrams");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw Offline.refused("datagrams");
    }

    @Override
    public Pipe openPipe() {
        throw Offline.refused("pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        throw Offline.refused("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw Offline.refused("server");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw Offline.refused("channel");
    }
}
