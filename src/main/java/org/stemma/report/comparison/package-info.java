/**
 * What today's engine says otherwise than a sealed bundle: {@link org.stemma.report.comparison.ThenAndNow}. Made from the results
 * and signatures of both alone.
 */
@NullMarked
package org.stemma.report.comparison;

import org.jspecify.annotations.NullMarked;
