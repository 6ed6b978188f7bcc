package org.stemma.article;

import org.stemma.text.Text;

/**
 * One paragraph as a format read it.
 *
 * @param text cleaned, never empty
 * @param kind what the format's markup says it is; {@link Kind#BODY} where markup says nothing
 * @param reason why, in the format's words; empty for {@link Kind#BODY}
 */
public record Block(Text text, Kind kind, String reason) {}
