/** The audit as one page for a browser: {@link org.stemma.report.html.AuditPage}. */
@NullMarked
package org.stemma.report.html;

import org.jspecify.annotations.NullMarked;
