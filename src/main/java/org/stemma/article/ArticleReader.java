package org.stemma.article;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.language.LanguageIdentifier;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.language.Segmenter;
import org.stemma.signature.Catalogue;
import org.stemma.text.Text;

/** Reads captures: format, language, what is body and what not, sentences, who published it and when. */
public final class ArticleReader {

    /** Own limits; the longest pieces that we know have 600 paragraphs and 200,000 characters. */
    private static final int MOST_PARAGRAPHS = 10_000;

    private static final int MOST_CHARACTERS = 2_000_000;

    private final Catalogue<Format> formats;
    private final ArticleLanguage languages;

    /**
     * @param formats asked in order; the last one reads everything
     * @param identifier asked where a capture doesn't declare its language
     */
    public ArticleReader(Catalogue<Format> formats, LanguageIdentifier identifier) {
        this.formats = formats;
        this.languages = new ArticleLanguage(identifier);
    }

    /**
     * @throws UnreadableException if the capture is broken or nothing of it is an article's body
     */
    public Article read(Capture capture) throws UnreadableException {
        Format format = format(capture);
        Document document = format.read(capture);
        requireOneArticle(document);
        LanguageIdentifier.Identification language = languages.of(document);
        LanguageProfile profile = Languages.of(language.tag());
        Classifier classifier = new Classifier(profile);
        Draft draft = classifier.judge(document, format.id().equals("text"));
        requireBody(draft);
        Masthead masthead = new Masthead(draft, document.metadata(), classifier.book(), profile);
        Text byline = document.metadata().byline();
        return new Article(
                capture.file(),
                capture.bytes(),
                draft.title(),
                byline.isEmpty() ? Classifier.byline(draft) : byline,
                masthead.outlet(),
                document.metadata().url(),
                masthead.published(),
                language.tag(),
                language.confidence(),
                paragraphs(draft, new Segmenter(profile)));
    }

    /** The format that reads the capture. */
    public Format format(Capture capture) {
        return formats.all().stream()
                .filter(format -> format.reads(capture))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format reads " + capture.file()));
    }

    private static List<Paragraph> paragraphs(Draft draft, Segmenter segmenter) {
        int first = draft.firstProse(0);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.at(i);
            Text words = i == first ? Placeline.without(line.text()) : line.text();
            List<Text> sentences = line.isOpen() ? segmenter.sentences(words) : List.of();
            paragraphs.add(new Paragraph(line.text(), line.kind(), line.reason(), sentences));
        }
        return paragraphs;
    }

    private static void requireOneArticle(Document document) throws UnreadableException {
        long characters = document.blocks().stream()
                .mapToLong(block -> block.text().length())
                .sum();
        if (document.blocks().size() > MOST_PARAGRAPHS || characters > MOST_CHARACTERS) {
            throw new UnreadableException(
                    "",
                    document.blocks().size() + " paragraphs with " + characters
                            + " characters are no single article (limits " + MOST_PARAGRAPHS + " and " + MOST_CHARACTERS
                            + "); split the file");
        }
    }

    private static void requireBody(Draft draft) throws UnreadableException {
        if (draft.lines().stream().anyMatch(Line::isOpen)) {
            return;
        }
        var kinds = draft.lines().stream()
                .collect(Collectors.groupingBy(line -> line.kind().id(), TreeMap::new, Collectors.counting()));
        throw new UnreadableException(
                "",
                draft.size() == 0
                        ? "there is no text in it; deliver the article again"
                        : "no body text is left: all " + draft.size() + " paragraphs were set aside " + kinds
                                + "; look whether the page holds the article at all");
    }
}
