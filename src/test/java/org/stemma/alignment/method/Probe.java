package org.stemma.alignment.method;

import java.nio.file.*;
import java.util.*;
import org.stemma.alignment.*;
import org.stemma.encoder.*;

final class Probe {
    public static void main(String[] a) throws Exception {
        Encoders encoders = Encoders.of("standard", Path.of("/tmp/var"), s -> {});
        List<String> l = Files.readAllLines(Path.of(a[0])), r = Files.readAllLines(Path.of(a[1]));
        Side left = new Side(a[2], l), right = new Side(a[3], r);
        Encoder e = encoders.between(a[2], a[3]).orElseThrow();
        Centres c = new Centres(e);
        Meaning m = new Meaning(Senses.of(e, c, left), Senses.of(e, c, right));
        Bags lb = Bags.of(left), rb = Bags.of(right);
        Links links = Kinship.between(lb, rb);
        Evidence none = new Evidence(lb, rb, links, 0, Optional.empty());
        Evidence all = new Evidence(lb, rb, links, 0, Optional.of(m));
        for (Bead b : new Rounds(left, right, Optional.of(m)).beads()) {
            System.out.printf("%.3f like %.2f %s %s", b.confidence(), b.likeness(), b.left(), b.right());
            if (b.isPair()) {
                int[] x = b.left().stream().mapToInt(i -> i).toArray(),
                        y = b.right().stream().mapToInt(i -> i).toArray();
                System.out.printf("  meaning %.2f anchors+len %.2f all %.2f", m.of(x, y), none.of(x, y), all.of(x, y));
            }
            System.out.println();
        }
    }
}
