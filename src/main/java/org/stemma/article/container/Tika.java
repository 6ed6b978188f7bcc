package org.stemma.article.container;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.stemma.article.UnreadableException;
import org.xml.sax.ContentHandler;

/**
 * Reads documents with Tika inside this process: text only, without embedded files, macros, annotations, headers, footers or
 * OCR, and with limits on characters, nesting, unpacking and time.
 */
final class Tika {

    /** Own limit; a long report takes seconds. */
    private static final int LONGEST_SECONDS = 120;

    private static final long MOST_MEMORY_BYTES = 100_000_000;

    private Tika() {}

    /** The document's lines page by page. */
    static List<List<String>> lines(Parser parser, Path file) throws UnreadableException {
        DocumentLines lines = new DocumentLines();
        FutureTask<DocumentLines> reading = new FutureTask<>(() -> parse(parser, file, lines), lines);
        Thread thread = new Thread(reading, "document");
        thread.setDaemon(true);
        thread.start();
        return await(reading).pages();
    }

    private static DocumentLines await(FutureTask<DocumentLines> reading) throws UnreadableException {
        try {
            return reading.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new UnreadableException(
                    "", "reading it takes more than " + LONGEST_SECONDS + " seconds; save it as plain text");
        } catch (ExecutionException e) {
            throw Faults.readable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException("", "reading it was interrupted; run the job again");
        }
    }

    private static void parse(Parser parser, Path file, DocumentLines lines) {
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            parser.parse(stream, new SecureContentHandler(lines, stream), new Metadata(), context());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office());
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static PDFParserConfig pdf() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractAcroFormContent(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractActions(false);
        pdf.setSuppressDuplicateOverlappingText(true);
        pdf.setMaxMainMemoryBytes(MOST_MEMORY_BYTES);
        return pdf;
    }

    private static OfficeParserConfig office() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        office.setIncludeShapeBasedContent(false);
        return office;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
