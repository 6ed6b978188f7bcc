package org.stemma.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.language.Words;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * Cuts a headline from the lead or the names that it was glued to when markup was stripped: {@code talks endThe
 * minister …}. A cut needs words on both sides that stand alone elsewhere in the article, so that {@code YouTube} is
 * never cut.
 */
final class Glue {

    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");
    private static final int LINES_READ = 4;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 30;
    private static final int LEAD_WORDS = 8;
    private static final int CHARACTERS_READ = 400;

    private Glue() {}

    static List<Block> split(List<Block> blocks) {
        List<Block> split = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int seam = i < LINES_READ && block.kind() == Kind.BODY
                    ? seam(block.text().value(), blocks)
                    : -1;
            if (seam < 0) {
                split.add(block);
                continue;
            }
            Text rest = block.text().part(new Span(seam, block.text().length()));
            boolean names = Names.only(rest.value());
            split.add(new Block(block.text().part(new Span(0, seam)), Kind.BODY, ""));
            split.add(new Block(
                    rest, names ? Kind.BYLINE : Kind.BODY, names ? "byline: names glued to the headline" : ""));
        }
        return split;
    }

    private static int seam(String words, List<Block> blocks) {
        Matcher seam = SEAM.matcher(words).region(0, Math.min(words.length(), CHARACTERS_READ));
        while (seam.find()) {
            int at = seam.start();
            int before = Words.count(words.substring(0, at));
            if (before > MOST_WORDS || words.substring(0, at).matches("(?s).*\\p{Ll}{3}[.!?] .*")) {
                return -1;
            }
            if (before >= FEWEST_WORDS && fits(words, at, blocks)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean fits(String words, int at, List<Block> blocks) {
        String rest = words.substring(at);
        String left = lastWord(words.substring(0, at));
        String right = rest.split("[^\\p{L}]", 2)[0];
        boolean names = Names.only(rest);
        boolean lead = Words.count(rest) >= LEAD_WORDS && standsAlone(right, blocks);
        boolean signed = names && !left.isEmpty() && Character.isLowerCase(left.charAt(0));
        return (signed || lead) && standsAlone(left, blocks);
    }

    private static String lastWord(String words) {
        int start = words.length();
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return words.substring(start);
    }

    private static boolean standsAlone(String word, List<Block> blocks) {
        String all = blocks.stream().map(block -> block.text().value()).collect(Collectors.joining("\n"));
        Pattern alone = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(word) + "(?![\\p{L}])");
        return alone.matcher(all).find();
    }
}
