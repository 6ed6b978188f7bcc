package org.stemma.plan;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file's name below a folder as UTF-8 with {@code /}, whatever locale the process runs in: with {@code LANG=C}, as under cron, Java
 * itself cannot tell two Ukrainian names apart. An address keeps the name's bytes.
 */
final class FileName {

    private static final String UNRESERVED = "/-._~";

    private FileName() {}

    /** The name; one that is no UTF-8 is told by its bytes behind a replacement character, and leads to no file. */
    static String of(Path root, Path file) {
        String name =
                file.toUri().getRawPath().substring(folder(root).getRawPath().length());
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(name)))
                    .toString();
        } catch (CharacterCodingException e) {
            return "\ufffd" + name;
        }
    }

    /** The file of that name. */
    static Path path(Path root, String name) {
        StringBuilder address = new StringBuilder(folder(root).toString());
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > 0 && (Character.isLetterOrDigit(each) || UNRESERVED.indexOf(each) >= 0);
            address.append(plain ? String.valueOf((char) each) : String.format("%%%02X", each & 0xFF));
        }
        return Path.of(URI.create(address.toString()));
    }

    private static URI folder(Path root) {
        String address = root.toUri().toString();
        return URI.create(address.endsWith("/") ? address : address + "/");
    }

    private static byte[] bytes(String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < address.length(); i++) {
            boolean escaped = address.charAt(i) == '%';
            bytes.write(escaped ? Integer.parseInt(address, i + 1, i + 3, 16) : address.charAt(i));
            i += escaped ? 2 : 0;
        }
        return bytes.toByteArray();
    }
}
