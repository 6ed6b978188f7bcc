/**
 * The methods in the order in which they work, as plain functions: {@link org.stemma.engine.Engine}. No Spring, no files, no clock.
 */
@NullMarked
package org.stemma.engine;

import org.jspecify.annotations.NullMarked;
