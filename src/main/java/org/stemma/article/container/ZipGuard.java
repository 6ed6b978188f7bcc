package org.stemma.article.container;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;

/** Keeps POI's guards against ZIP bombs on; Tika's parser turns them off for the whole process when it is loaded. */
final class ZipGuard {

    /** POI's own default. */
    private static final double LEAST_PACKED_SHARE = 0.01;

    /** Own limit: the sheet of a million full texts has 3 GB. */
    private static final long LARGEST_ENTRY_BYTES = 4_000_000_000L;

    static {
        new OOXMLParser();
        ZipSecureFile.setMinInflateRatio(LEAST_PACKED_SHARE);
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY_BYTES);
    }

    private ZipGuard() {}

    /** From here on the guards are on, and nothing turns them off. */
    static void raise() {
        // loading the class has done it
    }
}
