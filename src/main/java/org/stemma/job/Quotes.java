package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.article.Decoder;
import org.stemma.article.UnreadableException;
import org.stemma.encoder.Encoders;
import org.stemma.engine.Engine;
import org.stemma.provenance.OriginRegister;
import org.stemma.seal.Removal;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import org.stemma.store.Rows.FindingRow;
import org.stemma.text.Span;
import org.stemma.text.Text;

/** Reads every finding's quote again in the capture that it was taken from. */
public final class Quotes {

    private final Engine engine = new Engine(Engine.Scope.ANY, OriginRegister.read(List.of()), Encoders.NONE);
    private final Path bundle;

    public Quotes(Path bundle) {
        this.bundle = bundle;
    }

    /**
     * The findings whose quote isn't at the place that they say, in words; none where the capture was removed. A finding without
     * a place has none to miss.
     */
    public List<String> missing() throws IOException {
        Set<String> removed = Removal.of(bundle).stream().map(Removal::path).collect(Collectors.toSet());
        Results results = Results.read(bundle.resolve("results"), Set.of("articles", "captures", "findings"));
        Map<String, List<FindingRow>> quoting = new LinkedHashMap<>();
        for (FindingRow finding : results.findings()) {
            if (finding.span().isPresent()) {
                quoting.computeIfAbsent(finding.article(), any -> new ArrayList<>())
                        .add(finding);
            }
        }
        Map<String, String> captures = new HashMap<>();
        results.captures().forEach(capture -> captures.put(capture.article(), capture.capture()));
        results.articles().forEach(article -> captures.put(article.article(), article.capture()));
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, List<FindingRow>> article : quoting.entrySet()) {
            Path capture = file(captures.getOrDefault(article.getKey(), ""));
            if (!isRemoved(capture, removed)) {
                missing.addAll(missing(article.getValue(), capture));
            }
        }
        return missing;
    }

    private List<String> missing(List<FindingRow> findings, Path capture) throws IOException {
        String name = findings.get(0).article();
        byte[] bytes = Files.isRegularFile(capture) ? Files.readAllBytes(capture) : new byte[0];
        String content = content(name, bytes);
        List<FindingRow> read = findings.stream()
                .filter(finding -> !standsAsItIs(finding, content))
                .toList();
        Text text = read.isEmpty() ? Text.EMPTY : text(name, bytes);
        return read.stream()
                .filter(finding -> !stands(finding, text))
                .map(this::words)
                .toList();
    }

    /** Whether the capture has these very characters at that place: then nothing needs to be read to know. */
    private static boolean standsAsItIs(FindingRow finding, String content) {
        Span span = finding.span().orElseThrow();
        return span.end() <= content.length() && span.of(content).equals(finding.quote());
    }

    /** Whether these words, cleaned as an article's are, were read from that very stretch of the capture. */
    private static boolean stands(FindingRow finding, Text text) {
        String quote = finding.quote();
        for (int at = text.value().indexOf(quote); at >= 0; at = text.value().indexOf(quote, at + 1)) {
            if (finding.span().equals(Optional.of(text.inCapture(new Span(at, at + quote.length()))))) {
                return true;
            }
        }
        return false;
    }

    private String words(FindingRow finding) {
        Span span = finding.span().orElseThrow();
        return bundle + ": finding " + finding.id() + " quotes “" + finding.quote() + "”, but " + finding.article()
                + " doesn't say so there (characters " + span.start() + "–" + span.end() + ")";
    }

    private Path file(String sha256) {
        return sha256.length() < 2 ? bundle : Bundle.kept(bundle.resolve("captures"), sha256);
    }

    /** Of bundles sealed before captures had rows of their own, nobody knows any more which capture it was. */
    private boolean isRemoved(Path capture, Set<String> removed) {
        String path = bundle.relativize(capture).toString().replace('\\', '/');
        return removed.contains(path) || (path.isEmpty() && !removed.isEmpty());
    }

    private static String content(String name, byte[] bytes) {
        try {
            return Decoder.decode(name, bytes).content();
        } catch (UnreadableException e) {
            return "";
        }
    }

    private Text text(String name, byte[] bytes) {
        try {
            return Text.join(engine.read(name, bytes).sentences(), " ");
        } catch (UnreadableException e) {
            return Text.EMPTY;
        }
    }
}
