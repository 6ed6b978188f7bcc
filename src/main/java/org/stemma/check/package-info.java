/**
 * What a witness did to its reference: {@link org.stemma.check.Check}. States evidence, never prose.
 */
@NullMarked
package org.stemma.check;

import org.jspecify.annotations.NullMarked;
