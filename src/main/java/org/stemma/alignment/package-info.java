/**
 * Which sentences answer which: {@link org.stemma.alignment.Aligner}. Never judges a difference.
 */
@NullMarked
package org.stemma.alignment;

import org.jspecify.annotations.NullMarked;
