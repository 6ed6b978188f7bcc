package org.stemma.score.metric;

import java.util.List;
import org.stemma.score.Metric;

/**
 * BLEU of one segment, 0–100, higher is nearer (Papineni et al. 2002). Equal to sacreBLEU 2 with
 * {@code case:mixed|eff:yes|tok:13a|smooth:exp}.
 */
public record Bleu(Settings settings) implements Metric {

    /** From the paper. */
    record Settings(int orders) {}

    public Bleu() {
        this(new Settings(4));
    }

    @Override
    public String id() {
        return "bleu";
    }

    @Override
    public double score(String hypothesis, String reference) {
        List<String> left = Blanks.split(mteval(hypothesis));
        List<String> right = Blanks.split(mteval(reference));
        double logs = 0;
        int orders = 0;
        int matches = 0;
        double smoothing = 1;
        for (int order = 1; order <= settings.orders(); order++) {
            Grams grams = Grams.of(left, order, " ");
            if (grams.total() == 0) {
                break;
            }
            int shared = grams.shared(Grams.of(right, order, " "));
            matches += shared;
            smoothing *= shared == 0 ? 2 : 1;
            double precision = shared == 0 ? 100 / (smoothing * grams.total()) : 100.0 * shared / grams.total();
            logs += StrictMath.log(precision);
            orders++;
        }
        return matches == 0 ? 0 : brevity(left.size(), right.size()) * StrictMath.exp(logs / orders);
    }

    private static double brevity(int hypothesis, int reference) {
        return hypothesis < reference ? StrictMath.exp(1 - reference / (double) hypothesis) : 1;
    }

    /** The tokens of NIST's mteval 13a: marks apart, but for points and commas between digits. Linear. */
    static String mteval(String text) {
        String line = " " + text.replace("<skipped>", "").replace("-\n", "").replace('\n', ' ') + " ";
        if (line.indexOf('&') >= 0) {
            line = line.replace("&quot;", "\"")
                    .replace("&amp;", "&")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">");
        }
        return line.replaceAll("([{-~\\[-` -&(-+:-@/])", " $1 ")
                .replaceAll("([^0-9])([.,])", "$1 $2 ")
                .replaceAll("([.,])([^0-9])", " $1 $2")
                .replaceAll("([0-9])(-)", "$1 $2 ");
    }
}
