/**
 * What the words are and where they stood in the capture: {@link org.stemma.text.Text}. Knows no language.
 */
@NullMarked
package org.stemma.text;

import org.jspecify.annotations.NullMarked;
