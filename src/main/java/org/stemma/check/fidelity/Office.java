package org.stemma.check.fidelity;

import java.util.Set;

/**
 * What a person is called in one place of a text.
 *
 * @param line what excludes one another: state, firm, army, law
 * @param domain foreign, defence …; empty fits any
 * @param rank minister, spokesman …; empty fits any
 * @param marks what makes it another one: {@code ~deputy}, {@code ~former}, {@code ~acting}
 * @param owner key of the country whose office it is; empty if the text doesn't say
 * @param person number of the last word of the name at it; −1 if there is none
 * @param from number of its first word
 * @param to behind its last word
 */
record Office(String line, String domain, String rank, Set<String> marks, String owner, int person, int from, int to) {

    static final String DEPUTY = "~deputy";

    /** Whether one person can be called both. */
    boolean fits(Office other) {
        return !line.equals(other.line)
                || (isSameOffice(other) && (rank.isEmpty() || other.rank.isEmpty() || marks.equals(other.marks)));
    }

    /** The same but for being deputy, former or acting, as far as the texts say. */
    private boolean isSameOffice(Office other) {
        return agree(domain, other.domain) && agree(rank, other.rank);
    }

    private static boolean agree(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /** "Minister" for "prime minister" is short rather than wrong. */
    boolean isShort(Office other) {
        return domain.equals(other.domain) && (rank.endsWith("-" + other.rank) || other.rank.endsWith("-" + rank));
    }

    /** Whether the two differ in more than in time: another office, or its deputy. */
    boolean isAnother(Office other) {
        return (!isSameOffice(other) && !isShort(other)) || marks.contains(DEPUTY) != other.marks.contains(DEPUTY);
    }

    /** Whether both are named as offices of one country in one domain. */
    boolean isOfSamePlace(Office other) {
        return line.equals(other.line)
                && !domain.isEmpty()
                && domain.equals(other.domain)
                && !owner.isEmpty()
                && owner.equals(other.owner);
    }

    /** The same office in the same standing. */
    boolean isSame(Office other) {
        return line.equals(other.line)
                && domain.equals(other.domain)
                && rank.equals(other.rank)
                && marks.equals(other.marks);
    }

    /** Whether nothing but a mark was left out. */
    boolean isCutTo(Office other) {
        return isSameOffice(other) && marks.containsAll(other.marks);
    }

    boolean hasPerson() {
        return person >= 0;
    }
}
