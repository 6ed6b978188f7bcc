/**
 * Job files become resolved plans, or readable problems: {@link org.stemma.plan.Planner}.
 */
@NullMarked
package org.stemma.plan;

import org.jspecify.annotations.NullMarked;
