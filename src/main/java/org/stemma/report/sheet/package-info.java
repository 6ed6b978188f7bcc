/**
 * The sheets of the workbook, one file each: {@link org.stemma.report.sheet.Sheets}.
 */
@NullMarked
package org.stemma.report.sheet;

import org.jspecify.annotations.NullMarked;
