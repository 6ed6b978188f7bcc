/**
 * All witnesses of a story together: {@link org.stemma.witness.Collator} yields variation units, archetype and stemma.
 */
@NullMarked
package org.stemma.witness;

import org.jspecify.annotations.NullMarked;
