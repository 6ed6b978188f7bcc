package org.stemma.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.check.Divergence;
import org.stemma.check.Finding;
import org.stemma.check.Severity;
import org.stemma.drift.ChainDrift.Chain;
import org.stemma.drift.ChainDrift.Descent;
import org.stemma.drift.ChainDrift.EdgeDrift;
import org.stemma.text.Span;
import org.stemma.witness.Collation.Edge;

class ChainDriftTest {

    private static final String REFERENCE = "Losses of the ferry line reached $⟦14⟧ million last year.";

    private static final Finding RUSSIAN = finding("f1", "ru.txt", REFERENCE, "Убытки достигли ⟦41⟧ миллиона.", "41");
    private static final Finding BACK = finding("f2", "back.txt", REFERENCE, "Losses reached ⟦41⟧ million.", "41");
    private static final Finding OTHER = finding("f3", "back.txt", REFERENCE, "Losses reached ⟦17⟧ million.", "17");

    @Test
    void anErrorBelongsToTheHighestArticleThatHasIt() {
        Chain chain =
                ChainDrift.trace(List.of(edge("ru.txt", "origin"), edge("back.txt", "ru.txt")), List.of(RUSSIAN, BACK));
        assertThat(chain.descents())
                .containsExactly(
                        new Descent("f1", "ru.txt", "ru.txt", List.of("back.txt")),
                        new Descent("f2", "back.txt", "ru.txt", List.of()));
        assertThat(chain.edges())
                .containsExactly(new EdgeDrift("back.txt", "ru.txt", 0, 1), new EdgeDrift("ru.txt", "origin", 1, 0));
    }

    @Test
    void anotherWrongFigureIsTheArticlesOwn() {
        Chain chain = ChainDrift.trace(
                List.of(edge("ru.txt", "origin"), edge("back.txt", "ru.txt")), List.of(RUSSIAN, OTHER));
        assertThat(chain.descents()).noneMatch(Descent::isInherited);
    }

    @Test
    void anErrorSkipsAnArticleInWhichItWasNotFound() {
        Finding grandchild = finding("f4", "copy.txt", REFERENCE, "It lost ⟦41⟧ million.", "41");
        Chain chain = ChainDrift.trace(
                List.of(edge("ru.txt", "origin"), edge("back.txt", "ru.txt"), edge("copy.txt", "back.txt")),
                List.of(RUSSIAN, grandchild));
        assertThat(chain.descents().get(1).introducedAt()).isEqualTo("ru.txt");
    }

    @Test
    void siblingsWithOneErrorHaveItFromTheirLostParent() {
        Finding sibling = finding("f5", "copy.txt", REFERENCE, "It lost ⟦41⟧ million.", "41");
        Chain chain = ChainDrift.trace(
                List.of(edge("back.txt", "lost-ru-1"), edge("copy.txt", "lost-ru-1")), List.of(BACK, sibling));
        assertThat(chain.descents()).extracting(Descent::introducedAt).containsOnly("lost-ru-1");
    }

    @Test
    void siblingsBelowTheOriginErrEachOnItsOwn() {
        Chain chain =
                ChainDrift.trace(List.of(edge("ru.txt", "origin"), edge("back.txt", "origin")), List.of(RUSSIAN, BACK));
        assertThat(chain.descents()).noneMatch(Descent::isInherited);
    }

    @Test
    void wordsInTwoScriptsAreComparedByWhatTheyReplace() {
        String reference = "The government ⟦hasn't⟧ announced it.";
        Finding russian = finding("f6", "ru.txt", reference, "Правительство ⟦объявило⟧ об этом.", "");
        Finding back = finding("f7", "back.txt", reference, "The government ⟦announced⟧ it.", "");
        Chain chain =
                ChainDrift.trace(List.of(edge("ru.txt", "origin"), edge("back.txt", "ru.txt")), List.of(russian, back));
        assertThat(chain.descents().get(1).introducedAt()).isEqualTo("ru.txt");
    }

    private static Edge edge(String article, String parent) {
        return new Edge(article, parent, Optional.empty(), Optional.empty(), List.of(), 0.9, List.of());
    }

    private static Finding finding(String id, String article, String reference, String witness, String found) {
        Divergence divergence = new Divergence(
                "accuracy/mistranslation/number",
                Severity.CRITICAL,
                Optional.of(marked(reference)),
                Optional.of(marked(witness)),
                "14",
                found,
                0.9);
        return new Finding(
                id, article, "number", divergence, plain(witness), plain(reference), List.of(0), List.of(0), List.of());
    }

    private static Span marked(String text) {
        return new Span(text.indexOf('⟦'), text.indexOf('⟧') - 1);
    }

    private static String plain(String text) {
        return text.replace("⟦", "").replace("⟧", "");
    }
}
