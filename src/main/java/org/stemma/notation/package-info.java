/**
 * JSON and YAML, read and written in one canonical form, and CSV as a stream; start at {@link org.stemma.notation.Json}, {@link org.stemma.notation.Yaml} and {@link org.stemma.notation.Csv}. The only home of Jackson and SnakeYAML.
 */
@NullMarked
package org.stemma.notation;

import org.jspecify.annotations.NullMarked;
