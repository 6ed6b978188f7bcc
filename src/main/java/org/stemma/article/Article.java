package org.stemma.article;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.signature.Digest;
import org.stemma.text.Text;

/**
 * What was read out of a capture.
 *
 * @param file the capture's name, and the article's name everywhere
 * @param capture digest of its bytes
 * @param title headline, {@link Text#EMPTY} if there is none
 * @param byline author line, {@link Text#EMPTY} if there is none
 * @param outlet who published it; empty if it doesn't say
 * @param url address, if it says
 * @param published day of publication, from metadata or from the text
 * @param language BCP 47
 * @param languageConfidence 1 if declared, else the identifier's, 0–1
 * @param paragraphs all paragraphs in order, those set aside included
 */
public record Article(
        String file,
        Digest capture,
        Text title,
        Text byline,
        String outlet,
        Optional<String> url,
        Optional<LocalDate> published,
        String language,
        double languageConfidence,
        List<Paragraph> paragraphs) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The article with an address that is known from elsewhere, if it doesn't say its own. */
    public Article withUrl(Optional<String> known) {
        return url.isPresent() || known.isEmpty()
                ? this
                : new Article(
                        file,
                        capture,
                        title,
                        byline,
                        outlet,
                        known,
                        published,
                        language,
                        languageConfidence,
                        paragraphs);
    }

    /** The body's sentences in order. */
    public List<Text> sentences() {
        return paragraphs.stream().flatMap(p -> p.sentences().stream()).toList();
    }

    /** For each of the body's sentences the number of its paragraph, those set aside counted too. */
    public List<Integer> paragraphNumbers() {
        return IntStream.range(0, paragraphs.size())
                .boxed()
                .flatMap(number ->
                        Collections.nCopies(paragraphs.get(number).sentences().size(), number).stream())
                .toList();
    }

    /** The body's sentences as plain words. */
    public List<String> sentenceWords() {
        return sentences().stream().map(Text::value).toList();
    }

    /** The paragraphs of one kind, in order. */
    public List<Paragraph> paragraphs(Kind kind) {
        return paragraphs.stream().filter(p -> p.kind() == kind).toList();
    }

    /** Title and body paragraphs joined by blank lines, every character in its place: what tracing reads. */
    public Text story() {
        Stream<Text> body = paragraphs(Kind.BODY).stream().map(Paragraph::text);
        return Text.join(Stream.concat(Stream.of(title), body).toList(), "\n\n");
    }

    /** Numbers of the body paragraphs among {@link #paragraphs}, ascending. */
    public List<Integer> body() {
        return IntStream.range(0, paragraphs.size())
                .filter(number -> paragraphs.get(number).kind() == Kind.BODY)
                .boxed()
                .toList();
    }

    /** The article as if it had these body paragraphs alone; the headline stays with the first one. */
    public Article only(Collection<Integer> body) {
        boolean headed = body().stream().limit(1).anyMatch(body::contains);
        return new Article(
                file,
                capture,
                headed ? title : Text.EMPTY,
                byline,
                outlet,
                url,
                published,
                language,
                languageConfidence,
                body().stream().filter(body::contains).map(paragraphs::get).toList());
    }
}
