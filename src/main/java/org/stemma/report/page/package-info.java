/**
 * The surface that sheets are drawn on: {@link org.stemma.report.page.Page}. Knows Excel and nothing of audits.
 */
@NullMarked
package org.stemma.report.page;

import org.jspecify.annotations.NullMarked;
