/**
 * Who copied from whom, told by words alone: {@link org.stemma.witness.genealogy.Genealogy}. For texts of one language that are still
 * mostly the same words; knows nothing of dates, outlets or translations but what {@link org.stemma.witness.genealogy.Testimony} says.
 */
@NullMarked
package org.stemma.witness.genealogy;

import org.jspecify.annotations.NullMarked;
