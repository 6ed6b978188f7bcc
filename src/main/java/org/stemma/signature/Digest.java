package org.stemma.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
public record Digest(String sha256) implements Comparable<Digest> {

    public Digest {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + sha256);
        }
    }

    public static Digest of(byte[] bytes) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Digest of all bytes that the stream still has, however many. */
    public static Digest of(InputStream stream) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(stream, sha).transferTo(OutputStream.nullOutputStream());
            return new Digest(HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Digest of the text's UTF-8 bytes. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
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
