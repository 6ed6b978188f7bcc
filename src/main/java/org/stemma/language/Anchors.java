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
        words(read, tokens, found);
        concepts(read, found);
        echoes(read, tokens, found);
        return found;
    }

    private record Token(Span span, String folded, String stem, Kind kind) {}

    private void numbers(String sentence, Collection<Anchor> found) {
        for (NumberReader.NumberMention number : NumberReader.find(sentence, profile)) {
            String digits = number.value().stripTrailingZeros().toPlainString();
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
        for (Span span : Chunks.spans(sentence)) {
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
        if (Chunks.isHan(head)) {
            return Kind.PAIR;
        }
        boolean katakana = Character.UnicodeScript.of(head) == Character.UnicodeScript.KATAKANA;
        boolean foreign = Scripts.leavesOutBlanks(profile.tag()) && head < 0x250;
        boolean capital = !first && Character.isUpperCase(head) && Scripts.capitalsMarkNames(profile.tag());
        return katakana || foreign || capital ? Kind.NAME : Kind.WORD;
    }

    private void words(String sentence, List<Token> tokens, Collection<Anchor> found) {
        for (Token token : tokens) {
            boolean digits = token.folded().chars().allMatch(Character::isDigit);
            if (!digits) {
                boolean silent = token.kind() == Kind.COMMON || token.kind() == Kind.PAIR;
                String spoken = silent ? "" : sounds.computeIfAbsent(spelling(sentence, token), Sound::of);
                found.add(new Anchor(token.kind(), token.stem(), spoken));
            }
        }
    }

    /** The stem; of katakana the characters as they stand, as folding takes their voicing marks. */
    private static String spelling(String sentence, Token token) {
        String written = token.span().of(sentence);
        return Character.UnicodeScript.of(written.codePointAt(0)) == Character.UnicodeScript.KATAKANA
                ? written
                : token.stem();
    }

    private void concepts(String sentence, Collection<Anchor> found) {
        for (Concepts.Mention mention : concepts.find(sentence)) {
            mention.ids().forEach(id -> found.add(new Anchor(Kind.CONCEPT, id, "")));
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
