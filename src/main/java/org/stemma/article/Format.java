package org.stemma.article;

import org.stemma.signature.Signed;

/** One way in which articles are delivered: plain text, HTML, ninjs … */
public interface Format extends Signed {

    /** Counts the rules that judge paragraphs too, which all formats share. */
    @Override
    default int version() {
        return 2;
    }

    /** Whether this format reads the capture, judged by name and first characters; the first that answers yes reads it. */
    boolean reads(Capture capture);

    /**
     * Title, metadata and paragraphs in their places.
     *
     * @throws UnreadableException if the capture is broken; never a crash, whatever the bytes
     */
    Document read(Capture capture) throws UnreadableException;
}
