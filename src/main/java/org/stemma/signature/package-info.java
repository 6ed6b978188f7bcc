/**
 * What can change a result: id, version and settings make a {@link org.stemma.signature.Signature}; digests; catalogues. Knows nothing of texts.
 */
@NullMarked
package org.stemma.signature;

import org.jspecify.annotations.NullMarked;
