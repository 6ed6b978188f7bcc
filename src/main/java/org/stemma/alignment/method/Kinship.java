package org.stemma.alignment.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.language.Scripts;
import org.stemma.language.anchor.Anchor;
import org.stemma.language.anchor.Anchor.Kind;
import org.stemma.language.anchor.Sound;

/**
 * Which anchors of two texts are the same thing, and how surely (0–1): equal values, concepts and stems for sure, names
 * and cognates by how alike they sound. Sparse: only pairs that share a key are compared.
 */
final class Kinship {

    /** Below this likeness of sounds two words are strangers. */
    private static final double LIKENESS = 0.65;

    /** Fewer consonants than this are found in anything. */
    private static final int CONSONANTS_NEEDED = 3;

    /** From here on one consonant may be missing. */
    private static final int CONSONANTS_FOR_GAP = 4;

    /** A key that so many pairs share tells nothing apart. */
    private static final long MOST_PAIRS = 4_000;

    private static final int SHORTEST_BEGINNING = 5;

    private final Bags left;
    private final Bags right;
    private final boolean sameLanguage;
    private final boolean vowels;
    private final boolean syllables;
    private final Links.Builder links;

    private Kinship(Bags left, Bags right) {
        this.left = left;
        this.right = right;
        this.sameLanguage = left.sameLanguageAs(right);
        this.vowels = !Scripts.leavesOutVowels(left.language()) && !Scripts.leavesOutVowels(right.language());
        this.syllables = Scripts.leavesOutBlanks(left.language()) || Scripts.leavesOutBlanks(right.language());
        this.links = new Links.Builder(left.anchors().size());
    }

    static Links between(Bags left, Bags right) {
        Kinship kinship = new Kinship(left, right);
        kinship.compareBy(kinship::identity);
        kinship.compareBy(kinship.sameLanguage ? kinship::beginning : kinship::soundKeys);
        return kinship.links.build();
    }

    private interface Keys {
        Set<String> of(Anchor anchor, Bags side);
    }

    private void compareBy(Keys keys) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int b = 0; b < right.anchors().size(); b++) {
            for (String key : keys.of(right.anchors().get(b), right)) {
                index.computeIfAbsent(key, k -> new ArrayList<>()).add(b);
            }
        }
        Map<String, Integer> uses = new HashMap<>();
        for (Anchor anchor : left.anchors()) {
            keys.of(anchor, left).forEach(key -> uses.merge(key, 1, Integer::sum));
        }
        for (int a = 0; a < left.anchors().size(); a++) {
            for (String key : keys.of(left.anchors().get(a), left)) {
                List<Integer> relatives = index.getOrDefault(key, List.of());
                if ((long) relatives.size() * uses.getOrDefault(key, 0) <= MOST_PAIRS) {
                    for (int b : relatives) {
                        compare(a, b);
                    }
                }
            }
        }
    }

    private void compare(int a, int b) {
        double likeness = likeness(left.anchors().get(a), right.anchors().get(b));
        if (likeness > 0) {
            links.put(a, b, likeness);
        }
    }

    private Set<String> identity(Anchor anchor, Bags side) {
        return switch (anchor.kind()) {
            case NUMBER, CONCEPT, MARK -> Set.of(anchor.kind() + anchor.key());
            case NAME, WORD, PAIR -> Set.of(anchor.key());
            case COMMON -> sameLanguage ? Set.of(anchor.key()) : Set.of();
            case ECHO -> Set.of();
        };
    }

    private Set<String> beginning(Anchor anchor, Bags side) {
        boolean word = anchor.kind() == Kind.NAME || anchor.kind() == Kind.WORD;
        return word && anchor.key().length() >= SHORTEST_BEGINNING
                ? Set.of(anchor.key().substring(0, SHORTEST_BEGINNING))
                : Set.of();
    }

    /** The classes of the consonants, whole and with one left out. */
    private Set<String> soundKeys(Anchor anchor, Bags side) {
        Set<String> keys = new LinkedHashSet<>();
        for (String sound : sounds(anchor, side)) {
            String classes = Sound.classes(sound);
            if (classes.length() >= CONSONANTS_NEEDED) {
                keys.add(classes);
            }
            if (classes.length() >= CONSONANTS_FOR_GAP) {
                for (int i = 0; i < classes.length(); i++) {
                    keys.add(classes.substring(0, i) + classes.substring(i + 1));
                }
            }
        }
        return keys;
    }

    /** The sound of a word, and without a letter or two that Semitic scripts write together with it. */
    private List<String> sounds(Anchor anchor, Bags side) {
        String sound = anchor.sound();
        if (sound.isEmpty() || !Scripts.leavesOutVowels(side.language()) || sound.length() < 5) {
            return sound.isEmpty() ? List.of() : List.of(sound);
        }
        return List.of(sound, sound.substring(1), sound.substring(2));
    }

    private double likeness(Anchor a, Anchor b) {
        if (a.kind() == Kind.NUMBER || a.kind() == Kind.CONCEPT || a.kind() == Kind.MARK || b.kind() == Kind.NUMBER) {
            return a.kind() == b.kind() && a.key().equals(b.key()) ? 1 : 0;
        }
        if (a.key().equals(b.key())) {
            return 1;
        }
        return sameLanguage ? sharedBeginning(a.key(), b.key()) : likeSounding(a, b);
    }

    private static double sharedBeginning(String a, String b) {
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        double ratio = shared / (double) Math.max(a.length(), b.length());
        return ratio >= LIKENESS ? ratio : 0;
    }

    private double likeSounding(Anchor a, Anchor b) {
        double best = 0;
        for (String one : sounds(a, left)) {
            for (String other : sounds(b, right)) {
                best = Math.max(best, soundLikeness(one, other));
            }
        }
        return best >= LIKENESS ? best : 0;
    }

    private double soundLikeness(String one, String other) {
        if (syllables) {
            return Likeness.of(Sound.classes(one), Sound.classes(other));
        }
        return vowels ? Likeness.of(one, other) : Likeness.of(Sound.consonants(one), Sound.consonants(other));
    }
}
