/**
 * Which language an English text came through: {@link org.stemma.witness.pivot.PivotDetector}. Knows words and names, no other witness's story.
 */
@NullMarked
package org.stemma.witness.pivot;

import org.jspecify.annotations.NullMarked;
