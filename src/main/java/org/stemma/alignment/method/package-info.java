/**
 * The methods of alignment, one file each, listed in {@link org.stemma.alignment.method.Aligners}.
 */
@NullMarked
package org.stemma.alignment.method;

import org.jspecify.annotations.NullMarked;
