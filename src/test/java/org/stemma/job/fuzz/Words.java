package org.stemma.job.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.article.container.Delivered;

/** What a text itself can do to its reader. */
final class Words {

    static final String SCRIPT = "<script>alert('" + Words.EVIL + "')</script><img src=x onerror=alert(1)>";
    static final String EVIL = "evil.example";

    private static final int MANY = 100_000;

    private static final List<String> FORMULAS = List.of(
            "=HYPERLINK(\"http://" + EVIL + "\",\"x\")",
            "+cmd|' /C calc'!A0 " + EVIL,
            "@SUM(1+1)*cmd|' /C calc'!A0 " + EVIL,
            "-2+3+" + EVIL,
            "\t=1+1 " + EVIL,
            "\r=WEBSERVICE(\"http://" + EVIL + "\")",
            "＝1+1 " + EVIL,
            "{=1+1} " + EVIL,
            SCRIPT,
            "]]></t><f>1+1</f><t>" + EVIL,
            "--><script>alert(1)</script>" + EVIL,
            "</style></title><script>alert(1)</script>" + EVIL,
            "_x0000__x003D_1+1 " + EVIL);

    private static final String TRICKS =
            "\u202e\u202d\u2066\u2067\u2068\u2069\u200b\u200d\u200e\u200f\ufeff\u00ad\u0001\u0007\u001b[31m\u007f\u0085\u2028\u2029"
                    + "\ufffe\uffff\ud83d\ude00\u0301\u0489\ufdfd\u3164\u2800";

    /** Small ones; in a fixed order, so that a seed means the same files. */
    static final List<BiFunction<News, Dice, News>> SMALL = List.of(
            Words::formulas,
            Words::tricks,
            Words::halfCharacters,
            (news, dice) -> news.with(news.title().repeat(dice.about(2_000)), news.paragraphs()),
            (news, dice) -> news.with("", news.paragraphs()),
            (news, dice) ->
                    news.with(news.title(), List.of(dice.one(List.of("", ".", "?!?!", "\u200b", "1", "\ud83d\ude00")))),
            (news, dice) -> news.with(news.title(), shuffled(news, dice)),
            (news, dice) -> tail(news, "May 9, 2023, on Tuesday 9/5/23, ".repeat(dice.about(60))),
            (news, dice) -> tail(news, "“”\"«»„'".repeat(dice.about(100))),
            (news, dice) -> tail(news, "(".repeat(dice.about(500)) + "[".repeat(dice.about(500))),
            (news, dice) -> tail(news, ". ! ? … ".repeat(dice.about(300))),
            (news, dice) ->
                    tail(news, ("The Wall Street Journal reported that Reuters reported that ").repeat(dice.about(40))),
            (news, dice) -> tail(news, "a\u0301\u0302\u0303\u0304".repeat(dice.about(400))));

    /** Big ones: an article as nobody writes it. */
    static final List<BiFunction<News, Dice, News>> BIG = List.of(
            (news, dice) -> tail(news, "x".repeat(dice.about(10 * MANY))),
            (news, dice) -> tail(news, "word ".repeat(dice.about(2 * MANY))),
            (news, dice) -> tail(news, String.join(" ", News.sentences(dice, dice.about(MANY)))),
            (news, dice) -> tail(news, "It rains. ".repeat(dice.about(MANY))),
            (news, dice) -> tail(
                    news, News.sentences(dice, dice.about(MANY / 8)).stream().collect(Collectors.joining("\n\n"))),
            (news, dice) -> tail(news, "7".repeat(MANY)),
            (news, dice) -> tail(news, "1,234,".repeat(dice.about(MANY / 4))),
            (news, dice) -> tail(news, "twenty thousand million and ".repeat(dice.about(MANY / 8))),
            (news, dice) -> tail(news, "May 9, on Friday, ".repeat(dice.about(MANY / 8))),
            (news, dice) -> tail(news, "“It ‘is’ \"so\" ".repeat(dice.about(MANY / 4))),
            (news, dice) -> tail(news, "“".repeat(MANY)),
            (news, dice) -> tail(news, "not never no ".repeat(dice.about(MANY / 4))),
            (news, dice) -> tail(news, "A. B. C. Mr. ".repeat(dice.about(MANY / 4))),
            (news, dice) -> tail(news, names(dice, dice.about(MANY / 4))),
            (news, dice) ->
                    tail(news, "The Wall Street Journal reported on Tuesday that ".repeat(dice.about(MANY / 16))),
            (news, dice) -> tail(news, "中文新闻报道".repeat(dice.about(MANY / 4))),
            (news, dice) -> tail(news, "\n".repeat(dice.about(MANY))),
            (news, dice) -> tail(news, "- \n\n".repeat(dice.about(MANY / 4))),
            (news, dice) -> tail(news, "http://x.example/".repeat(dice.about(MANY / 8))),
            (news, dice) -> tail(news, "a-".repeat(dice.about(MANY))));

    private Words() {}

    private static News formulas(News news, Dice dice) {
        String formula = dice.one(FORMULAS);
        List<String> paragraphs = new ArrayList<>(news.paragraphs());
        paragraphs.replaceAll(words -> dice.oneIn(2) ? formula + " " + words : words);
        return news.with(formula, paragraphs);
    }

    private static News tricks(News news, Dice dice) {
        return news.with(
                sprinkled(news.title(), dice),
                news.paragraphs().stream().map(words -> sprinkled(words, dice)).toList());
    }

    private static String sprinkled(String words, Dice dice) {
        StringBuilder all = new StringBuilder(words);
        for (int i = 0; i < 12; i++) {
            all.insert(dice.below(all.length()), TRICKS.charAt(dice.below(TRICKS.length())));
        }
        return all.toString();
    }

    private static News halfCharacters(News news, Dice dice) {
        return tail(news.with("\udc00" + news.title(), news.paragraphs()), " \ud83d and \ude00\ud83d " + dice.below(9));
    }

    private static List<String> shuffled(News news, Dice dice) {
        List<String> words = new ArrayList<>(List.of((news.body() + " " + Delivered.BODY).split(" ")));
        Collections.shuffle(words, new java.util.Random(dice.below(Integer.MAX_VALUE)));
        return List.of(String.join(" ", words));
    }

    private static String names(Dice dice, int count) {
        return IntStream.range(0, count).mapToObj(i -> News.name(dice)).collect(Collectors.joining(" "));
    }

    /** With more words at the end of the last paragraph. */
    private static News tail(News news, String words) {
        List<String> paragraphs = new ArrayList<>(news.paragraphs());
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last) + " " + words);
        return news.with(news.title(), paragraphs);
    }
}
