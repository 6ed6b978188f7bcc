package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.Landmarks.Anchor;
import org.stemma.language.Landmarks.Kind;
import org.stemma.language.Landmarks.Reading;
import org.stemma.text.Span;

/**
 * Landmarks of languages that put no blanks between words: runs of katakana and of Latin letters are names, and so are runs of
 * the Han characters that China's news agency writes foreign names with; pairs of characters stand for words.
 */
final class EastAsianLandmarks {

    /** Characters that transcribe foreign names, after Xinhua's tables. */
    private static final String TRANSCRIBING =
            "阿埃艾爱安昂奥巴白班邦包保鲍北贝本比彼别宾波伯博勃布茨查昌楚达戴丹当德登邓狄迪蒂丁东杜顿多恩尔法范方菲费芬丰冯弗福富盖甘高戈哥格根贡古瓜圭哈海汉翰豪赫亨洪胡华怀惠霍基吉加贾简杰金京卡凯坎康考科克肯孔库夸奎昆拉莱赖兰朗劳勒雷里理利莉丽林琳隆卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙米密明缪摩莫默姆穆娜纳奈南尼妮宁纽农努诺欧帕派潘庞佩彭皮平珀普奇齐恰钱乔切琴琼丘让日荣茹瑞若萨塞赛桑森沙莎山尚绍舍申圣施什史士舒斯思苏索塔泰坦汤唐陶特滕提梯廷通图托瓦万旺威韦维魏温文沃乌武西希锡夏香向谢欣辛雄休逊雅亚扬耶叶伊衣因英尤于约扎赞泽曾詹张哲珍芝朱兹卓宗祖佐斐翁歇浦物";

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 7;

    private EastAsianLandmarks() {}

    static List<Anchor> of(String text, String language) {
        List<Anchor> all = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = runEnd(text, i);
            if (end > i) {
                run(text, i, end, language, all);
                i = end;
            } else {
                i++;
            }
        }
        return all;
    }

    private static void run(String text, int start, int end, String language, List<Anchor> all) {
        Script script = scriptOf(text.charAt(start));
        if (script == Script.LATIN) {
            latin(text, new Span(start, end), all);
        } else if (script == Script.KATAKANA) {
            katakana(text.substring(start, end), new Span(start, end), all);
        } else if (script == Script.HAN) {
            han(text, start, end, language, all);
        }
    }

    private static void latin(String text, Span span, List<Anchor> all) {
        for (Anchor anchor : Landmarks.of(span.of(text), "en")) {
            if (anchor.kind() == Kind.NAME || anchor.kind() == Kind.WORD) {
                all.add(new Anchor(Kind.NAME, anchor.readings(), anchor.span().shift(span.start())));
            }
        }
    }

    private static void katakana(String word, Span span, List<Anchor> all) {
        List<Reading> readings = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        Landmarks.add(readings, seen, "w:ja:" + word, word.length() > 1 ? 1 : 0);
        name(Sound.eastAsian(word), readings, seen);
        if (!readings.isEmpty()) {
            all.add(new Anchor(Kind.NAME, readings, span));
        }
    }

    private static void name(String code, List<Reading> readings, Set<String> seen) {
        Landmarks.add(readings, seen, "e:" + code, code.length() >= 3 ? 1 : 0);
        Landmarks.add(
                readings, seen, "e:" + code.substring(0, Math.max(0, code.length() - 1)), code.length() >= 4 ? 0.8 : 0);
    }

    private static void han(String text, int start, int end, String language, List<Anchor> all) {
        for (int i = start; i + 1 < end; i++) {
            String pair = text.substring(i, i + 2);
            all.add(new Anchor(Kind.WORD, List.of(new Reading("w:" + language + ":" + pair, 0.7)), new Span(i, i + 2)));
        }
        for (int i = start; i < end; i++) {
            int length = 0;
            while (i + length < end && TRANSCRIBING.indexOf(text.charAt(i + length)) >= 0) {
                length++;
            }
            windows(text, i, length, all);
            i += length;
        }
    }

    /** Where a name begins and ends isn't written, so every stretch of the run may be one. */
    private static void windows(String text, int start, int length, List<Anchor> all) {
        for (int from = start; from + SHORTEST_NAME <= start + length; from++) {
            List<Reading> readings = new ArrayList<>();
            Set<String> seen = new TreeSet<>();
            int to = Math.min(start + length, from + LONGEST_NAME);
            for (int last = to; last - from >= SHORTEST_NAME; last--) {
                String code = Sound.eastAsian(text.substring(from, last));
                Landmarks.add(readings, seen, "e:" + code, code.length() >= 3 ? 1 : 0);
            }
            if (!readings.isEmpty()) {
                all.add(new Anchor(Kind.NAME, readings, new Span(from, to)));
            }
        }
    }

    private enum Script {
        LATIN,
        KATAKANA,
        HAN,
        OTHER
    }

    private static int runEnd(String text, int start) {
        Script script = scriptOf(text.charAt(start));
        int end = start;
        while (end < text.length() && script != Script.OTHER && scriptOf(text.charAt(end)) == script) {
            end++;
        }
        return end;
    }

    private static Script scriptOf(char c) {
        if (c < 0x250) {
            return Character.isLetter(c) ? Script.LATIN : Script.OTHER;
        }
        if (c >= 0x30a1 && c <= 0x30fc && c != 0x30fb) {
            return Script.KATAKANA;
        }
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? Script.HAN : Script.OTHER;
    }
}
