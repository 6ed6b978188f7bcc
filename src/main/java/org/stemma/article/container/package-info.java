/**
 * Files that hold captures instead of being one: exports of monitoring suites, web archives, PDF and Office documents. One
 * file per kind; the list is {@link org.stemma.article.container.Containers}. The only home of Tika and jwarc, and beside
 * the report of POI. Knows files and bytes, no language.
 */
@NullMarked
package org.stemma.article.container;

import org.jspecify.annotations.NullMarked;
