package org.stemma.language.anchor;

/**
 * Something in a sentence by which its counterpart can be recognised.
 *
 * @param kind how much its presence or absence says
 * @param key what is equal when two anchors of one kind are the same thing: a value, a concept, a stem
 * @param sound its spelling by {@link Sound}, for comparison across scripts; empty if it isn't pronounced
 */
public record Anchor(Kind kind, String key, String sound) {

    /** The kinds. */
    public enum Kind {
        /** The value of a number. */
        NUMBER,
        /** A thing with a name in every language: a country, a month, a unit; its key is independent of language. */
        CONCEPT,
        /** A word that is written like a name. */
        NAME,
        /** Any other word. */
        WORD,
        /** Two neighbouring Han characters, which may be a word. */
        PAIR,
        /** A word too common to be about anything. */
        COMMON,
        /** Characters that may, but need not, spell a foreign name: says something if they match, nothing if not. */
        ECHO,
        /** A question mark, quotation, bracket, percent sign. */
        MARK
    }
}
