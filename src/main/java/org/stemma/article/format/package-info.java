/**
 * How articles are delivered, one file per format; the list is {@link org.stemma.article.format.Formats}. Knows places and markup, no language.
 */
@NullMarked
package org.stemma.article.format;

import org.jspecify.annotations.NullMarked;
