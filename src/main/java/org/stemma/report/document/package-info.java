/** The files of a bundle that are made from its results: {@link org.stemma.report.document.Documents}. */
@NullMarked
package org.stemma.report.document;

import org.jspecify.annotations.NullMarked;
