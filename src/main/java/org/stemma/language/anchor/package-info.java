/**
 * By what a sentence or a text can be recognised in another language or wording: {@link org.stemma.language.anchor.Anchors};
 * as terms of an index: {@link org.stemma.language.anchor.Landmarks}.
 */
@NullMarked
package org.stemma.language.anchor;

import org.jspecify.annotations.NullMarked;
