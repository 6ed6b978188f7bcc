/**
 * The checks, one file each, listed in {@link org.stemma.check.fidelity.Checks}. They know passages, never articles.
 */
@NullMarked
package org.stemma.check.fidelity;

import org.jspecify.annotations.NullMarked;
