/**
 * How a language writes, one file per language: {@link org.stemma.language.Languages}; and which language a text is in: {@link org.stemma.language.LanguageIdentifier}.
 */
@NullMarked
package org.stemma.language;

import org.jspecify.annotations.NullMarked;
