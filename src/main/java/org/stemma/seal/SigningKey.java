package org.stemma.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * The operator's own key: Ed25519 (RFC 8032), PKCS #8 in PEM, as {@code openssl genpkey -algorithm ed25519} makes it. Stemma never makes
 * one, and never writes one anywhere. The same key and bytes give the same signature.
 */
public final class SigningKey {

    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /**
     * @throws IOException if there is no such file, or no such key in it; the message holds nothing of the file's content
     */
    public static SigningKey read(Path pem) throws IOException {
        byte[] encoded = Pem.read(pem, "PRIVATE KEY");
        try {
            return new SigningKey(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IOException(pem + ": holds no Ed25519 private key (PKCS #8)");
        }
    }

    /** The 64 bytes that {@code openssl pkeyutl -verify -rawin} understands too. */
    byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a JDK of 15 or later signs with Ed25519", e);
        }
    }
}
