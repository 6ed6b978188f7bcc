package org.stemma.engine;

import org.stemma.signature.Digest;
import org.stemma.signature.Signed;

/**
 * Something that changes results and is no method of ours: a library at its version, a file of words.
 *
 * @param settings what tells two of them apart
 */
record Part(String id, Record settings) implements Signed {

    /** A library's release. */
    record Version(String release) {}

    /** A file's digest. */
    record Content(Digest content) {}
}
