package org.stemma.engine;

import org.stemma.signature.Digest;
import org.stemma.signature.Signed;

/**
 * Something that changes results and is no method of its own: a library at its version, a file of words, a limit.
 *
 * @param settings what tells two of them apart
 */
record Part(String id, Record settings) implements Signed {

    /** A library's release. */
    record Version(String release) {}

    /** Where texts are cut that have no sentence's end, in characters. */
    record Longest(int characters) {}

    /** A file's digest. */
    record Content(Digest content) {}
}
