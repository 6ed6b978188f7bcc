/**
 * The commands: {@link org.stemma.cli.Main}.
 */
@NullMarked
package org.stemma.cli;

import org.jspecify.annotations.NullMarked;
