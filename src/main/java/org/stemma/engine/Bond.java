package org.stemma.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.alignment.Bead;
import org.stemma.language.anchor.Anchor;
import org.stemma.language.anchor.Anchor.Kind;
import org.stemma.language.anchor.Anchors;
import org.stemma.witness.Witness;

/**
 * Whether the two sides of a bead say enough of the same to be judged word by word.
 *
 * <p>An aligner pairs what is left over between good pairs. Where its confidence is below {@link #SURE}, the sides must
 * also have something in common: in one language {@link #SHARED} of the shorter side's words, in two a name, a figure of two
 * digits, or a thing that both languages have a word for. Else the bead is loose: nothing but omission and addition can be told.
 */
final class Bond {

    /** Aligner's confidence from which a bead is taken as it is, 0–1. Our own, on the sample week. */
    private static final double SURE = 0.93;

    /** Aligner's confidence below which nothing helps, 0–1. */
    private static final double HOPELESS = 0.3;

    /** Share of the shorter side's content words, 0–1. */
    private static final double SHARED = 0.4;

    private static final int SPELLED = 3;

    private final Witness left;
    private final Witness right;

    Bond(Witness left, Witness right) {
        this.left = left;
        this.right = right;
    }

    /** Whether the bead is a pair whose sides answer each other. */
    boolean holds(Bead bead) {
        if (!bead.isPair() || bead.confidence() >= SURE) {
            return bead.isPair();
        }
        if (bead.confidence() < HOPELESS) {
            return false;
        }
        Collection<Anchor> here = anchors(left, bead.left());
        Collection<Anchor> there = anchors(right, bead.right());
        return left.language().equals(right.language()) ? overlap(here, there) >= SHARED : shareAnything(here, there);
    }

    private static Collection<Anchor> anchors(Witness witness, List<Integer> sentences) {
        return new Anchors(witness.language())
                .of(Joined.of(witness.sentences(), sentences).text());
    }

    private static double overlap(Collection<Anchor> here, Collection<Anchor> there) {
        Set<String> a = words(here);
        Set<String> b = words(there);
        long shared = a.stream().filter(b::contains).count();
        int shorter = Math.min(a.size(), b.size());
        return shorter == 0 ? 0 : shared / (double) shorter;
    }

    private static Set<String> words(Collection<Anchor> anchors) {
        return anchors.stream()
                .filter(each -> each.kind() == Kind.WORD || each.kind() == Kind.NAME)
                .map(Anchor::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean shareAnything(Collection<Anchor> here, Collection<Anchor> there) {
        return here.stream().anyMatch(each -> there.stream().anyMatch(other -> isSame(each, other)));
    }

    private static boolean isSame(Anchor a, Anchor b) {
        if (a.kind() == Kind.NUMBER || a.kind() == Kind.CONCEPT) {
            return a.kind() == b.kind()
                    && a.key().equals(b.key())
                    && (a.kind() == Kind.CONCEPT || a.key().length() > 1);
        }
        boolean name = (a.kind() == Kind.NAME || b.kind() == Kind.NAME) && isWord(a) && isWord(b);
        boolean echo = (a.kind() == Kind.ECHO && isWord(b)) || (b.kind() == Kind.ECHO && isWord(a));
        return (name && soundAlike(a.sound(), b.sound())) || (echo && soundSame(a.sound(), b.sound()));
    }

    private static boolean isWord(Anchor anchor) {
        return anchor.kind() == Kind.NAME || anchor.kind() == Kind.WORD;
    }

    private static boolean soundAlike(String a, String b) {
        String left = consonants(a);
        String right = consonants(b);
        return Math.min(left.length(), right.length()) >= SPELLED && (left.startsWith(right) || right.startsWith(left));
    }

    private static boolean soundSame(String a, String b) {
        return consonants(a).length() >= SPELLED && consonants(a).equals(consonants(b));
    }

    private static String consonants(String sound) {
        return sound.replaceAll("[aeiou]", "")
                .replace('v', 'b')
                .replace('f', 'p')
                .replaceAll("(.)\\1+", "$1");
    }
}
