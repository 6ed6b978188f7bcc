package org.stemma.signature;

/**
 * Something whose presence in a run can change a result: a method, a check, a language, a format.
 *
 * <p>Its {@link Signature} is derived from these three, so a setting cannot be left out of it by hand.
 */
public interface Signed {

    /** Settings of a thing that has none. */
    record NoSettings() {}

    /** Stable name in kebab-case, unique in its catalogue. */
    String id();

    /** Raised whenever the same input would give another answer; at least 1. */
    default int version() {
        return 1;
    }

    /** Everything a user can set, as a record of printable components. */
    default Record settings() {
        return new NoSettings();
    }
}
