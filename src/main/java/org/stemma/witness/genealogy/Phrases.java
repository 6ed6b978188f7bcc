package org.stemma.witness.genealogy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** How much verbatim text two manuscripts have in common: Dice's coefficient of their word 3-grams, 0–1. */
final class Phrases {

    private static final int WORDS = 3;

    private final double[][] common;

    Phrases(List<Manuscript> manuscripts) {
        int count = manuscripts.size();
        List<TreeSet<String>> grams = manuscripts.stream().map(Phrases::grams).toList();
        common = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                common[i][j] = dice(grams.get(i), grams.get(j));
                common[j][i] = common[i][j];
            }
        }
    }

    private static TreeSet<String> grams(Manuscript manuscript) {
        List<String> words = manuscript.words();
        TreeSet<String> grams = new TreeSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            grams.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return grams;
    }

    private static double dice(TreeSet<String> one, TreeSet<String> other) {
        long both = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * both / (one.size() + other.size());
    }

    double common(int one, int other) {
        return common[one][other];
    }

    /** All manuscripts, the most central one first, then always the one nearest to any before it. */
    List<Integer> nearestFirst() {
        List<Integer> order = new ArrayList<>();
        double[] nearness = new double[common.length];
        for (int i = 0; i < common.length; i++) {
            nearness[i] = Arrays.stream(common[i]).sum();
        }
        while (order.size() < common.length) {
            int next = greatest(nearness, order);
            for (int i = 0; i < common.length; i++) {
                nearness[i] = order.isEmpty() ? common[i][next] : Math.max(nearness[i], common[i][next]);
            }
            order.add(next);
        }
        return order;
    }

    private static int greatest(double[] nearness, List<Integer> done) {
        int best = -1;
        for (int i = 0; i < nearness.length; i++) {
            if (!done.contains(i) && (best < 0 || nearness[i] > nearness[best])) {
                best = i;
            }
        }
        return best;
    }

    /** Groups in which each has at least so much in common with some other one; numbers ascending, singles included. */
    List<List<Integer>> groups(double least) {
        List<List<Integer>> groups = new ArrayList<>();
        boolean[] grouped = new boolean[common.length];
        for (int i = 0; i < common.length; i++) {
            if (!grouped[i]) {
                groups.add(group(i, least, grouped));
            }
        }
        return groups;
    }

    private List<Integer> group(int first, double least, boolean[] grouped) {
        List<Integer> group = new ArrayList<>(List.of(first));
        grouped[first] = true;
        for (int at = 0; at < group.size(); at++) {
            for (int j = 0; j < common.length; j++) {
                if (!grouped[j] && common[group.get(at)][j] >= least) {
                    grouped[j] = true;
                    group.add(j);
                }
            }
        }
        return group.stream().sorted().toList();
    }
}
