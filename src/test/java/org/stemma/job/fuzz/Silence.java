package org.stemma.job.fuzz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that nobody should ask for anything; counts who does. It is everybody's proxy, too, so that no address leads past it. */
final class Silence implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicInteger asked = new AtomicInteger();

    Silence() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::listen, "silence");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                server.accept().close();
                asked.incrementAndGet();
            } catch (IOException e) {
                // closed
            }
        }
    }

    int asked() {
        return asked.get();
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    /** Options of a Java machine that sends every connection here. */
    String[] proxy() {
        String port = String.valueOf(server.getLocalPort());
        return new String[] {
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=" + port,
            "-DsocksNonProxyHosts=",
            "-Dhttp.proxyHost=127.0.0.1",
            "-Dhttp.proxyPort=" + port,
            "-Dhttps.proxyHost=127.0.0.1",
            "-Dhttps.proxyPort=" + port,
            "-Dhttp.nonProxyHosts="
        };
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
