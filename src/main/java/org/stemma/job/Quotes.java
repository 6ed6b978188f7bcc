package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.article.Article;
import org.stemma.article.UnreadableException;
import org.stemma.encoder.Encoders;
import org.stemma.engine.Engine;
import org.stemma.provenance.OriginRegister;
import org.stemma.seal.Removal;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.text.Span;
import org.stemma.text.Text;

/** Reads every finding's quote again in the capture that it was taken from. */
public final class Quotes {

    private final Engine engine = new Engine(Engine.Scope.ANY, OriginRegister.read(List.of()), Encoders.NONE);
    private final Path bundle;
    private final Map<String, String> captures = new HashMap<>();
    private final Map<String, Text> texts = new HashMap<>();

    public Quotes(Path bundle) {
        this.bundle = bundle;
    }

    /** The findings whose quote isn't at the place that they say, in words; none where the texts were removed. A finding without a place has none to miss. */
    public List<String> missing() throws IOException {
        if (!Removal.of(bundle).isEmpty()) {
            return List.of();
        }
        Results results = Results.read(bundle.resolve("results"), Set.of("articles", "findings"));
        for (ArticleRow article : results.articles()) {
            captures.put(article.article(), article.capture());
        }
        List<String> missing = new ArrayList<>();
        for (FindingRow finding : results.findings()) {
            if (finding.span().isPresent() && !stands(finding, finding.span().get())) {
                missing.add(bundle + ": finding " + finding.id() + " quotes “" + finding.quote() + "”, but "
                        + finding.article() + " doesn't say so there (characters "
                        + finding.span().get().start() + "–"
                        + finding.span().get().end() + ")");
            }
        }
        return missing;
    }

    /** Whether these words were read from that very stretch of the capture. */
    private boolean stands(FindingRow finding, Span span) throws IOException {
        Text text = text(finding.article());
        String quote = finding.quote();
        for (int at = text.value().indexOf(quote); at >= 0; at = text.value().indexOf(quote, at + 1)) {
            if (text.inCapture(new Span(at, at + quote.length())).equals(span)) {
                return true;
            }
        }
        return false;
    }

    private Text text(String article) throws IOException {
        Text known = texts.get(article);
        Text text = known == null ? read(article) : known;
        texts.put(article, text);
        return text;
    }

    private Text read(String name) throws IOException {
        String sha256 = captures.getOrDefault(name, "");
        if (sha256.length() < 2) {
            return Text.EMPTY;
        }
        Path file = Bundle.kept(bundle.resolve("captures"), sha256);
        try {
            Article article = engine.read(name, Files.readAllBytes(file));
            return Text.join(article.sentences(), " ");
        } catch (UnreadableException | NoSuchFileException e) {
            return Text.EMPTY;
        }
    }
}
