/**
 * How an encoder's words are cut. The door is {@link org.stemma.encoder.tokenizer.TokenizerFile}.
 */
@NullMarked
package org.stemma.encoder.tokenizer;

import org.jspecify.annotations.NullMarked;
