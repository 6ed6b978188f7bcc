/**
 * What was sealed and whether it is still so: {@link org.stemma.seal.Manifest}. Knows only files and digests.
 */
@NullMarked
package org.stemma.seal;

import org.jspecify.annotations.NullMarked;
