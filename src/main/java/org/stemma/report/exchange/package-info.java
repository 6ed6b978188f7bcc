/**
 * Files for other programs, one class a format; start at {@link org.stemma.report.exchange.Exchanges}. Knows results, not
 * the workbook.
 */
@NullMarked
package org.stemma.report.exchange;

import org.jspecify.annotations.NullMarked;
