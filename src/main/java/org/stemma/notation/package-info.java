/**
 * JSON and YAML, read and written in one canonical form; start at {@link org.stemma.notation.Json} and {@link org.stemma.notation.Yaml}. The only home of Jackson and SnakeYAML.
 */
@NullMarked
package org.stemma.notation;

import org.jspecify.annotations.NullMarked;
