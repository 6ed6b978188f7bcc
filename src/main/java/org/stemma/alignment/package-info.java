/**
 * Which sentences answer which, in any order: {@link org.stemma.alignment.Aligner}. Never judges a difference. Anchors, lengths and,
 * where a model is at hand, a sentence encoder are heard; see {@link org.stemma.alignment.method}.
 */
@NullMarked
package org.stemma.alignment;

import org.jspecify.annotations.NullMarked;
