/**
 * The workbook, made from a bundle's results alone: {@link org.stemma.report.Workbook}.
 */
@NullMarked
package org.stemma.report;

import org.jspecify.annotations.NullMarked;
