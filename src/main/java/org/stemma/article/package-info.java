/**
 * Captures become articles: {@link org.stemma.article.ArticleReader}. Says what is content and what was set aside, never what it means.
 */
@NullMarked
package org.stemma.article;

import org.jspecify.annotations.NullMarked;
