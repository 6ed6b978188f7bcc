package org.stemma.language.anchor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.language.NumberReader;
import org.stemma.language.Scripts;
import org.stemma.language.Words;
import org.stemma.language.anchor.Anchor.Kind;
import org.stemma.text.Span;

/**
 * Finds what a sentence or a text can be recognised by in another language or wording, without a model: numbers by value,
 * names by sound, {@link Concepts}, stems, marks. Deterministic; linear in the text's length.
 */
public final class Anchors {

    /** More of a sentence than this says no more about it. */
    private static final int CHARACTERS_READ = 20_000;

    /** Marks in the wider sense to the key that all their national forms share. */
    private static final Map<String, String> MARKS = new TreeMap<>(
            Map.of("?", "?？؟", "!", "!！", "%", "%％٪", "\"", "\"«»“”„「」『』‟", "(", "(（", ":", ":：", "$", "$", "€", "€"));

    private final LanguageProfile profile;
    private final String language;
    private final Stems stems;
    private final Concepts concepts;
    private final Map<String, String> sounds = new HashMap<>();

    /** An anchor and its place. */
    public record Mention(Anchor anchor, Span span) {}

    public Anchors(String tag) {
        this.profile = Languages.of(tag);
        this.language = Scripts.primary(tag);
        this.stems = Stems.of(tag);
        this.concepts = Concepts.of(tag);
    }

    /** The distinct anchors of a sentence, in order of their first appearance. */
    public Collection<Anchor> of(String sentence) {
        String read = sentence.length() > CHARACTERS_READ ? sentence.substring(0, CHARACTERS_READ) : sentence;
        LinkedHashSet<Anchor> anchors = new LinkedHashSet<>();
        find(read).forEach(mention -> anchors.add(mention.anchor()));
        return anchors;
    }

    /** All anchors of a text, kind by kind, each kind in text order. */
    public List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        numbers(text, found);
        marks(text, found);
        words(text, found);
        for (Concepts.Mention each : concepts.find(text)) {
            each.ids().forEach(id -> add(Kind.CONCEPT, id, "", each.span(), found));
        }
        for (Span span : Scripts.leavesOutBlanks(language) ? SpellingHan.stretches(text) : List.<Span>of()) {
            add(Kind.ECHO, span.of(text), sound(span.of(text)), span, found);
        }
        return found;
    }

    private static void add(Kind kind, String key, String sound, Span span, List<Mention> found) {
        found.add(new Mention(new Anchor(kind, key, sound), span));
    }

    private String sound(String word) {
        return sounds.computeIfAbsent(word, Sound::of);
    }

    private void numbers(String text, List<Mention> found) {
        for (NumberReader.NumberMention number : NumberReader.find(text, profile)) {
            add(Kind.NUMBER, number.value().stripTrailingZeros().toPlainString(), "", number.span(), found);
        }
    }

    private static void marks(String text, List<Mention> found) {
        MARKS.forEach((key, forms) -> {
            for (int i = 0; i < text.length(); i++) {
                if (forms.indexOf(text.charAt(i)) >= 0) {
                    add(Kind.MARK, key, "", new Span(i, i + 1), found);
                }
            }
        });
    }

    private void words(String text, List<Mention> found) {
        int before = 0;
        for (Span span : Chunks.spans(text)) {
            String folded = Words.fold(span.of(text));
            if (!folded.chars().allMatch(Character::isDigit)) {
                Kind kind = kind(text, span, folded, before);
                String stem = stems.stem(folded);
                boolean silent = kind == Kind.COMMON || kind == Kind.PAIR;
                // folding takes the voicing marks of katakana
                String spoken = Chunks.isKatakana(text.codePointAt(span.start())) ? span.of(text) : stem;
                add(kind, stem, silent ? "" : sound(spoken), span, found);
            }
            before = span.end();
        }
    }

    private Kind kind(String text, Span span, String folded, int before) {
        if (stems.isCommon(folded)) {
            return Kind.COMMON;
        }
        int head = text.codePointAt(span.start());
        if (Chunks.isHan(head)) {
            return Kind.PAIR;
        }
        boolean foreign = Scripts.leavesOutBlanks(language) && head < 0x250;
        boolean capital = Character.isUpperCase(head)
                && Scripts.capitalsMarkNames(language)
                && !opensSentence(text, before, span.start());
        return Chunks.isKatakana(head) || foreign || capital ? Kind.NAME : Kind.WORD;
    }

    /** A sentence's first word is written large without being a name. */
    private static boolean opensSentence(String text, int before, int start) {
        return before == 0 || text.substring(before, start).chars().anyMatch(c -> ".!?\n".indexOf(c) >= 0);
    }
}
