package org.stemma.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;

/** The public half of an operator's key: Ed25519, SubjectPublicKeyInfo in PEM, as {@code openssl pkey -pubout} writes it. */
public final class VerifyingKey {

    private final PublicKey key;

    private VerifyingKey(PublicKey key) {
        this.key = key;
    }

    /**
     * @throws IOException if there is no such file, or no such key in it
     */
    public static VerifyingKey read(Path pem) throws IOException {
        byte[] encoded = Pem.read(pem, "PUBLIC KEY");
        try {
            return new VerifyingKey(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IOException(pem + ": holds no Ed25519 public key");
        }
    }

    /** Whether the key's owner signed exactly these bytes. */
    boolean verifies(byte[] bytes, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
