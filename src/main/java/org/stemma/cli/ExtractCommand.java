package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.article.Article;
import org.stemma.article.ArticleReader;
import org.stemma.article.Decoder;
import org.stemma.article.Paragraph;
import org.stemma.article.UnreadableException;
import org.stemma.article.container.Broken;
import org.stemma.article.container.Columns;
import org.stemma.article.container.Container;
import org.stemma.article.container.Containers;
import org.stemma.article.container.Delivery;
import org.stemma.article.container.Derived;
import org.stemma.article.container.Unpacking;
import org.stemma.article.format.Formats;
import org.stemma.language.LanguageIdentifier;
import org.stemma.notation.Json;
import org.stemma.plan.Inputs;
import org.stemma.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code extract FILE|DIR…}: what is article in a file, and what is not. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles out of files of any known format, one JSON line an article;",
            "the rows of an export are FILE#ROW, the records of a web archive FILE#RECORD.",
            "Out: {\"file\",\"title\",\"byline\",\"published\",\"language\",\"paragraphs\":[{\"text\",\"kind\",\"start\",\"end\"}]}"
        })
final class ExtractCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "files, or folders searched recursively")
    private List<Path> places = new ArrayList<>();

    record Part(String text, String kind, String reason, int start, int end) {

        static Part of(Paragraph paragraph) {
            Span place = paragraph.text().inCapture();
            return new Part(
                    paragraph.text().value(), paragraph.kind().id(), paragraph.reason(), place.start(), place.end());
        }
    }

    record Answer(
            String file,
            String title,
            String byline,
            String outlet,
            Optional<LocalDate> published,
            String language,
            List<Part> paragraphs) {

        static Answer of(String file, Article article) {
            return new Answer(
                    file,
                    article.title().value(),
                    article.byline().value(),
                    article.outlet(),
                    article.published(),
                    article.language(),
                    article.paragraphs().stream().map(Part::of).toList());
        }
    }

    record Failed(String file, String error, String place) {}

    private final ArticleReader reader = new ArticleReader(Formats.all(), new LanguageIdentifier());
    private boolean failed;

    @Override
    public Integer call() throws IOException {
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new Refusal("no such file or folder: " + place);
            }
            Inputs inputs = Inputs.of(place);
            for (Inputs.Item item : inputs.items()) {
                extract(item.name(), inputs.path(item));
            }
        }
        System.out.flush();
        return failed ? Exit.SOME_LINES_FAILED : Exit.DONE;
    }

    private void extract(String name, Path file) throws IOException {
        Delivery delivery = Delivery.of(name, file, Columns.usual());
        Optional<Container> container = Containers.of(delivery);
        try {
            if (container.isPresent()) {
                container.get().unpack(delivery, new Lines(name));
            } else {
                article(name, Files.readAllBytes(file));
            }
        } catch (UnreadableException e) {
            failed(name, e);
        }
    }

    private void article(String name, byte[] bytes) {
        try {
            print(Answer.of(name, reader.read(Decoder.decode(name, bytes))));
        } catch (UnreadableException e) {
            failed(name, e);
        }
    }

    private void failed(String name, UnreadableException e) {
        failed = true;
        print(new Failed(name, e.getMessage(), e.place()));
    }

    private static void print(Object answer) {
        System.out.print(Json.write(answer) + "\n");
    }

    /** One line for every article in a file that holds several. */
    private final class Lines implements Unpacking {

        private final String file;

        Lines(String file) {
            this.file = file;
        }

        @Override
        public void holds(Derived capture) {
            article(Derived.name(file, capture.key()), capture.content());
        }

        @Override
        public void breaks(Broken item) {
            failed(Derived.name(file, item.key()), new UnreadableException(item.place(), item.reason()));
        }

        @Override
        public void passesOver(String kind) {
            // no article, so it has no line
        }
    }
}
