/**
 * How faithful, in numbers: {@link org.stemma.score.Scorer}.
 */
@NullMarked
package org.stemma.score;

import org.jspecify.annotations.NullMarked;
