package org.stemma.article.container;

import java.io.IOException;
import org.stemma.article.UnreadableException;
import org.stemma.signature.Signed;

/** A kind of file out of which captures are taken: the rows of an export, the records of a web archive, a document. */
public interface Container extends Signed {

    /** Whether the delivery is of this kind, by its name and its first bytes. */
    boolean opens(Delivery delivery);

    /**
     * Takes out every capture in the order of the file; holds no more than one at a time. The same file always gives the same
     * captures under the same keys.
     *
     * @throws UnreadableException if the rest of the file cannot be read; what was taken out before stays
     */
    void unpack(Delivery delivery, Unpacking unpacking) throws UnreadableException, IOException;
}
