/** A hostile corpus out of the sample one, the same for the same seed, and what must hold when a run has read it. */
@org.jspecify.annotations.NullMarked
package org.stemma.job.fuzz;
