package org.stemma.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes a zip file again so that equal contents give equal bytes: entries by name, all of one time. */
final class PlainZip {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private PlainZip() {}

    static void copy(Path zip, OutputStream out) throws IOException {
        ZipOutputStream plain = new ZipOutputStream(out);
        try (ZipFile from = new ZipFile(zip.toFile())) {
            for (ZipEntry old : inOrder(from)) {
                ZipEntry entry = new ZipEntry(old.getName());
                entry.setTimeLocal(TIME);
                plain.putNextEntry(entry);
                try (InputStream content = from.getInputStream(old)) {
                    content.transferTo(plain);
                }
                plain.closeEntry();
            }
        }
        plain.finish();
    }

    private static List<? extends ZipEntry> inOrder(ZipFile zip) {
        return Collections.list(zip.entries()).stream()
                .sorted(Comparator.comparing((ZipEntry e) -> !e.getName().equals(FIRST))
                        .thenComparing(ZipEntry::getName))
                .toList();
    }
}
