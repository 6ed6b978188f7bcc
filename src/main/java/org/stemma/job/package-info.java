/**
 * Spring Batch: steps, restart, partitions. The only home of Spring: {@link org.stemma.job.AuditJob}.
 */
@NullMarked
package org.stemma.job;

import org.jspecify.annotations.NullMarked;
