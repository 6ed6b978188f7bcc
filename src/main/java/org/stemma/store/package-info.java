/**
 * The workbench (shelves in a database), the rows of a bundle and the bundle itself: {@link org.stemma.store.Bundle}.
 */
@NullMarked
package org.stemma.store;

import org.jspecify.annotations.NullMarked;
