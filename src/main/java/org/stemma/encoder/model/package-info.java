/**
 * The models that Stemma brings along, and where they lie once installed. The door is
 * {@link org.stemma.encoder.model.ModelStore}.
 */
@NullMarked
package org.stemma.encoder.model;

import org.jspecify.annotations.NullMarked;
