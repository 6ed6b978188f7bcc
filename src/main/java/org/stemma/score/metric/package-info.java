/**
 * The similarity metrics, one file each, listed in {@link org.stemma.score.metric.Metrics}. They know two texts, nothing else.
 */
@NullMarked
package org.stemma.score.metric;

import org.jspecify.annotations.NullMarked;
