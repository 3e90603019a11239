package org.lilong.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection of the least cost, so that what is measured is the server and not the client. */
final class Connection implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private boolean chunked;
    private int length;

    /** Nanoseconds from the request to the first byte of the body of the last answer. */
    long firstByte;

    /** Bytes of the body of the last answer. */
    long bytes;

    Connection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** Asks; answers the status. */
    int get(String path, String accept) throws IOException {
        String head = "GET " + path + " HTTP/1.1\r\nHost: a\r\nAccept: " + accept + "\r\n\r\n";
        long began = System.nanoTime();
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        chunked = false;
        length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            chunked |= lower.startsWith("transfer-encoding: chunked");
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).trim());
            }
        }
        bytes = 0;
        firstByte = 0;
        int size = chunked ? Integer.parseInt(line(), 16) : length;
        firstByte = System.nanoTime() - began;
        while (size > 0) {
            skip(size);
            size = chunked ? next() : 0;
        }
        if (chunked) {
            line();
        }
        return status;
    }

    private int next() throws IOException {
        line();
        return Integer.parseInt(line(), 16);
    }

    private void skip(int size) throws IOException {
        int left = size;
        while (left > 0) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new IOException("broken off");
            }
            left -= read;
            bytes += read;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
