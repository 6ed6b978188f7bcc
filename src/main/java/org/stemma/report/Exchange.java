package org.stemma.report;

import java.io.IOException;
import java.io.OutputStream;
import org.stemma.signature.Signed;
import org.stemma.store.Results;

/**
 * One file for other programs. Written from the results alone and without a clock, so that the same results give the same
 * bytes; holds one unit at a time, however many there are.
 */
public interface Exchange extends Signed {

    /** The file's name in a bundle. */
    String file();

    /** What it is and who reads it, one sentence of at most 140 characters. */
    String contents();

    /** The stream stays open. */
    void write(Results results, OutputStream out) throws IOException;
}
