package org.stemma.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/** Words of a text: letters and digits, with inner apostrophes and hyphens; Han and kana letter by letter. */
public final class Words {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+"
                    + "(?:['’ʼ״\"\\-][\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+)*");

    private Words() {}

    /** The places of the words, in order. */
    public static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    /** The words folded for comparison, in order. */
    public static List<String> folded(String text) {
        return spans(text).stream().map(span -> fold(span.of(text))).toList();
    }

    public static int count(String text) {
        return spans(text).size();
    }

    /** Lower case, without diacritics, straight apostrophes and hyphens. */
    public static String fold(String words) {
        if (isPlain(words)) {
            return words.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('‑', '-');
    }

    /** ASCII needs no normalization. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 126) {
                return false;
            }
        }
        return true;
    }
}
