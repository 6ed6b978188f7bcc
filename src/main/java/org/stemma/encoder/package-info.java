/**
 * Sentence encoders: vectors whose nearness says that two sentences mean the same. The door is
 * {@link org.stemma.encoder.Encoders}; it knows nothing of articles.
 */
@NullMarked
package org.stemma.encoder;

import org.jspecify.annotations.NullMarked;
