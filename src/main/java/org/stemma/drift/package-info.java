/**
 * What changed along the stemma's edges and from week to week: {@link org.stemma.drift.ChainDrift}.
 */
@NullMarked
package org.stemma.drift;

import org.jspecify.annotations.NullMarked;
