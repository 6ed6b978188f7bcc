package org.stemma.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
public record Digest(String sha256) implements Comparable<Digest> {

    public Digest {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + sha256);
        }
    }

    public static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(sha256Digest().digest(bytes)));
    }

    /** Digest of a file's bytes, read piece by piece. */
    public static Digest ofFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Digest of all bytes that the stream still has, however many. */
    public static Digest of(InputStream stream) throws IOException {
        MessageDigest sha = sha256Digest();
        new DigestInputStream(stream, sha).transferTo(OutputStream.nullOutputStream());
        return new Digest(HexFormat.of().formatHex(sha.digest()));
    }

    /** The digests of the bytes up to the end of each line, the first one first: what a file was that grew line by line. */
    public static List<Digest> ofEachLine(byte[] bytes) {
        List<Digest> digests = new ArrayList<>();
        MessageDigest sha = sha256Digest();
        try {
            for (byte each : bytes) {
                sha.update(each);
                if (each == '\n') {
                    MessageDigest sofar = (MessageDigest) sha.clone();
                    digests.add(new Digest(HexFormat.of().formatHex(sofar.digest())));
                }
            }
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
        }
        return digests;
    }

    /** Digest of the text's UTF-8 bytes. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** 32 bytes for keys that no one reads: of the text's UTF-16 units, so that a broken text has a key of its own. */
    public static byte[] bytesOf(String text) {
        ByteBuffer units = ByteBuffer.allocate(Character.BYTES * text.length());
        units.asCharBuffer().put(text);
        return sha256Digest().digest(units.array());
    }

    /** The first {@code digits} digits, for names that people read. */
    public String brief(int digits) {
        return sha256.substring(0, digits);
    }

    @Override
    public int compareTo(Digest other) {
        return sha256.compareTo(other.sha256);
    }
}
