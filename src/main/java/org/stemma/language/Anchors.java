package org.stemma.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.language.Anchor.Kind;
import org.stemma.text.Span;

/**
 * Finds what a sentence can be recognised by in another language or wording: numbers by value, names by sound, things
 * that CLDR names in every language, stems, marks. Deterministic.
 */
public final class Anchors {

    /** Longest phrase that is looked up as a concept, in words. */
    private static final int PHRASE = 3;

    /** Longest run of Han characters taken for one foreign name. */
    private static final int LONGEST_ECHO = 6;

    /** More of a sentence than this says no more about it. */
    private static final int CHARACTERS_READ = 20_000;

    /** Marks in the wider sense to the key that all their national forms share. */
    private static final Map<String, String> MARKS = new TreeMap<>(
            Map.of("?", "?？؟", "!", "!！", "%", "%％٪", "\"", "\"«»“”„「」『』‟", "(", "(（", ":", ":：", "$", "$", "€", "€"));

    private final LanguageProfile profile;
    private final Stems stems;
    private final Concepts concepts;
    private final Map<String, String> sounds = new HashMap<>();

    public Anchors(String language) {
        this.profile = Languages.of(language);
        this.stems = Stems.of(language);
        this.concepts = Concepts.of(language);
    }

    /** The distinct anchors of a sentence, in order of their first appearance. */
    public Collection<Anchor> find(String sentence) {
        String read = sentence.length() > CHARACTERS_READ ? sentence.substring(0, CHARACTERS_READ) : sentence;
        LinkedHashSet<Anchor> found = new LinkedHashSet<>();
        numbers(read, found);
        marks(read, found);
        List<Token> tokens = tokens(read);
        words(tokens, found);
        concepts(tokens, found);
        echoes(read, tokens, found);
        return found;
    }

    private record Token(Span span, String folded, String stem, Kind kind) {}

    private void numbers(String sentence, Collection<Anchor> found) {
        for (NumberReader.NumberMention number : NumberReader.find(sentence, profile)) {
            String digits = number.value().stripTrailingZeros().unscaledValue().toString();
            found.add(new Anchor(Kind.NUMBER, digits, ""));
        }
    }

    private static void marks(String sentence, Collection<Anchor> found) {
        MARKS.forEach((key, forms) -> {
            if (sentence.chars().anyMatch(c -> forms.indexOf(c) >= 0)) {
                found.add(new Anchor(Kind.MARK, key, ""));
            }
        });
    }

    private List<Token> tokens(String sentence) {
        List<Token> tokens = new ArrayList<>();
        for (Span span : merged(sentence, Words.spans(sentence))) {
            String folded = Words.fold(span.of(sentence));
            tokens.add(new Token(span, folded, stems.stem(folded), kind(sentence, span, folded, tokens.isEmpty())));
        }
        return tokens;
    }

    private Kind kind(String sentence, Span span, String folded, boolean first) {
        if (stems.isCommon(folded)) {
            return Kind.COMMON;
        }
        int head = sentence.codePointAt(span.start());
        boolean katakana = Character.UnicodeScript.of(head) == Character.UnicodeScript.KATAKANA;
        boolean foreign = Scripts.leavesOutBlanks(profile.tag()) && head < 0x250;
        boolean capital = !first && Character.isUpperCase(head) && Scripts.capitalsMarkNames(profile.tag());
        return katakana || foreign || capital ? Kind.NAME : Kind.WORD;
    }

    /** Katakana letters that touch are one word; so are two touching Han characters, each with its neighbour. */
    private static List<Span> merged(String sentence, List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            Character.UnicodeScript script = Character.UnicodeScript.of(sentence.codePointAt(span.start()));
            if (script == Character.UnicodeScript.KATAKANA) {
                int end = katakanaEnd(sentence, span.start());
                merged.add(new Span(span.start(), end));
                while (i + 1 < spans.size() && spans.get(i + 1).start() < end) {
                    i++;
                }
            } else if (script == Character.UnicodeScript.HAN) {
                boolean pair = i + 1 < spans.size()
                        && spans.get(i + 1).start() == span.end()
                        && isHan(sentence.codePointAt(span.end()));
                merged.add(pair ? new Span(span.start(), spans.get(i + 1).end()) : span);
            } else if (script != Character.UnicodeScript.HIRAGANA) {
                merged.add(span);
            }
        }
        return merged;
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static int katakanaEnd(String sentence, int start) {
        int end = start;
        while (end < sentence.length()
                && (Character.UnicodeScript.of(sentence.charAt(end)) == Character.UnicodeScript.KATAKANA
                        || sentence.charAt(end) == 'ー')) {
            end++;
        }
        return end;
    }

    private void words(List<Token> tokens, Collection<Anchor> found) {
        for (Token token : tokens) {
            boolean digits = token.folded().chars().allMatch(Character::isDigit);
            if (!digits) {
                String spoken =
                        token.kind() == Kind.COMMON || isHan(token.folded().codePointAt(0))
                                ? ""
                                : sounds.computeIfAbsent(token.stem(), Sound::of);
                found.add(new Anchor(token.kind(), token.stem(), spoken));
            }
        }
    }

    private void concepts(List<Token> tokens, Collection<Anchor> found) {
        for (int start = 0; start < tokens.size(); start++) {
            StringBuilder phrase = new StringBuilder();
            for (int end = start; end < Math.min(tokens.size(), start + PHRASE); end++) {
                phrase.append(end == start ? "" : " ").append(tokens.get(end).stem());
                concepts.find(phrase.toString()).ifPresent(key -> found.add(new Anchor(Kind.CONCEPT, key, "")));
            }
        }
    }

    /** Stretches of Han characters that are used to spell foreign names. */
    private void echoes(String sentence, List<Token> tokens, Collection<Anchor> found) {
        if (!Scripts.leavesOutBlanks(profile.tag())) {
            return;
        }
        for (Token token : tokens) {
            int end = token.span().start();
            for (int length = 1; length <= LONGEST_ECHO && end < sentence.length(); length++) {
                if (!SpellingHan.contains(sentence.charAt(end))) {
                    break;
                }
                end++;
                if (length > 1) {
                    String name = sentence.substring(token.span().start(), end);
                    found.add(new Anchor(Kind.ECHO, name, Sound.of(name)));
                }
            }
        }
    }
}
